package org.mandateaudit.read;

import static org.mandateaudit.read.Field.optional;
import static org.mandateaudit.read.Field.required;

import java.time.LocalDate;
import java.util.List;

/** A mandate file. */
final class FileShape {

    static final Field<Integer> MANDATE_FILE =
            required("mandate-file", "职责文件", WordTypes.version(), "文件格式的版本", "the version of the file's format");
    static final Field<LocalDate> AS_OF =
            optional("as_of", "基准日期", WordTypes.day(), "文件所描述的日期", "the day that the file describes");
    static final Field<List<Stated>> REGIONS = facts("regions", "行政区", RegionShape.SHAPE);
    static final Field<List<Stated>> INSTITUTIONS = facts("institutions", "机构", InstitutionShape.SHAPE);
    static final Field<List<Stated>> MANDATES = facts("mandates", "职责", MandateShape.APART);
    static final Field<List<Stated>> DIVISIONS = facts("divisions", "职责分工", DivisionShape.SHAPE);
    static final Field<List<Stated>> TRANSFERS = facts("transfers", "职责划转", TransferShape.SHAPE);
    static final Field<List<Stated>> CONCENTRATIONS = facts("concentrations", "相对集中", ConcentrationShape.SHAPE);
    static final Field<List<Stated>> MECHANISMS = facts("mechanisms", "公务协作机制", MechanismShape.SHAPE);
    static final Field<List<Stated>> PURCHASES = facts("purchases", "政府购买服务", PurchaseShape.SHAPE);
    static final Field<List<Stated>> MATTERS = facts("matters", "自定事项", MatterShape.SHAPE);

    static final Shape SHAPE = Shape.of(
            "mandate-file",
            "职责文件",
            "a mandate file",
            MANDATE_FILE,
            AS_OF,
            REGIONS,
            INSTITUTIONS,
            MANDATES,
            DIVISIONS,
            TRANSFERS,
            CONCENTRATIONS,
            MECHANISMS,
            PURCHASES,
            MATTERS);

    /** What a table of one row says of the file as a whole. */
    static final Shape HEAD = new Shape(
            SHAPE.name(),
            SHAPE.title(),
            List.of(
                    new Field<>(
                            MANDATE_FILE.name(), MANDATE_FILE.zh(), MANDATE_FILE.type(), false, MANDATE_FILE.meaning()),
                    AS_OF));

    private FileShape() {}

    /** The lists of facts. */
    static List<Field<List<Stated>>> lists() {
        return List.of(
                REGIONS, INSTITUTIONS, MANDATES, DIVISIONS, TRANSFERS, CONCENTRATIONS, MECHANISMS, PURCHASES, MATTERS);
    }

    /** The shape of each fact of a list. */
    static Shape shape(Field<List<Stated>> list) {
        return ((Group<?>) ((OneOrMany<?>) list.type()).item()).shape();
    }

    private static Field<List<Stated>> facts(String name, String zh, Shape shape) {
        return optional(
                name,
                zh,
                new OneOrMany<>(Group.of(shape), false, true),
                zh + "的列表",
                "a list; each item is " + shape.title().en());
    }
}

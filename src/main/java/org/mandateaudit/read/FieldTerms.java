package org.mandateaudit.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Authority;
import org.mandateaudit.mandate.Concentration;
import org.mandateaudit.mandate.Division;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Mechanism;
import org.mandateaudit.mandate.Purchase;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.Source;
import org.mandateaudit.mandate.Transfer;

/** What the fields of a mandate file are called where a text speaks of them. */
public final class FieldTerms {

    private static final Map<Class<?>, Shape> SHAPES = Map.of(
            Region.class, RegionShape.SHAPE,
            Institution.class, InstitutionShape.SHAPE,
            Mandate.class, MandateShape.APART,
            Division.class, DivisionShape.SHAPE,
            Transfer.class, TransferShape.SHAPE,
            Concentration.class, ConcentrationShape.SHAPE,
            Mechanism.class, MechanismShape.SHAPE,
            Purchase.class, PurchaseShape.SHAPE,
            Source.class, SourceShape.SHAPE,
            Authority.Citation.class, CitationShape.SHAPE);

    private FieldTerms() {}

    /** The fields of a type of fact, or of a group of fields; null where it is neither. */
    static @Nullable Shape shape(Class<?> type) {
        return SHAPES.get(type);
    }

    /** The fields of all types. */
    static Collection<Shape> shapes() {
        return SHAPES.values();
    }

    /**
     * The fields of a type, as a mandate file calls them and in its order; none where it has no fields.
     *
     * @param type the type of the fact, or of a group of fields within it
     */
    public static List<String> names(Class<?> type) {
        return fields(type).map(Field::name).toList();
    }

    /**
     * The term of a field.
     *
     * @param type the type of the fact, or of a group of fields within it
     * @param field the field's name in a mandate file
     * @return its Chinese term, and its name in plain English; null where the type has no such field
     */
    public static @Nullable Text of(Class<?> type, String field) {
        return fields(type)
                .filter(each -> each.name().equals(field))
                .findFirst()
                .map(each -> new Text(each.zh(), each.name().replace('_', ' ')))
                .orElse(null);
    }

    private static Stream<? extends Field<?>> fields(Class<?> type) {
        Shape shape = shape(type);
        return shape == null ? Stream.of() : shape.fields().stream();
    }
}

package org.mandateaudit.read;

import java.util.Collection;
import java.util.Map;
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
     * The term of a field.
     *
     * @param type the type of the fact, or of a group of fields within it
     * @param field the field's name in a mandate file
     * @return its Chinese term, and its name in plain English; null where the type has no such field
     */
    public static @Nullable Text of(Class<?> type, String field) {
        Shape shape = shape(type);
        if (shape == null) {
            return null;
        }
        return shape.fields().stream()
                .filter(each -> each.name().equals(field))
                .findFirst()
                .map(each -> new Text(each.zh(), each.name().replace('_', ' ')))
                .orElse(null);
    }
}

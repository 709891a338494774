package org.mandateaudit.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mandateaudit.mandate.Place;

/** The ids of all facts of the input but regions: stated ones, each of which is used once, and numbered ones. */
final class Ids {

    private final Map<String, Place> stated = new HashMap<>();
    private final Map<String, Count> last = new HashMap<>();

    /** Whether a stated id may be one that would else be numbered so. */
    private boolean numbersStated;

    private static final class Count {
        int last;
    }

    /** Notes all stated ids, so that numbers can step around them. */
    Ids(Facts facts, Problems problems) {
        claim(facts.institutions(), InstitutionShape.ID, problems);
        for (MandateSource mandates : facts.mandates()) {
            if (mandates.statesIds()) {
                mandates.each(new Problems(), each -> claim(each.mandate(), MandateShape.ID, problems));
            }
        }
        claim(facts.divisions(), DivisionShape.ID, problems);
        claim(facts.transfers(), TransferShape.ID, problems);
        claim(facts.concentrations(), ConcentrationShape.ID, problems);
        claim(facts.mechanisms(), MechanismShape.ID, problems);
        claim(facts.purchases(), PurchaseShape.ID, problems);
    }

    private void claim(List<Stated> facts, Field<String> field, Problems problems) {
        for (Stated fact : facts) {
            claim(fact, field, problems);
        }
    }

    private void claim(Stated fact, Field<String> field, Problems problems) {
        String id = fact.get(field);
        if (id != null) {
            numbersStated |= id.indexOf('/') >= 0;
            Place first = stated.putIfAbsent(id, fact.place(field));
            if (first != null) {
                problems.add(fact.place(field), Complaint.idTwice(id, first));
            }
        }
    }

    /** Begins again to number. */
    void restart() {
        last.clear();
        if (!numbersStated) {
            stated.clear();
        }
    }

    /** The fact's own id, or the next number under the name. */
    String of(Stated fact, Field<String> field, String name) {
        String id = fact.get(field);
        while (id == null) {
            String numbered = name + "/" + ++last.computeIfAbsent(name, each -> new Count()).last;
            id = numbersStated && stated.containsKey(numbered) ? null : numbered;
        }
        return id;
    }
}

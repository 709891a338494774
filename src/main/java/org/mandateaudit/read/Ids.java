package org.mandateaudit.read;

import java.util.HashMap;
import java.util.Map;
import org.mandateaudit.mandate.Place;

/** The ids of all facts of the input but regions: stated ones, each of which is used once, and numbered ones. */
final class Ids {

    private final Map<String, Place> stated = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();

    /** Notes all stated ids, so that numbers can step around them. */
    Ids(Facts facts, Problems problems) {
        facts.institutions().forEach(each -> claim(each, InstitutionShape.ID, problems));
        facts.mandates().forEach(each -> claim(each.mandate(), MandateShape.ID, problems));
        facts.divisions().forEach(each -> claim(each, DivisionShape.ID, problems));
        facts.transfers().forEach(each -> claim(each, TransferShape.ID, problems));
        facts.concentrations().forEach(each -> claim(each, ConcentrationShape.ID, problems));
        facts.mechanisms().forEach(each -> claim(each, MechanismShape.ID, problems));
        facts.purchases().forEach(each -> claim(each, PurchaseShape.ID, problems));
    }

    private void claim(Stated fact, Field<String> field, Problems problems) {
        String id = fact.get(field);
        if (id != null) {
            Place first = stated.putIfAbsent(id, fact.place(field));
            if (first != null) {
                problems.add(fact.place(field), Complaint.idTwice(id, first));
            }
        }
    }

    /** The fact's own id, or the next number under the name. */
    String of(Stated fact, Field<String> field, String name) {
        String id = fact.get(field);
        while (id == null) {
            String numbered = name + "/" + last.merge(name, 1, Integer::sum);
            id = stated.containsKey(numbered) ? null : numbered;
        }
        return id;
    }
}

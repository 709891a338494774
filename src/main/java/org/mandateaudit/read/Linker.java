package org.mandateaudit.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Concentration;
import org.mandateaudit.mandate.Division;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Mechanism;
import org.mandateaudit.mandate.MechanismKind;
import org.mandateaudit.mandate.Purchase;
import org.mandateaudit.mandate.Source;
import org.mandateaudit.mandate.Transfer;
import org.mandateaudit.mandate.World;

/**
 * Links what is stated to what it names, once for all files.
 *
 * <p>A fact with a problem is complained of and left out, so that the rest is still looked at. The world is whole only
 * where there are no problems.
 */
final class Linker {

    private Facts facts;
    private final List<MandateSource> sources;
    private final Problems problems;
    private final Ids ids;
    private final InputMatters vocabulary;
    private final Regions regions;
    private final Institutions institutions;

    Linker(Facts facts, Problems problems) {
        this.facts = facts;
        this.sources = facts.mandates();
        this.problems = problems;
        this.ids = new Ids(facts, problems);
        this.vocabulary = new InputMatters(facts.matters(), problems);
        // After a fault in one file, what another one names may well be stated there.
        boolean sure = !problems.anyRefused();
        this.regions = new Regions(
                facts.regions(),
                Misnamed.among(facts.regions(), sure && facts.areWhole(FileShape.REGIONS), RegionShape.CODE),
                problems);
        this.institutions = new Institutions(
                facts.institutions(),
                regions,
                Misnamed.among(
                        facts.institutions(), sure && facts.areWhole(FileShape.INSTITUTIONS), InstitutionShape.ID),
                problems);
    }

    static World link(Facts facts, Problems problems) {
        List<Mandate> mandates = new ArrayList<>();
        return new Linker(facts, problems)
                .world(each -> mandates.add(each.fact()))
                .with(mandates);
    }

    /**
     * The world but for its mandates.
     *
     * @param action told the mandates, in the order in which they are stated
     */
    World world(Consumer<LinkedMandate> action) {
        spans();
        SharedNames.check(institutions.all(), problems);
        linked(action);
        World world = new World(
                vocabulary.matters(),
                regions.all(),
                institutions.all(),
                List.of(),
                each(facts.divisions(), this::division),
                each(facts.transfers(), this::transfer),
                each(facts.concentrations(), this::concentration),
                each(facts.mechanisms(), this::mechanism),
                each(facts.purchases(), this::purchase));
        // What is stated but for mandates is not asked for again, and would be in the way of a second look at these.
        facts = Facts.of(List.of());
        return world;
    }

    /** The mandates, in the order in which they are stated: the same each time, as long as the files are. */
    void mandates(Consumer<Mandate> action) {
        linked(each -> action.accept(each.fact()));
    }

    private void linked(Consumer<LinkedMandate> action) {
        ids.restart();
        for (MandateSource source : sources) {
            source.each(problems, each -> {
                span(each.mandate());
                LinkedMandate mandate = mandate(each);
                if (mandate != null) {
                    action.accept(mandate);
                }
            });
        }
    }

    private void spans() {
        spans(facts.regions());
        spans(facts.institutions());
        spans(facts.divisions());
        spans(facts.transfers());
        spans(facts.concentrations());
        spans(facts.mechanisms());
        spans(facts.purchases());
    }

    private void spans(List<Stated> all) {
        for (Stated fact : all) {
            span(fact);
        }
    }

    private void span(Stated fact) {
        var since = fact.get(Fields.SINCE);
        var until = fact.get(Fields.UNTIL);
        if (since != null && until != null && !since.isBefore(until)) {
            problems.add(fact.place(Fields.UNTIL), Complaint.endsBeforeItBegins(since.toString(), until.toString()));
        }
    }

    private @Nullable LinkedMandate mandate(Facts.OfInstitution each) {
        Stated stated = each.mandate();
        Institution institution = institutions.of(each);
        Matter matter = vocabulary.find(stated, MandateShape.MATTER);
        Delegation delegation = stated.get(MandateShape.DELEGATED_BY);
        Boolean inWriting = inWriting(stated, delegation);
        String text = stated.get(MandateShape.TEXT);
        Act act = stated.get(MandateShape.ACT);
        if (institution == null || matter == null || text == null || act == null) {
            return null;
        }
        Institution delegator =
                delegation == null ? null : institutions.anywhere(delegation.institution(), institution.region());
        String id = ids.of(stated, MandateShape.ID, institution.id());
        return new LinkedMandate(id, stated, institution, text, matter, act, delegation, delegator, inWriting);
    }

    /** Whether a delegation is in writing is said beside it or within it. */
    private @Nullable Boolean inWriting(Stated stated, @Nullable Delegation delegation) {
        Boolean beside = stated.get(Delegation.IN_WRITING);
        if (beside == null) {
            return delegation == null ? null : delegation.inWriting();
        }
        if (!stated.tells(MandateShape.DELEGATED_BY)) {
            problems.add(stated.place(Delegation.IN_WRITING), Complaint.inWritingAlone());
        }
        if (delegation != null && delegation.inWriting() != null) {
            problems.add(stated.place(Delegation.IN_WRITING), Complaint.inWritingTwice());
        }
        return beside;
    }

    private @Nullable Division division(Stated stated) {
        Matter matter = vocabulary.find(stated, Fields.MATTER);
        Set<Institution> parties = institutions.all(stated, DivisionShape.INSTITUTIONS);
        Institution lead = institutions.of(stated, DivisionShape.LEAD);
        return matter == null
                ? null
                : new Division(
                        ids.of(stated, DivisionShape.ID, DivisionShape.SHAPE.name()),
                        matter,
                        parties,
                        lead,
                        stated.get(DivisionShape.ISSUER),
                        stated.get(Fields.SOURCE, Source.UNSTATED),
                        stated.span(),
                        stated.allPlaces());
    }

    private @Nullable Transfer transfer(Stated stated) {
        Matter matter = vocabulary.find(stated, Fields.MATTER);
        Institution from = institutions.of(stated, TransferShape.FROM);
        Institution to = institutions.of(stated, TransferShape.TO);
        return matter == null || from == null || to == null
                ? null
                : new Transfer(
                        ids.of(stated, TransferShape.ID, TransferShape.SHAPE.name()),
                        matter,
                        from,
                        to,
                        stated.get(TransferShape.DATE),
                        stated.get(TransferShape.COMPLETED),
                        stated.get(Fields.SOURCE, Source.UNSTATED),
                        stated.span(),
                        stated.allPlaces());
    }

    private @Nullable Concentration concentration(Stated stated) {
        Matter matter = vocabulary.findOrAll(stated, ConcentrationShape.MATTER);
        Set<Institution> from = institutions.all(stated, ConcentrationShape.FROM);
        Institution to = institutions.of(stated, ConcentrationShape.TO);
        return to == null
                ? null
                : new Concentration(
                        ids.of(stated, ConcentrationShape.ID, ConcentrationShape.SHAPE.name()),
                        matter,
                        new LinkedHashSet<>(stated.list(ConcentrationShape.ACTS)),
                        from,
                        to,
                        stated.get(ConcentrationShape.BASIS),
                        stated.get(ConcentrationShape.APPROVER),
                        stated.get(Fields.SOURCE, Source.UNSTATED),
                        stated.span(),
                        stated.allPlaces());
    }

    private Mechanism mechanism(Stated stated) {
        Set<MechanismKind> kinds = stated.set(MechanismShape.KIND);
        return new Mechanism(
                ids.of(stated, MechanismShape.ID, MechanismShape.SHAPE.name()),
                vocabulary.findOrAll(stated, MechanismShape.MATTER),
                institutions.all(stated, MechanismShape.INSTITUTIONS),
                kinds == null || kinds.isEmpty() ? null : kinds,
                stated.get(Fields.SOURCE, Source.UNSTATED),
                stated.span(),
                stated.allPlaces());
    }

    private @Nullable Purchase purchase(Stated stated) {
        Institution institution = institutions.of(stated, PurchaseShape.INSTITUTION);
        Matter matter = vocabulary.find(stated, PurchaseShape.MATTER);
        return institution == null
                ? null
                : new Purchase(
                        ids.of(stated, PurchaseShape.ID, PurchaseShape.SHAPE.name()),
                        institution,
                        institutions.anywhere(stated.get(PurchaseShape.PROVIDER), institution.region()),
                        matter,
                        stated.get(PurchaseShape.EVALUATED),
                        stated.get(Fields.SOURCE, Source.UNSTATED),
                        stated.span(),
                        stated.allPlaces());
    }

    private static <T> List<T> each(List<Stated> facts, Function<Stated, @Nullable T> link) {
        return facts.stream()
                .flatMap(fact -> Stream.ofNullable(link.apply(fact)))
                .toList();
    }
}

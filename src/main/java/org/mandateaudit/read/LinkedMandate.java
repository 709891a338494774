package org.mandateaudit.read;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Addressee;
import org.mandateaudit.mandate.Domain;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.Places;
import org.mandateaudit.mandate.Power;
import org.mandateaudit.mandate.Role;
import org.mandateaudit.mandate.Scope;
import org.mandateaudit.mandate.Source;
import org.mandateaudit.mandate.SourceKind;

/**
 * A mandate with what it names. The fact itself is made where it is asked for: who only looks at whom it concerns need not
 * wait for a million of them.
 */
record LinkedMandate(
        String id,
        Stated stated,
        Institution institution,
        String text,
        Matter matter,
        Act act,
        @Nullable Delegation delegation,
        @Nullable Institution delegator,
        @Nullable Boolean inWriting) {

    Mandate fact() {
        Source source = stated.get(Fields.SOURCE, Source.UNSTATED);
        Role role = stated.get(MandateShape.ROLE);
        Power power = stated.get(MandateShape.POWER);
        Domain domain = stated.get(MandateShape.DOMAIN);
        Set<Addressee> objects = stated.set(MandateShape.OBJECTS);
        return Mandate.of(id, institution, text, matter, act)
                .role(role == null && source.kind() == SourceKind.POWER_LIST ? Role.SOLE : role)
                .scope(stated.get(MandateShape.SCOPE, stated.has(MandateShape.SECTOR) ? Scope.SECTOR : Scope.REGION))
                .sector(stated.get(MandateShape.SECTOR))
                .power(power == null ? act.power() : power)
                .domain(domain == null ? matter.domain() : domain)
                .objects(objects == null || objects.isEmpty() ? null : EnumSet.copyOf(objects))
                .delivery(stated.get(MandateShape.DELIVERY))
                .authorisedBy(stated.get(MandateShape.AUTHORISED_BY))
                .setBy(stated.get(MandateShape.SET_BY))
                .delegatedBy(delegator)
                .delegatedInWriting(inWriting)
                .underName(stated.get(MandateShape.UNDER_NAME))
                .standard(stated.get(MandateShape.STANDARD))
                .source(source)
                .span(stated.span())
                .places(places())
                .build();
    }

    private Places places() {
        if (delegation == null || delegation.inWritingAt() == null || delegation.inWriting() == null) {
            return stated.allPlaces();
        }
        Map<String, Place> places = new HashMap<>(stated.places());
        places.put(Delegation.IN_WRITING.name(), delegation.inWritingAt());
        return Places.of(stated.place(), Map.copyOf(places));
    }
}

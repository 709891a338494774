package org.mandateaudit.bench;

import java.util.BitSet;

/** The matters that a big data bureau shares with others, those of security, and those that everybody has. */
final class SharedMatters {

    final BitSet withIndustry;
    final BitSet withCyberspace;
    final BitSet withComprehensive;
    final BitSet security;
    final BitSet dataRegistration;
    final BitSet crossCutting = new BitSet();

    SharedMatters(MatterTree matters) {
        dataRegistration = matters.within("data-registration");
        security = matters.within("information-security");
        withCyberspace = matters.within("information-security", "informatization", "information-resources");
        withIndustry = matters.within(
                "informatization",
                "information-resources",
                "information-security",
                "industrial-informatization",
                "it-industrial-integration",
                "software-it-services",
                "internet-information-services");
        withComprehensive = matters.within("digital-economy");
        for (int matter = 1; matter < matters.size(); matter++) {
            if (matters.domain(matter).equals("government")) {
                withComprehensive.set(matter);
            }
            crossCutting.set(matter, matters.domain(matter).equals("resources"));
        }
    }
}

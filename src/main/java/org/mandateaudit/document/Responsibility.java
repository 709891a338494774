package org.mandateaudit.document;

import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Role;

/**
 * The responsibility 责任 that an institution has for what is done.
 *
 * @param role its role; null where the words leave open which it is
 * @param why which words say so, or leave it open
 */
record Responsibility(@Nullable Role role, Why why) {

    /** Of what is the institution's own duty, and no more is said. */
    static final Responsibility OWN = new Responsibility(
            Role.SOLE,
            new Why(
                    Why.Origin.DEFAULT,
                    new Text("本机构的职责，没有写明责任", "its own duty, no role is stated"),
                    Why.Sureness.LIKELY));

    /** Of what is done to a matter that may not be the one that is meant. */
    static final Responsibility UNSURE = new Responsibility(
            null,
            Why.byDefault(
                    "事项是承前推断的，存疑，因此不写明 role", "its matter is carried forward and unsure, so that no role is stated"));

    /** As a word says it: 牵头, 会同. */
    static Responsibility by(Lexicon.Hit word) {
        return word.entry().leavesRoleOpen()
                ? open(word.word())
                : new Responsibility(
                        word.entry().role(), Why.stated("“" + word.word() + "”", "\"" + word.word() + "\""));
    }

    /** As two words say it that do not agree on who leads: 会同市财政局牵头. */
    static Responsibility open(Lexicon.Hit with, Lexicon.Hit leads) {
        return open(with.word() + "……" + leads.word());
    }

    private static Responsibility open(String words) {
        return new Responsibility(
                null,
                Why.byDefault(
                        "“" + words + "”，看不出由谁牵头，因此不写明 role",
                        "\"" + words + "\": who leads is not said, so that no role is stated"));
    }
}

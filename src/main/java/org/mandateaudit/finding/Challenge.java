package org.mandateaudit.finding;

import org.mandateaudit.mandate.Term;

/** A group of rules: the challenges and relations of the article, and the statutes. A rule's folder names it. */
public enum Challenge implements Term {
    /** Challenge one: public institutions hold administrative powers. */
    INSTITUTIONAL_NATURE("机构性质", "institutional nature"),
    /** Challenge two: a low-ranking bureau must co-ordinate institutions of higher rank. */
    FUNCTIONAL_POSITIONING("职能定位", "functional positioning"),
    /** Challenge three, first half: overlap with other lines of work. */
    DIVISION_OF_LABOUR("职责分工", "division of responsibilities"),
    /** Challenge three, second half: duties without powers, powers torn apart. */
    POWERS_AND_ENFORCEMENT("权力完整性", "powers and enforcement"),
    /** Who may hold a power by statute. */
    LEGAL_TITLE("法定资格", "legal authority"),
    /** What a form of institution asks for. */
    INSTITUTIONAL_FORM("机构类型", "institutional form"),
    /** The relation of party and government. */
    PARTY_AND_GOVERNMENT("党政关系", "party and government"),
    /** The relation of unity and division. */
    UNITY_AND_DIVISION("统分关系", "unity and division");

    private final Words words;

    Challenge(String zh, String en) {
        words = new Words(zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

package org.mandateaudit.bench;

import java.util.BitSet;

/** A finding in the making. The institutions are places in the list of the region's; what is graver or closer is less. */
final class Told {

    final String rule;
    final int matter;
    final BitSet institutions = new BitSet();
    private int severity = Integer.MAX_VALUE;
    private int grade = Integer.MAX_VALUE;

    Told(String rule, int matter) {
        this.rule = rule;
        this.matter = matter;
    }

    void add(int severity, int grade, int... institutions) {
        this.severity = Math.min(this.severity, severity);
        this.grade = Math.min(this.grade, grade);
        for (int institution : institutions) {
            this.institutions.set(institution);
        }
    }

    /** Whether another of the same rule says all that this one says, and more closely or broadly. */
    boolean saidBy(Told other, MatterTree matters) {
        if (other == this || !matters.inLineWith(matter).get(other.matter)) {
            return false;
        }
        if (other.severity > severity || other.grade > grade || !within(institutions, other.institutions)) {
            return false;
        }
        if (other.grade < grade) {
            return true;
        }
        return matter == other.matter
                ? other.institutions.cardinality() > institutions.cardinality()
                : matters.within(matter, other.matter);
    }

    private static boolean within(BitSet some, BitSet others) {
        BitSet left = (BitSet) some.clone();
        left.andNot(others);
        return left.isEmpty();
    }
}

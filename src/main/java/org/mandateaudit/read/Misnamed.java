package org.mandateaudit.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.mandateaudit.finding.Nearest;

/**
 * The things that are stated under a wrong name or none, so that what another fact names may be one of them.
 *
 * @param any whether one may be of any name
 * @param written the wrong names
 */
record Misnamed(boolean any, List<String> written) {

    /**
     * Those among facts.
     *
     * @param whole whether there are no others
     * @param name the field that names each
     */
    static Misnamed among(List<Stated> facts, boolean whole, Field<String> name) {
        boolean any = !whole;
        List<String> written = new ArrayList<>();
        for (Stated fact : facts) {
            if (!(fact.wrong().get(name.name()) instanceof Node.Scalar wrong)) {
                any |= !fact.has(name);
            } else if (!Spelling.isBlank(wrong.text())) {
                written.add(Normalizer.normalize(wrong.text(), Normalizer.Form.NFKC));
            }
        }
        return new Misnamed(any, written);
    }

    /** Whether one of them may be what is meant by a name that no other bears. */
    boolean mayBe(String name) {
        return any
                || Nearest.to(name, written) != null
                || written.stream().anyMatch(each -> isWithoutZeros(each, name));
    }

    /** 52 for 520000. */
    private static boolean isWithoutZeros(String written, String code) {
        return code.startsWith(written)
                && code.substring(written.length()).chars().allMatch(each -> each == '0');
    }
}

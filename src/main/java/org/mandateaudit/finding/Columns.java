package org.mandateaudit.finding;

/** How many columns of a terminal a character takes. */
public final class Columns {

    /** East Asian Wide and Fullwidth; of mixed blocks the whole, so that a line is never too long. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23F3, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653,
        0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE,
        0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F5, 0x26FA, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728,
        0x274C, 0x274E, 0x2753, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6B,
        0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x1B2FF, 0x1D300, 0x1D376, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E,
        0x1F19A, 0x1F200, 0x1F265, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7F0, 0x1F900, 0x1F9FF, 0x1FA70,
        0x1FAFF, 0x20000, 0x3FFFD,
    };

    /**
     * East Asian Ambiguous, those that Chinese texts use: “ ” — … · ① and their like. Some terminals draw them two
     * columns wide, most one; counted as two in Chinese text, lines fit either way.
     */
    private static final int[] AMBIGUOUS = {
        0x00A7, 0x00A8, 0x00B0, 0x00B1, 0x00B7, 0x00B7, 0x00D7, 0x00D7, 0x00F7, 0x00F7, 0x2010, 0x2027, 0x2030, 0x203E,
        0x2100, 0x214F, 0x2160, 0x217F, 0x2190, 0x21FF, 0x2200, 0x22FF, 0x2460, 0x25FF, 0x2600, 0x26FF, 0x2776, 0x277F,
    };

    private Columns() {}

    /** 0, 1 or 2. */
    public static int of(int character, Language language) {
        if (character < 0xA0) {
            return 1;
        }
        if (character >= 0x4E00 && character <= 0x9FFF) {
            return 2;
        }
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = within(WIDE, character)
                || switch (language) {
                    case ZH -> within(AMBIGUOUS, character);
                    case EN -> false;
                };
        return wide ? 2 : 1;
    }

    private static boolean within(int[] ranges, int character) {
        for (int i = 0; i < ranges.length && ranges[i] <= character; i += 2) {
            if (character <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }
}

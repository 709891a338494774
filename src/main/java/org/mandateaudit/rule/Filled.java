package org.mandateaudit.rule;

import java.util.List;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.Values;

/** A rule's text with its placeholders filled, which is put together whenever it is asked for. */
final class Filled implements CharSequence {

    private final List<Piece> pieces;
    private final Object[] values;
    private final Language language;

    /**
     * Takes what there is to be put together.
     *
     * @param values what each placeholder stands for; an array where that is several
     */
    Filled(List<Piece> pieces, Object[] values, Language language) {
        this.pieces = pieces;
        this.values = values;
        this.language = language;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            text.append(pieces.get(i).words());
            if (values[i] instanceof Object[] several) {
                add(several, pieces.get(i).quoted(), text);
            } else {
                text.append(Values.print(values[i], language));
            }
        }
        return text.append(pieces.get(values.length).words()).toString();
    }

    private void add(Object[] several, boolean quoted, StringBuilder text) {
        String comma = language.say("、", ", ");
        String between = "";
        for (Object value : several) {
            text.append(between).append(Values.print(value, language));
            between = quoted ? "”" + comma + "“" : comma;
        }
    }

    @Override
    public int length() {
        return toString().length();
    }

    @Override
    public char charAt(int index) {
        return toString().charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().subSequence(start, end);
    }
}

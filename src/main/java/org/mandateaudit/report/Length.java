package org.mandateaudit.report;

/** How long a text is that is not kept. */
final class Length implements Appendable {

    private long characters;

    long characters() {
        return characters;
    }

    @Override
    public Length append(CharSequence text) {
        characters += text.length();
        return this;
    }

    @Override
    public Length append(CharSequence text, int start, int end) {
        characters += end - start;
        return this;
    }

    @Override
    public Length append(char character) {
        characters++;
        return this;
    }
}

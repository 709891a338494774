package org.mandateaudit.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lines of a document → its clauses, each with its number and the part it stands in. */
final class Outline {

    /** The styles of numbers. Which lies within which follows from the order in which a document uses them. */
    private enum Style {
        ARTICLE("第([一二三四五六七八九十百零0-9]{1,5}条)[ 、.:]?"),
        CHINESE("([一二三四五六七八九十]{1,3})[、.]"),
        BRACKETED("(\\([一二三四五六七八九十]{1,3}\\)|[㈠-㈩])[、.]?"),
        ARABIC("([0-9]{1,3})(?:[、.](?![0-9])|(?= ))|([⒈-⒛])"),
        BRACKETED_ARABIC("(\\(?[0-9]{1,3}\\)|[⑴-⒇])[、.]?"),
        CIRCLED("([①-⑳])[、.]?");

        private final Pattern pattern;

        Style(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    private record Frame(Style style, String label, Section section) {}

    private record Numeral(Style style, String label, int end) {}

    /** Where a number stands in the middle of a line, as in a text that lost its line breaks. */
    private static final Pattern INLINE =
            Pattern.compile("(?<=[。;:]) *(?=\\([一二三四五六七八九十]{1,3}\\)|[①-⑳]|[0-9]{1,2}[.、](?![0-9])|[一二三四五六七八九十]{1,2}、)");

    /** A heading that its part follows on the same line: 职能转变。强化……. */
    private static final Pattern HEADED = Pattern.compile("([^,。;:]{2,14})。 *(?=.)");

    private static final Pattern INTRODUCTION =
            Pattern.compile("的?(主要职责|主要职能|职责|工作职责|主要任务)(?:(?:是|为|有|如下|包括|分工是)*:|[是为](?=负责|承担|统筹|贯彻|拟订|研究))");
    private static final int LONGEST_HEADING = 24;

    /** Of what is behind 承担的 it says what it is, and heads nothing. */
    private static final String FUNCTIONS = "职责";

    private final Lexicon lexicon;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private final List<Clause> clauses = new ArrayList<>();
    private Section base = Section.UNKNOWN;
    private boolean open;

    private Outline(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static List<Clause> of(SourceText text, Lexicon lexicon) {
        Outline outline = new Outline(lexicon);
        for (SourceText.Line each : text.lines()) {
            Passage line = Passage.of(each.text());
            int from = 0;
            Matcher inline = INLINE.matcher(line.folded());
            while (inline.find()) {
                outline.add(line.part(from, inline.start()).strip(), each.spot());
                from = inline.end();
            }
            outline.add(line.from(from).strip(), each.spot());
        }
        return outline.clauses;
    }

    private void add(Passage piece, Spot spot) {
        if (piece.isEmpty()) {
            open = false;
            return;
        }
        Numeral number = number(piece.folded());
        Passage rest = number == null ? piece : piece.from(number.end()).strip();
        Section heading = heading(rest.folded());
        Matcher headed = HEADED.matcher(rest.folded());
        if (heading == null && number != null && headed.lookingAt()) {
            Section inline = heading(headed.group(1));
            if (inline != null) {
                push(number, inline);
                append(number, rest.from(headed.end()), spot);
                return;
            }
        }
        if (number != null) {
            push(number, heading);
        } else if (heading != null) {
            frames.clear();
            base = heading;
        }
        if (heading != null || rest.isEmpty()) {
            open = false;
            return;
        }
        Matcher introduction = INTRODUCTION.matcher(rest.folded());
        if (introduction.find() && section() != Section.ELSEWHERE) {
            String before = rest.folded().substring(0, introduction.start());
            append(number, rest.part(0, introduction.start()).strip(), spot);
            open(before.contains("分工") ? Section.DIVISIONS : Section.DUTIES);
            open &= !clauses.isEmpty() && clauses.get(clauses.size() - 1).section() == section();
            append(null, rest.from(introduction.end()).strip(), spot);
            return;
        }
        append(number, rest, spot);
    }

    /** Adds a clause, or what continues the one before: a line that was broken for its length. */
    private void append(@Nullable Numeral number, Passage words, Spot spot) {
        if (words.isEmpty()) {
            open = false;
            return;
        }
        if (number == null && open && !clauses.isEmpty()) {
            Clause last = clauses.remove(clauses.size() - 1);
            clauses.add(new Clause(
                    last.section(), last.number(), last.spot(), last.words().and(words)));
        } else {
            clauses.add(new Clause(section(), number(), spot, words));
        }
        String said = words.folded();
        open = spot.unit() == Spot.Unit.LINE
                && "。;:!?".indexOf(said.charAt(said.length() - 1)) < 0
                && said.length() >= LONGEST_HEADING
                && !said.matches("[^,]*(规定|方案|办法|通知|职责)");
    }

    private void push(Numeral number, @Nullable Section heading) {
        if (number.style() == Style.CHINESE && heading != null) {
            frames.clear();
        }
        if (frames.stream().anyMatch(frame -> frame.style() == number.style())) {
            while (frames.peek() != null && frames.peek().style() != number.style()) {
                frames.pop();
            }
            frames.pop();
        }
        boolean top = frames.isEmpty() && (number.style() == Style.CHINESE || number.style() == Style.ARTICLE);
        Section inherited = top && heading == null && base != Section.DUTIES ? Section.UNKNOWN : section();
        frames.push(new Frame(number.style(), number.label(), heading == null ? inherited : heading));
    }

    private void open(Section section) {
        Frame last = frames.poll();
        if (last == null) {
            base = section;
        } else {
            frames.push(new Frame(last.style(), last.label(), section));
        }
    }

    private Section section() {
        Frame last = frames.peek();
        return last == null ? base : last.section();
    }

    private String number() {
        StringBuilder number = new StringBuilder();
        for (Iterator<Frame> each = frames.descendingIterator(); each.hasNext(); ) {
            number.append(each.next().label());
        }
        return number.toString();
    }

    private static @Nullable Numeral number(String text) {
        for (Style style : Style.values()) {
            Matcher matcher = style.pattern.matcher(text);
            if (matcher.lookingAt()) {
                String label = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                return new Numeral(style, style == Style.ARTICLE ? "第" + label : label, matcher.end());
            }
        }
        return null;
    }

    /** The part that a heading opens; null where the words are no heading. */
    private @Nullable Section heading(String text) {
        String plain = text.replaceAll("[。:]$", "");
        if (plain.length() > LONGEST_HEADING || plain.matches(".*[,;。:].*")) {
            return null;
        }
        Lexicon.Hit hit = lexicon.longestIn(Entry.Kind.SECTION, plain);
        if (hit != null && hit.word().equals(plain)) {
            return hit.entry().section();
        }
        boolean named =
                hit != null && hit.word().equals(FUNCTIONS) && !plain.matches("(?:[^的]{0,4})" + FUNCTIONS + ".*");
        return hit == null || named || hit.end() < plain.length() - 2 || lexicon.at(Entry.Kind.VERB, plain, 0) != null
                ? null
                : hit.entry().section();
    }
}

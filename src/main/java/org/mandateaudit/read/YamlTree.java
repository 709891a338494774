package org.mandateaudit.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The text of a YAML or JSON file → a tree of nodes with their places.
 *
 * <p>It takes from YAML only what a mandate file needs: no anchors, aliases, merge keys, tags, or second documents. What
 * a hostile file could grow by is bounded.
 */
final class YamlTree {

    static final int DEEPEST = 50;
    private static final int LONGEST = 100_000;
    private static final int MOST = 4_000_000;
    /** The longest text that is shared where it recurs. */
    static final int SHARED = 40;

    private final Script script;
    private final BoundedText feed;
    private final Iterator<Event> events;
    private final Map<String, String> shared = new HashMap<>();
    private Place last;
    private int nodes;

    private YamlTree(Script script) {
        this.script = script;
        this.last = new Place(script.file(), 1, 1);
        LoadSettings settings = LoadSettings.builder()
                .setLabel(script.file())
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        this.feed = new BoundedText(withoutTabs(script.text()), 4 * LONGEST);
        // Of classes that the library exports to other modules, which those of its package api.lowlevel are not.
        this.events = new ParserImpl(settings, new StreamReader(settings, feed));
    }

    /**
     * JSON may be indented with tabs, which the parser does not take everywhere. A tab between values is as good as a
     * space, and leaves every column where it is.
     */
    private static String withoutTabs(String text) {
        String start = text.stripLeading();
        if (!(start.startsWith("{") || start.startsWith("[")) || text.indexOf('\t') < 0) {
            return text;
        }
        char[] chars = text.toCharArray();
        boolean quoted = false;
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] == '"') {
                quoted = !quoted;
            } else if (quoted && chars[i] == '\\') {
                i++;
            } else if (!quoted && chars[i] == '\t') {
                chars[i] = ' ';
            }
        }
        return new String(chars);
    }

    /**
     * The tree; null for a file that holds nothing.
     *
     * @throws Refusal where the file is not YAML, or not JSON though its name says so, or holds what is not taken from it
     */
    static @Nullable Node of(Script script) {
        return of(script, false);
    }

    /**
     * The tree of a file that may be a list; null for a file that holds nothing.
     *
     * @throws Refusal where the file is not YAML, or not JSON though its name says so, or holds what is not taken from it
     */
    static @Nullable Node ofAny(Script script) {
        return of(script, true);
    }

    private static @Nullable Node of(Script script, boolean mayBeList) {
        if (script.isJson()) {
            JsonText.check(script);
        }
        return new YamlTree(script).document(mayBeList);
    }

    private @Nullable Node document(boolean mayBeList) {
        next();
        if (next().getEventId() == Event.ID.StreamEnd) {
            return null;
        }
        Event first = next();
        if (first.getEventId() == Event.ID.SequenceStart && !mayBeList) {
            throw refusal(first, FileComplaint.notMandateFile());
        }
        Node root = node(first, 0);
        next();
        Event end = next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw refusal(end, FileComplaint.severalDocuments());
        }
        return root;
    }

    private Node node(Event event, int depth) {
        if (++nodes > MOST) {
            throw refusal(event, FileComplaint.tooMany(MOST));
        }
        if (event instanceof AliasEvent) {
            throw refusal(event, FileComplaint.alias());
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw refusal(event, FileComplaint.alias());
        }
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        CollectionStartEvent start = (CollectionStartEvent) event;
        refuseTag(start, start.getTag());
        if (depth == DEEPEST) {
            throw refusal(event, FileComplaint.tooDeep(DEEPEST));
        }
        return event.getEventId() == Event.ID.SequenceStart
                ? sequence(place(event), depth)
                : mapping(place(event), depth);
    }

    private Node.Sequence sequence(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            items.add(node(event, depth + 1));
        }
        return new Node.Sequence(items, place);
    }

    private Node.Mapping mapping(Place place, int depth) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            if (event instanceof CollectionStartEvent) {
                throw refusal(event, FileComplaint.keyIsNoWord());
            }
            Node.Scalar key = (Node.Scalar) node(event, depth + 1);
            if (key.plain() && key.text().equals("<<")) {
                throw refusal(event, FileComplaint.mergeKey());
            }
            entries.add(new Node.Entry(key, node(next(), depth + 1)));
        }
        return new Node.Mapping(entries, place);
    }

    private Node.Scalar scalar(ScalarEvent event) {
        refuseTag(event, event.getTag());
        String value = event.getValue();
        if (value.length() > LONGEST) {
            throw refusal(event, FileComplaint.tooLong(LONGEST));
        }
        if (holdsUnpaired(value)) {
            throw refusal(event, FileComplaint.unpaired());
        }
        // Names of fields, codes and ids recur a thousand times: one string is enough for each.
        String first = value.length() > SHARED ? value : shared.putIfAbsent(value, value);
        String text = first == null ? value : first;
        return new Node.Scalar(text, event.isPlain(), place(event));
    }

    /** Whether it holds half of a character beyond the first plane. */
    private static boolean holdsUnpaired(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isHighSurrogate(value.charAt(i))
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void refuseTag(Event event, Optional<String> tag) {
        if (tag.isPresent()) {
            throw refusal(event, FileComplaint.tag(tag.get()));
        }
    }

    private Event next() {
        Event event;
        try {
            event = events.next();
        } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw feed.exceeded() ? script.refusal(last, FileComplaint.tooLong(LONGEST)) : refusal(e);
        }
        last = place(event);
        if (feed.exceeded()) {
            throw refusal(event, FileComplaint.tooLong(LONGEST));
        }
        feed.event();
        return event;
    }

    private Refusal refusal(RuntimeException thrown) {
        if (thrown instanceof ReaderException e) {
            return script.refusal(script.placeOf(e.getPosition()), FileComplaint.forbiddenCharacter(e.getCodePoint()));
        }
        if (thrown instanceof MarkedYamlEngineException e) {
            YamlComplaint.Reason reason = YamlComplaint.of(e.getContext() + ": " + e.getProblem());
            Optional<Mark> mark = reason.atBeginning()
                    ? e.getContextMark().or(e::getProblemMark)
                    : e.getProblemMark().or(e::getContextMark);
            return script.refusal(script.within(mark.map(this::place).orElse(last)), reason.message());
        }
        // The parser lets a few of its own mistakes through, as with an escape beyond the last code point.
        return script.refusal(
                last, YamlComplaint.of(String.valueOf(thrown.getMessage())).message());
    }

    private Refusal refusal(Event event, Text message) {
        return script.refusal(place(event), message);
    }

    private Place place(Event event) {
        Optional<Mark> start = event.getStartMark();
        return start.isPresent() ? place(start.get()) : last;
    }

    private Place place(Mark mark) {
        return new Place(script.file(), mark.getLine() + 1, mark.getColumn() + 1);
    }
}

package org.mandateaudit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.mandate.Place;
import org.mandateaudit.mandate.Places;

/**
 * The mandates of a YAML or JSON file, in a temporary file: a country has more of them than memory holds, and to parse them
 * again takes longer than anything else that is done with them. What is wrong with them is known when they are stored.
 */
final class StoredMandates implements MandateSource {

    private static final int APART = 0;
    private static final int UNDER_NAMELESS = 1;
    private static final int UNDER = 2;

    private final String name;
    private final TemporaryFile store;
    private final TemporaryFile.Part part;
    private final boolean statesIds;

    private StoredMandates(String name, TemporaryFile store, TemporaryFile.Part part, boolean statesIds) {
        this.name = name;
        this.store = store;
        this.part = part;
        this.statesIds = statesIds;
    }

    /**
     * Stores the mandates of a file; where there is no room they stay in memory.
     *
     * @param file what it states
     * @param written the nodes that this was read from
     */
    static FileFacts of(Stated file, Node.Mapping written, TemporaryFile store) {
        NodeWriter out = new NodeWriter();
        List<Stated> institutions = new ArrayList<>();
        List<Node.Mapping> nodes = facts(written, FileShape.INSTITUTIONS);
        List<Stated> apart = file.list(FileShape.MANDATES);
        boolean statesIds = stateIds(apart);
        for (Stated institution : file.list(FileShape.INSTITUTIONS)) {
            statesIds |= stateIds(institution.list(InstitutionShape.MANDATES));
            write(institution, facts(nodes.get(institutions.size()), InstitutionShape.MANDATES), out);
            institutions.add(institution.with(InstitutionShape.MANDATES, null));
        }
        if (!apart.isEmpty()) {
            out.number(APART);
            write(facts(written, FileShape.MANDATES), out);
        }
        TemporaryFile.Part part = store.write(out.bytes(), out.length());
        if (part == null) {
            return FileFacts.of(file);
        }
        return new FileFacts(
                file.with(FileShape.INSTITUTIONS, institutions).with(FileShape.MANDATES, null),
                new StoredMandates(file.place().file(), store, part, statesIds));
    }

    private static boolean stateIds(List<Stated> mandates) {
        return mandates.stream().anyMatch(mandate -> mandate.has(MandateShape.ID));
    }

    /** The nodes from which the facts of a list were read: every group of fields gives one. */
    private static List<Node.Mapping> facts(Node.Mapping written, Field<List<Stated>> list) {
        List<Node.Mapping> facts = new ArrayList<>();
        for (Node.Entry entry : written.entries()) {
            if (entry.key().text().equals(list.name())) {
                if (entry.value() instanceof Node.Sequence sequence) {
                    for (Node item : sequence.items()) {
                        if (item instanceof Node.Mapping fact) {
                            facts.add(fact);
                        }
                    }
                }
                // Of a field that is stated twice the first counts.
                return facts;
            }
        }
        return facts;
    }

    private static void write(Stated institution, List<Node.Mapping> mandates, NodeWriter out) {
        if (mandates.isEmpty()) {
            return;
        }
        String id = institution.get(InstitutionShape.ID);
        out.number(id == null ? UNDER_NAMELESS : UNDER);
        if (id != null) {
            out.text(id);
        }
        out.place(institution.place());
        write(mandates, out);
    }

    private static void write(List<Node.Mapping> mandates, NodeWriter out) {
        out.number(mandates.size());
        mandates.forEach(out::node);
    }

    @Override
    public boolean statesIds() {
        return statesIds;
    }

    @Override
    public void each(Problems problems, Consumer<Facts.OfInstitution> action) {
        NodeReader in = new NodeReader(name, store.read(part));
        Problems known = new Problems();
        while (!in.isAtEnd()) {
            int kind = in.number();
            Stated under = kind == APART ? null : institution(kind, in);
            Shape shape = under == null ? MandateShape.APART : MandateShape.WITHIN;
            for (int left = in.number(); left > 0; left--) {
                action.accept(new Facts.OfInstitution(shape.read((Node.Mapping) in.node(), known), under));
            }
        }
    }

    /** As much of an institution as its mandates tell of it. */
    private static Stated institution(int kind, NodeReader in) {
        @Nullable String id = kind == UNDER ? in.text() : null;
        Place place = in.place();
        return new Stated(id == null ? Map.of() : Map.of(InstitutionShape.ID.name(), id), Places.of(place, Map.of()));
    }
}

package org.mandateaudit.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an audit says of findings of another state that it does not find: each is over only where nothing is in doubt. A
 * comparison, a baseline and a watch ask it alike.
 */
public final class Sequel {

    private final Map<Identity, NotAssessable> open = new HashMap<>();
    private final Extent lookedAt;
    private final OtherState state;

    /**
     * Prepares.
     *
     * @param open what the audit could not decide
     * @param lookedAt how far it came
     * @param state what was audited
     */
    public Sequel(Collection<NotAssessable> open, Extent lookedAt, OtherState state) {
        open.forEach(each -> this.open.put(each.identity(), each));
        this.lookedAt = lookedAt;
        this.state = state;
    }

    /** What keeps it from saying that a finding, which it does not find, is not there; empty where nothing does. */
    public List<Doubt> doubts(Grounds grounds) {
        Identity identity = state.here(grounds.identity());
        if (!lookedAt.covers(identity)) {
            return List.of(new Doubt.NotAudited());
        }
        List<Doubt> doubts = new ArrayList<>();
        NotAssessable undecided = open.get(identity);
        if (undecided != null) {
            undecided.wants().forEach(want -> doubts.add(new Doubt.FieldNotStated(want, undecided.tooNarrow(want))));
        }
        state.doubts(grounds).stream().filter(each -> !doubts.contains(each)).forEach(doubts::add);
        return doubts;
    }
}

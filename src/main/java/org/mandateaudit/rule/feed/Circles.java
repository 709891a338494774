package org.mandateaudit.rule.feed;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What is connected with one another, be it over others. */
final class Circles {

    private final Map<String, String> towards = new HashMap<>();

    /** Notes that all of these are connected. */
    void join(Collection<String> members) {
        String first = null;
        for (String member : members) {
            if (first == null) {
                first = of(member);
            } else {
                towards.put(of(member), first);
            }
        }
    }

    /** The one that stands for all that are connected with a member. */
    String of(String member) {
        String at = member;
        for (String next = towards.get(at); next != null && !next.equals(at); next = towards.get(at)) {
            at = next;
        }
        if (!at.equals(member)) {
            towards.put(member, at);
        }
        return at;
    }
}

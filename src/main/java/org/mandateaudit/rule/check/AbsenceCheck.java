package org.mandateaudit.rule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.mandate.Act;
import org.mandateaudit.mandate.Coverage;
import org.mandateaudit.rule.drl.RuleBlock;
import org.mandateaudit.rule.drl.RuleFile;

/**
 * Whether a condition that asks for an absence asks for what makes it known as well: that a mandate is not there is known of
 * an institution whose coverage suffices for the act, that an institution is not there of a region that is complete.
 */
final class AbsenceCheck {

    private static final Pattern HOLDER =
            Pattern.compile("\\s*institution(?:\\s*\\.\\s*body)?\\s*==\\s*(\\$\\w+(?:\\s*\\.\\s*\\w+)*)\\s*");
    private static final Pattern OF_ONE_BODY = Pattern.compile("\\b(body|id|host)\\s*==");
    private static final Pattern COMPLETE = Pattern.compile("\\s*complete\\s*==\\s*true\\s*");
    private static final Pattern DUTIES = Pattern.compile("\\s*dutiesCovered\\s*==\\s*true\\s*");
    private static final Pattern COVERAGE =
            Pattern.compile("\\s*((?:\\w+\\s*\\.\\s*)*)coverage\\s*(?:==|in)\\s*\\(?([^)]*)\\)?\\s*");
    private static final Pattern ACT = Pattern.compile("\\s*act\\s*(?:==|in)(.*)", Pattern.DOTALL);
    private static final Pattern CONSTANT = Pattern.compile("\\b(?:Act|Coverage)\\s*\\.\\s*(\\w+)");
    private static final Pattern SPECIFIC = Pattern.compile("\\b(specific|administrative)\\b");

    private final RuleFile file;
    private final List<Guard> guards = new ArrayList<>();
    private final Aliases aliases;
    private final boolean complete;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * What makes an absence known of an institution.
     *
     * @param way the way to the institution
     * @param full whether it covers all powers, and not just duties
     */
    private record Guard(String way, boolean full) {}

    private AbsenceCheck(RuleFile file, RuleBlock block) {
        this.file = file;
        this.aliases = Aliases.of(block.patterns());
        block.patterns().forEach(this::guards);
        this.complete = block.patterns().stream()
                .filter(pattern -> pattern.type().equals("Region"))
                .anyMatch(pattern -> has(pattern, COMPLETE));
    }

    static List<Problem> of(RuleFile file, RuleBlock block, RuleBlock first) {
        if (block.saidBehind(first).containsKey(AnnotationCheck.UNSTATED)) {
            return List.of();
        }
        AbsenceCheck check = new AbsenceCheck(file, block);
        block.elements().stream()
                .filter(element -> element.word().equals("not"))
                .map(RuleBlock.Element::pattern)
                .filter(Objects::nonNull)
                .forEach(check::absence);
        return check.problems;
    }

    private void guards(RuleBlock.Pattern pattern) {
        for (RuleBlock.Constraint constraint : pattern.constraints()) {
            Matcher coverage = COVERAGE.matcher(constraint.expression());
            if (DUTIES.matcher(constraint.expression()).matches()) {
                guards.add(new Guard(pattern.binding() + ".institution", false));
            } else if (coverage.matches()) {
                Set<String> stated = Set.copyOf(constants(coverage.group(2)));
                boolean full = stated.equals(Set.of("FULL"));
                if (!stated.isEmpty() && Set.of("FULL", "DUTIES_ONLY").containsAll(stated)) {
                    String way = (pattern.binding() + "." + coverage.group(1)).replaceAll("\\.\\s*$", "");
                    guards.add(new Guard(way, full));
                }
            }
        }
    }

    private void absence(RuleBlock.Pattern pattern) {
        if (pattern.type().equals("Institution")) {
            if (!complete && !has(pattern, OF_ONE_BODY, true)) {
                problems.add(file.problem(pattern.at(), RuleComplaint.institutionNotStated()));
            }
        } else if (pattern.type().equals("Mandate")) {
            mandate(pattern);
        }
    }

    private void mandate(RuleBlock.Pattern pattern) {
        Optional<String> holder = pattern.constraints().stream()
                .map(constraint -> HOLDER.matcher(constraint.expression()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
        boolean dutiesDo = dutiesTell(pattern);
        if (holder.isEmpty()) {
            if (!complete || guards.isEmpty() || !dutiesDo) {
                problems.add(file.problem(pattern.at(), RuleComplaint.nobodyStated()));
            }
            return;
        }
        boolean known = guards.stream()
                .anyMatch(guard -> (guard.full() || dutiesDo) && aliases.same(guard.way(), holder.get()));
        if (!known) {
            problems.add(file.problem(pattern.at(), RuleComplaint.unstatedIsNotAbsent(holder.get(), dutiesDo)));
        }
    }

    /**
     * Whether what a list of duties holds tells of the acts that are denied. The management that a list does not state more
     * closely is one of its duties.
     */
    private static boolean dutiesTell(RuleBlock.Pattern pattern) {
        if (has(pattern, SPECIFIC, true)) {
            return false;
        }
        return pattern.constraints().stream()
                .map(constraint -> ACT.matcher(constraint.expression()))
                .filter(Matcher::matches)
                .flatMap(matcher -> constants(matcher.group(1)).stream())
                .flatMap(
                        name -> Stream.of(Act.values()).filter(act -> act.name().equals(name)))
                .allMatch(act -> act == Act.ADMINISTER || Coverage.DUTIES_ONLY.suffices(act));
    }

    private static List<String> constants(String written) {
        return CONSTANT.matcher(written)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    private static boolean has(RuleBlock.Pattern pattern, Pattern what) {
        return has(pattern, what, false);
    }

    private static boolean has(RuleBlock.Pattern pattern, Pattern what, boolean within) {
        return pattern.constraints().stream()
                .map(constraint -> what.matcher(constraint.expression()))
                .anyMatch(matcher -> within ? matcher.find() : matcher.matches());
    }
}

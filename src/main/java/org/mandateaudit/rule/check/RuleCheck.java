package org.mandateaudit.rule.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.rule.drl.DrlReader;
import org.mandateaudit.rule.drl.RuleBlock;
import org.mandateaudit.rule.drl.RuleFile;

/**
 * Whether a rule's file has the shape that the engine relies on: its blocks, their names, its one consequence. What its
 * annotations say is for {@link AnnotationCheck}, what stands in its condition for {@link ConditionCheck}.
 */
final class RuleCheck {

    private static final Pattern BARE_NAME = Pattern.compile("(?m)^\\s*rule\\s+([\\w'-]+)");
    private static final Pattern GLOBAL =
            Pattern.compile("\\bglobal\\s+(org\\.mandateaudit\\.rule\\.)?Collector\\s+findings\\b");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package[ \\t]+([^;\\s]+)");
    private static final Pattern DRAWN = Pattern.compile("\\)\\s*(from|over)\\b");
    private static final Pattern CONSEQUENCE = Pattern.compile("\\bthen\\b(.*?)(\\bend\\b|$)", Pattern.DOTALL);

    private final RuleFile file;
    private final Set<String> ids;
    private final TakenNames taken;
    private final List<Problem> problems = new ArrayList<>();

    private RuleCheck(RuleFile file, Set<String> ids, TakenNames taken) {
        this.file = file;
        this.ids = ids;
        this.taken = taken;
    }

    /**
     * Everything that is wrong with a rule, as far as its text tells.
     *
     * @param ids the names of all rules, those that it can name
     * @param taken the names that it cannot bear
     */
    static List<Problem> of(RuleFile file, Set<String> ids, TakenNames taken) {
        RuleCheck check = new RuleCheck(file, ids, taken);
        check.all();
        return check.problems;
    }

    private void all() {
        problems.addAll(Characters.of(file));
        if (!problems.isEmpty() || !balanced()) {
            return;
        }
        List<RuleBlock> blocks = DrlReader.read(file.drl());
        if (blocks.isEmpty()) {
            Matcher bare = BARE_NAME.matcher(code());
            boolean found = bare.find();
            complain(
                    found ? bare.start(1) : 0,
                    found ? RuleComplaint.nameWithoutQuotes(file.id()) : RuleComplaint.noRule(file.id()));
            return;
        }
        if (!GLOBAL.matcher(code()).find()) {
            complain(blocks.get(0).at(), RuleComplaint.noGlobal());
        }
        packageName();
        boolean strangers = names(blocks);
        words();
        if (strangers) {
            // Another rule's, or a copy: what it says is not this one's.
            return;
        }
        AnnotationCheck annotations = new AnnotationCheck(file, ids, problems);
        for (int each = 0; each < blocks.size(); each++) {
            int end = each + 1 < blocks.size() ? blocks.get(each + 1).at() : code().length();
            annotations.block(blocks.get(each), each == 0, end);
            if (each == 0) {
                annotations.wholeRule(blocks.get(0));
            }
            annotations.graded(blocks.get(each), blocks.get(0));
            problems.addAll(DateCheck.of(file, blocks.get(each), blocks.get(0)));
            consequence(blocks.get(each), end);
        }
        // Without its word, the condition cannot be found, nor what its texts name.
        if (code().matches("(?s).*\\bwhen\\b.*") && !shapes(blocks)) {
            problems.addAll(ConditionCheck.of(file, blocks));
        }
    }

    /** What has no shape is told of alone: what stands in it cannot be found. */
    private boolean shapes(List<RuleBlock> blocks) {
        int sofar = problems.size();
        for (int each = 0; each < blocks.size(); each++) {
            int end = each + 1 < blocks.size() ? blocks.get(each + 1).at() : code().length();
            problems.addAll(ShapeCheck.of(file, blocks.get(each), end));
        }
        return problems.size() > sofar;
    }

    private void packageName() {
        Matcher named = PACKAGE.matcher(code());
        if (named.find() && !named.group(1).matches("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*)*")) {
            String accepted = named.group(1).replaceAll("[^A-Za-z0-9_.]", "_");
            boolean latin = accepted.matches("[A-Za-z]\\w*(\\.[A-Za-z]\\w*)*");
            complain(
                    named.start(1),
                    ShapeComplaint.packageName(
                            named.group(1),
                            latin ? accepted : "rules." + file.challenge().replace('-', '_')));
        }
    }

    private boolean balanced() {
        String code = code();
        for (int at = 0; at < code.length(); at++) {
            char c = code.charAt(at);
            if (c == '(' || c == '[' || c == '{') {
                int close = file.drl().closing(at);
                if (close < 0 || code.charAt(close) != partner(c)) {
                    complain(at, RuleComplaint.unbalanced(c));
                    return false;
                }
            }
        }
        return true;
    }

    private static char partner(char open) {
        return switch (open) {
            case '(' -> ')';
            case '[' -> ']';
            default -> '}';
        };
    }

    /** Whether a block is none of this rule's. */
    private boolean names(List<RuleBlock> blocks) {
        boolean strangers = false;
        RuleBlock first = blocks.get(0);
        if (!first.name().equals(file.id())) {
            complain(first.at(), RuleComplaint.name(first.name(), file.id()));
        }
        String where = taken.where(file.id());
        if (where != null) {
            complain(first.at(), RuleComplaint.nameTaken(file.id(), where));
        }
        Set<String> names = new HashSet<>(Set.of(first.name()));
        for (RuleBlock block : blocks.subList(1, blocks.size())) {
            if (!block.name().startsWith(file.id() + ": ")) {
                complain(block.at(), RuleComplaint.variantName(block.name(), file.id(), file.challenge()));
                strangers = true;
            } else if (!names.add(block.name())) {
                complain(
                        block.at(),
                        RuleComplaint.nameTwice(block.name(), file.file().name()));
            }
        }
        return strangers;
    }

    private void words() {
        Matcher forbidden = ForbiddenWords.ANY.matcher(code());
        while (forbidden.find()) {
            complain(forbidden.start(), RuleComplaint.forbidden(forbidden.group()));
        }
        Matcher drawn = DRAWN.matcher(code());
        while (drawn.find()) {
            complain(drawn.start(1), RuleComplaint.drawnFrom(drawn.group(1)));
        }
    }

    private void consequence(RuleBlock block, int end) {
        Matcher then = CONSEQUENCE.matcher(code()).region(block.at(), end);
        if (!code().substring(block.at(), end).matches("(?s).*\\bwhen\\b.*")) {
            complain(block.at(), RuleComplaint.lacks("when"));
        }
        if (!then.find()) {
            complain(block.at(), RuleComplaint.lacks("then"));
        } else if (then.group(2).isEmpty()) {
            complain(then.start(), RuleComplaint.lacks("end"));
        } else if (!then.group(1).replaceAll("\\s+", "").equals(RuleComplaint.CONSEQUENCE.replace(" ", ""))) {
            complain(then.start(), RuleComplaint.consequence());
        }
    }

    private String code() {
        return file.drl().code();
    }

    private void complain(int offset, Text message) {
        problems.add(file.problem(offset, message));
    }
}

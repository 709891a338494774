package org.mandateaudit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.catalogue.RulePage;
import org.mandateaudit.derived.RegionFacts;
import org.mandateaudit.explanation.Explanation;
import org.mandateaudit.finding.Failure;
import org.mandateaudit.finding.Finding;
import org.mandateaudit.finding.RuleDescription;
import org.mandateaudit.mandate.Institution;
import org.mandateaudit.mandate.Mandate;
import org.mandateaudit.mandate.Region;
import org.mandateaudit.mandate.World;
import org.mandateaudit.read.Baseline;
import org.mandateaudit.read.Input;
import org.mandateaudit.read.InputException;
import org.mandateaudit.read.MandateFiles;
import org.mandateaudit.read.Mandates;
import org.mandateaudit.read.Waivers;
import org.mandateaudit.review.BaselineComparison;
import org.mandateaudit.review.WaiverRules;
import org.mandateaudit.review.Waiving;
import org.mandateaudit.rule.Audit;
import org.mandateaudit.rule.AuditRun;
import org.mandateaudit.rule.Effort;
import org.mandateaudit.rule.Inquiry;
import org.mandateaudit.rule.Limits;
import org.mandateaudit.rule.Progress;
import org.mandateaudit.rule.RuleBook;
import org.mandateaudit.rule.RuleTimings;
import org.mandateaudit.rule.Selection;
import org.mandateaudit.rule.feed.Arrivals;
import org.mandateaudit.timing.Timing;

/**
 * Audits mandates. Thread-safe; build one and use it often, since its rules are loaded with the first use.
 *
 * <pre>{@code
 * Auditor auditor = Auditor.withBundledRules();
 * Report report = auditor.audit(Mandates.read(Path.of("guizhou.yaml")));
 * for (Finding finding : report.findings()) { … }
 * }</pre>
 */
public final class Auditor {

    private static final long FIRINGS = 1_000_000;

    private final RuleBook book;
    private final Options options;
    private final Decisions decisions;

    private record Options(@Nullable LocalDate asOf, Asked asked, Effort effort) {}

    private record Decisions(Waivers waivers, @Nullable Baseline baseline) {

        /** Waivers and a baseline are held against what all rules find. */
        boolean heedAll() {
            return !waivers.all().isEmpty() || baseline != null;
        }
    }

    private Auditor(RuleBook book, Options options, Decisions decisions) {
        this.book = book;
        this.options = options;
        this.decisions = decisions;
    }

    /** An auditor that applies the rules that the tool ships, on all cores. */
    public static Auditor withBundledRules() {
        return with(RuleBook.bundled());
    }

    /**
     * An auditor that applies the rules that the tool ships and those of folders, laid out as {@code DIR/CHALLENGE/RULE.drl}.
     * DRL is code: it runs with the rights of the program, so load only rules that you trust. What is compiled is kept in the
     * user's cache folder, so that a second run of unchanged rules does not compile.
     *
     * @param folders the folders
     * @throws InputException where a folder holds no rule, or anything is wrong with one; it tells all that is
     * @throws java.util.concurrent.CancellationException where the thread was interrupted, which it stays
     */
    public static Auditor withRulesOf(List<Path> folders) {
        return with(RuleBook.withRulesOf(folders));
    }

    /**
     * The same, with what is compiled kept in another folder than the user's cache, or nowhere. It is loaded as code, with
     * the rights of the program: nobody else should be able to write there.
     *
     * @param folders the folders of rules
     * @param cache the folder to keep compiled rules in, which need not exist; null to compile them each time
     * @throws InputException as with {@link #withRulesOf(List)}
     * @throws java.util.concurrent.CancellationException where the thread was interrupted, which it stays
     */
    public static Auditor withRulesOf(List<Path> folders, @Nullable Path cache) {
        return with(RuleBook.withRulesOf(folders, cache));
    }

    /** An auditor that applies the rules of a book, on all cores. */
    public static Auditor with(RuleBook book) {
        return new Auditor(
                Objects.requireNonNull(book, "book"),
                new Options(
                        null,
                        Asked.allOf(book),
                        new Effort(Runtime.getRuntime().availableProcessors(), FIRINGS, Limits.NONE, progress -> {})),
                new Decisions(Waivers.NONE, null));
    }

    /** This auditor, looking at a day of its own rather than at the one that the input says it describes. */
    public Auditor asOf(@Nullable LocalDate day) {
        return with(new Options(day, options.asked, options.effort));
    }

    /**
     * This auditor, telling only what these rules found. Rules go on silencing one another as before.
     *
     * @param names rules or challenges; none for all
     * @throws IllegalArgumentException where a name is unknown; it says what is accepted
     */
    public Auditor only(Collection<String> names) {
        return with(new Options(options.asOf, options.asked.only(names), options.effort));
    }

    /**
     * This auditor, leaving out what these rules found.
     *
     * @param names rules or challenges
     * @throws IllegalArgumentException where a name is unknown; it says what is accepted
     */
    public Auditor except(Collection<String> names) {
        return with(new Options(options.asOf, options.asked.except(names), options.effort));
    }

    /**
     * This auditor, auditing that many regions at a time. The result does not depend on it.
     *
     * @throws IllegalArgumentException where the number is not at least 1
     */
    public Auditor threads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + ", and must be at least 1");
        }
        return with(options.effort.withThreads(threads));
    }

    /**
     * This auditor, stopping a rule that fires more often than this in one region; a million unless set.
     *
     * @throws IllegalArgumentException where the number is not at least 1
     */
    public Auditor firings(long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("firings is " + limit + ", and must be at least 1");
        }
        return with(options.effort.withFirings(limit));
    }

    /** This auditor, telling after each region how far it is. */
    public Auditor progress(Consumer<Progress> listener) {
        return with(options.effort.telling(Objects.requireNonNull(listener, "listener")));
    }

    /**
     * This auditor, ending an audit that takes too long, has found enough, or is cancelled. Its report then tells what
     * was found until then and says which regions were not audited: {@link Report#unaudited}. Interrupting the thread
     * that audits ends the audit in the same way, limits or not, and leaves the thread interrupted. A rule at its work
     * is not cut off: it goes on in a thread of its own, unheeded, until it comes to its end.
     */
    public Auditor limits(Limits limits) {
        return with(options.effort.within(Objects.requireNonNull(limits, "limits")));
    }

    private Auditor with(Effort effort) {
        return with(new Options(options.asOf, options.asked, effort));
    }

    private Auditor with(Options changed) {
        return new Auditor(book, changed, decisions);
    }

    /**
     * This auditor, heeding waivers: what they cover stays in the report, marked, and does not count. A waiver that has
     * expired, covers nothing, or reaches beyond its finding becomes a finding of the group {@code waivers}.
     *
     * @throws InputException where a waiver names a rule that there is not
     */
    public Auditor waivers(Waivers waivers) {
        Objects.requireNonNull(waivers, "waivers");
        return new Auditor(book, options, new Decisions(waivers.naming(book.ids()), decisions.baseline));
    }

    /** This auditor, telling how each finding stands to an earlier report; only what is new or graver then counts. */
    public Auditor baseline(@Nullable Baseline baseline) {
        return new Auditor(book, options, new Decisions(decisions.waivers, baseline));
    }

    /** Loads the rules now rather than with the first audit. */
    public void warmUp() {
        book.warmUp();
    }

    /** Whether {@link #only} and {@link #except} between them leave no rule of which anything would be told. */
    public boolean asksForNothing() {
        return options.asked.isEmpty();
    }

    /**
     * The names that {@link #only} and {@link #except} take: the challenges and the rules, as catalogued, and then those
     * about waivers.
     */
    public List<String> names() {
        return options.asked.names();
    }

    /** What the rules say of themselves, in the order of the catalogue. */
    public List<RuleDescription> rules() {
        return book.descriptions();
    }

    /**
     * All there is to say of a rule: what it looks for in words, its neighbours, its examples, its DRL.
     *
     * @param id the rule's id
     * @throws IllegalArgumentException where there is no such rule
     */
    public RulePage rule(String id) {
        return book.page(Objects.requireNonNull(id, "id"));
    }

    /**
     * Audits mandates as of the day set, or the day that the input says it describes, or today.
     *
     * @param mandates the facts
     * @return the report; where a rule failed, or the audit was ended early, it says so, and tells what was found
     */
    public Report audit(Mandates mandates) {
        Objects.requireNonNull(mandates, "mandates");
        long began = System.nanoTime();
        LocalDate day = day(mandates.asOf());
        RegionFacts facts = new RegionFacts(mandates.world(), day);
        Audit audit = new AuditRun(book, selection(), facts, day, options.effort, began).atHand();
        return report(
                audit,
                mandates.world(),
                mandates.world().mandates()::forEach,
                facts.world(),
                day,
                mandates.inputs(),
                mandates(audit, facts.world()));
    }

    /**
     * Audits mandates that stay in their files, going through them once more: each region when it is complete, so that
     * memory holds no more of them than what is looked at and found. The report is the same as that of the mandates in
     * memory, but that its world has let go of them: the formats that {@link
     * org.mandateaudit.report.ReportFormat#tellsMandates tell all mandates} refuse it.
     *
     * @param files the files
     * @return the report; where a rule failed, or the audit was ended early, it says so, and tells what was found
     * @throws InputException where a file is no longer what it was
     */
    public Report audit(MandateFiles files) {
        Objects.requireNonNull(files, "files");
        long began = System.nanoTime();
        LocalDate day = day(files.asOf());
        World world = files.world().on(day);
        Arrivals arrivals = new Arrivals(files, world, day);
        RegionFacts facts = new RegionFacts(world, day, arrivals);
        Audit audit = new AuditRun(book, selection(), facts, day, options.effort, began).arriving(arrivals);
        return report(
                audit, files.world(), files::each, world, day, files.inputs(), arrivals.mandatesBut(audit.left()));
    }

    private Report report(
            Audit audit,
            World stated,
            Consumer<Consumer<Mandate>> all,
            World world,
            LocalDate day,
            List<Input> inputs,
            int mandates) {
        List<Finding> findings = Waiving.apply(decisions.waivers.all(), audit, world, day);
        BaselineComparison comparison = compare(findings, audit, stated, world, all, day);
        return new Report(
                day,
                inputs,
                scope(audit, world, mandates),
                world,
                book.descriptions(),
                book.sha256(),
                (comparison == null ? findings : comparison.mark(findings))
                        .stream()
                                .filter(finding -> options.asked.includes(finding.rule()))
                                .toList(),
                audit.notAssessable().stream()
                        .filter(possible -> options.asked.includes(possible.rule()))
                        .toList(),
                audit.failures(),
                audit.unaudited(),
                decisions.waivers.inputs(),
                unmatched(audit),
                Remarks.of(book, options.asked, applied(), audit, world),
                comparison,
                options.asked.leftOut());
    }

    private Selection selection() {
        return new Selection(
                applied(),
                options.asked::includes,
                options.asked.filters(),
                rule -> decisions.heedAll() || options.asked.includes(rule));
    }

    private Set<String> applied() {
        return decisions.heedAll() ? Set.copyOf(book.ids()) : options.asked.bearing();
    }

    private static int mandates(Audit audit, World world) {
        Set<Region> left = audit.left();
        return (int) world.mandates().stream()
                .filter(mandate ->
                        left.isEmpty() || !left.contains(mandate.institution().region()))
                .count();
    }

    private static Report.Scope scope(Audit audit, World world, int mandates) {
        Set<Region> left = audit.left();
        return new Report.Scope(
                world.regions().size() - left.size(),
                (int) world.institutions().stream()
                        .filter(institution -> left.isEmpty() || !left.contains(institution.region()))
                        .count(),
                mandates);
    }

    /** What a rule matches where nobody looked, or where it failed, is not known. */
    private List<String> unmatched(Audit audit) {
        if (audit.unaudited() != null || book.own().isEmpty()) {
            return List.of();
        }
        Set<String> applied = applied();
        Set<String> failed = audit.failures().stream().map(Failure::rule).collect(Collectors.toSet());
        return book.own().stream()
                .filter(rule -> applied.contains(rule) && !audit.matched().contains(rule) && !failed.contains(rule))
                .toList();
    }

    private @Nullable BaselineComparison compare(
            List<Finding> findings,
            Audit audit,
            World stated,
            World world,
            Consumer<Consumer<Mandate>> all,
            LocalDate day) {
        if (decisions.baseline == null) {
            return null;
        }
        List<RuleDescription> rules = new ArrayList<>(book.descriptions());
        if (!decisions.waivers.all().isEmpty()) {
            rules.addAll(WaiverRules.all());
        }
        return BaselineComparison.of(
                decisions.baseline, findings, audit, stated, world, all, day, rules, options.asked::includes);
    }

    /**
     * Measures how long each rule takes on mandates, waivers and filters aside. It keeps all facts in memory and works
     * for some ten seconds, or for several rounds of all rules where these take longer.
     *
     * @param mandates reads the facts, or hands over those that are there
     * @param progress told the share that is done, in percent
     */
    public Timing timing(Supplier<Mandates> mandates, IntConsumer progress) {
        long began = System.nanoTime();
        Mandates read = mandates.get();
        return RuleTimings.of(
                book, read.world(), day(read.asOf()), System.nanoTime() - began, options.effort.firings(), progress);
    }

    /**
     * Says why a finding is one: which facts met which condition of its rule.
     *
     * @param mandates the facts that were audited
     * @param finding a finding of their report
     * @throws IllegalArgumentException where these facts give no such finding
     */
    public Explanation why(Mandates mandates, Finding finding) {
        Objects.requireNonNull(mandates, "mandates");
        return inquiry(mandates).why(Objects.requireNonNull(finding, "finding"));
    }

    /**
     * Says why a finding is one, where its id is all that is at hand, as in a request to a service. It audits the mandates
     * first; with a finding of a report that is still there, {@link #why(Mandates, Finding)} does not.
     *
     * @param mandates the facts that were audited
     * @param finding the id of a finding of their report, of 16 hexadecimal digits
     * @throws IllegalArgumentException where these facts give no such finding
     */
    public Explanation why(Mandates mandates, String finding) {
        Objects.requireNonNull(finding, "finding");
        return why(
                mandates,
                audit(mandates)
                        .finding(finding)
                        .orElseThrow(() -> new IllegalArgumentException("there is no finding " + finding)));
    }

    /**
     * Says why a rule found nothing about an institution: which of its conditions was the first not to hold, or which
     * field is wanted; or that it did find something. It compiles the rule, which takes seconds the first time.
     *
     * @param mandates the facts
     * @param rule the rule's id
     * @param institution one of their institutions, in force on the day
     * @throws IllegalArgumentException where there is no such rule, or the institution is none of theirs or not in force
     */
    public Explanation whyNot(Mandates mandates, String rule, Institution institution) {
        Objects.requireNonNull(mandates, "mandates");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(institution, "institution");
        LocalDate day = day(mandates.asOf());
        if (!mandates.world().institutions().contains(institution)) {
            throw new IllegalArgumentException(institution.id() + " is none of the institutions of these mandates");
        }
        if (!institution.span().contains(day)) {
            throw new IllegalArgumentException(institution.id() + " is not in force on " + day);
        }
        return inquiry(mandates).whyNot(rule, institution);
    }

    private Inquiry inquiry(Mandates mandates) {
        LocalDate day = day(mandates.asOf());
        return new Inquiry(book, new RegionFacts(mandates.world(), day), day, options.effort.firings());
    }

    private LocalDate day(@Nullable LocalDate stated) {
        if (options.asOf != null) {
            return options.asOf;
        }
        return stated != null ? stated : LocalDate.now(ZoneId.systemDefault());
    }
}

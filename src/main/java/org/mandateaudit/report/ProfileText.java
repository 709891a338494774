package org.mandateaudit.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Kind;
import org.mandateaudit.profile.FormProfile;
import org.mandateaudit.profile.InstitutionProfile;
import org.mandateaudit.profile.Orientation;
import org.mandateaudit.profile.Profile;
import org.mandateaudit.profile.Question;

/** The profile for people: a table for each theme with institutions as rows, then all by form. */
final class ProfileText {

    private static final Text AS_OF = new Text("基准日 ", "As of ");
    private static final Text INSTITUTIONS = new Text("个机构", "institution");
    private static final Text KIND = new Text("机构类别：", "Kinds: ");
    private static final Text LEFT_OUT =
            new Text("另有 %s不属于这些类别，没有列出（--all 列出全部）。", "Left out: %s of other kinds (--all takes them in).");
    private static final Text NOBODY = new Text("没有这些类别的机构。", "There is no institution of these kinds.");
    private static final List<Question> POWER_QUESTIONS =
            List.of(Question.COORDINATION, Question.DECISION, Question.EXECUTION, Question.SUPERVISION);
    private static final List<Question> FULLS_QUESTIONS =
            Stream.of(Question.values()).filter(Question::isFull).toList();
    private static final Text INSTITUTION = new Text("机构", "Institution");
    private static final Text NUMBER = new Text("数量", "Number");
    private static final Text BESIDES = new Text("；另有事业单位：", "; besides, public institutions: ");
    private static final Text STOP = new Text("。", ".");
    private static final Text STANDING = new Text("地位", "Standing");
    private static final List<ProfileColumn> STANDING_COLUMNS = List.of(
            ProfileColumn.FORM, ProfileColumn.NATURE, ProfileColumn.RANK, ProfileColumn.SEQUENCE, ProfileColumn.BEHIND);
    private static final Text INDEPENDENCE = new Text("独立性", "Independence");
    private static final List<ProfileColumn> INDEPENDENCE_COLUMNS = List.of(
            ProfileColumn.DOCUMENTS, ProfileColumn.REPORTS_TO, ProfileColumn.OWN_BUDGET, ProfileColumn.OWN_STAFFING);
    private static final Text POWERS = new Text("统筹协调和三类权力", "Co-ordination and the three powers");
    private static final Text DOMAINS = new Text("领域和取向", "Domains and orientation");
    private static final Text ORIENTATION = new Text("取向", "Orientation");
    private static final Text FULLS = new Text("四全", "The four fulls");
    private static final Text ORIGIN = new Text("对口上级和来源", "Higher departments and origin");
    private static final List<ProfileColumn> ORIGIN_COLUMNS =
            List.of(ProfileColumn.COUNTERPARTS, ProfileColumn.PREDECESSOR, ProfileColumn.FROM_CENTRE);
    private static final Text BY_FORM = new Text("按类型：取向", "By form: orientation");
    private static final Text BY_FORM_ANSWERS = new Text("按类型：是/否/未知", "By form: yes/no/unknown");
    private static final Text LEGEND = new Text(
            "“是”后面是职责的项数；四全后面是载明的部分和全部部分。没有写明的是未知，不是没有。",
            "A yes is followed by the number of mandates, a full by the parts that are held, of all. What is not stated is"
                    + " unknown, never no.");
    private static final Text WANTS = new Text("未知的，是因为没有写明：", "Unknown for want of: ");

    private final Profile profile;
    private final Page page;
    private final ProfileWords words;
    private final Function<InstitutionProfile, String> names;

    private ProfileText(Profile profile, Style style) {
        this.profile = profile;
        this.page = new Page(style);
        this.words = new ProfileWords(style.language());
        this.names = words.rowNames(profile);
    }

    static String of(Profile profile, Style style) {
        return new ProfileText(profile, style).write();
    }

    private String write() {
        header();
        if (profile.institutions().isEmpty()) {
            return page.toString();
        }
        columns(STANDING, STANDING_COLUMNS);
        columns(INDEPENDENCE, INDEPENDENCE_COLUMNS);
        questions(POWERS, POWER_QUESTIONS);
        table(
                DOMAINS,
                List.of(
                        page.say(INSTITUTION),
                        words.head(Question.INDUSTRY),
                        words.head(Question.GOVERNMENT),
                        page.say(ORIENTATION)),
                each -> List.of(
                        words.showing(each, Question.INDUSTRY),
                        words.showing(each, Question.GOVERNMENT),
                        words.term(each.orientation())));
        questions(FULLS, FULLS_QUESTIONS);
        columns(ORIGIN, ORIGIN_COLUMNS);
        orientationsByForm();
        answersByForm(POWER_QUESTIONS);
        answersByForm(FULLS_QUESTIONS);
        footer();
        return page.toString();
    }

    private void header() {
        List<String> audited = new ArrayList<>(List.of(page.say(AS_OF) + profile.asOf()));
        if (profile.inputs().size() == 1) {
            audited.add(Visible.text(profile.inputs().get(0).path()));
        }
        audited.add(count(profile.institutions().size()));
        if (profile.kinds().size() < Kind.values().length) {
            audited.add(page.say(KIND)
                    + words.joined(profile.kinds().stream().map(words::term).toList()));
        }
        page.paragraph(0, page.prose().add(Ink.DIM, String.join(" · ", audited)));
        if (profile.institutions().isEmpty()) {
            page.paragraph(0, page.prose().add(page.say(NOBODY)));
        } else {
            page.paragraph(0, page.prose().add(forms()));
        }
        if (profile.leftOut() > 0) {
            page.paragraph(0, page.prose().add(page.say(LEFT_OUT).replace("%s", count(profile.leftOut()))));
        }
    }

    /** How many there are of each form; public institutions, which are no departments, besides. */
    private String forms() {
        String departments = forms(false);
        String others = forms(true);
        return departments
                + (others.isEmpty() ? "" : departments.isEmpty() ? others : page.say(BESIDES) + others)
                + page.say(STOP);
    }

    private String forms(boolean publicInstitutions) {
        return words.joined(profile.forms().stream()
                .map(form -> {
                    long number = profile.institutions().stream()
                            .filter(each -> each.institution().form() == form.form()
                                    && each.publicInstitution() == publicInstitutions)
                            .count();
                    return number == 0 ? "" : words.form(form) + " " + number;
                })
                .filter(each -> !each.isEmpty())
                .toList());
    }

    private void columns(Text title, List<ProfileColumn> columns) {
        table(
                title,
                Table.cells(
                        page.say(INSTITUTION),
                        columns.stream().map(column -> page.say(column.head())).toList()),
                each -> columns.stream().map(column -> column.cell(words, each)).toList());
    }

    private void questions(Text title, List<Question> questions) {
        table(title, heads(INSTITUTION, questions), each -> questions.stream()
                .map(question -> words.showing(each, question))
                .toList());
    }

    private void table(Text title, List<String> heads, Function<InstitutionProfile, List<String>> cells) {
        Table table = begin(title, heads);
        profile.institutions().forEach(each -> table.row(Table.cells(names.apply(each), cells.apply(each))));
        table.write();
    }

    private Table begin(Text title, List<String> heads) {
        page.blank();
        page.line(page.prose().add(Ink.BOLD, page.say(title)));
        return new Table(page, heads);
    }

    private void orientationsByForm() {
        List<Orientation> orientations = Stream.of(Orientation.values())
                .filter(orientation -> profile.forms().stream()
                        .anyMatch(form -> form.orientations().containsKey(orientation)))
                .toList();
        Table table = begin(
                BY_FORM,
                Table.cells(
                        page.say(ProfileColumn.FORM.head()),
                        Table.cells(
                                page.say(NUMBER),
                                orientations.stream().map(words::head).toList())));
        for (FormProfile form : profile.forms()) {
            table.row(Table.cells(
                    words.form(form),
                    Table.cells(
                            Integer.toString(form.institutions()),
                            orientations.stream()
                                    .map(each -> form.orientations()
                                            .getOrDefault(each, 0)
                                            .toString())
                                    .toList())));
        }
        table.write();
    }

    private void answersByForm(List<Question> questions) {
        Table table = begin(BY_FORM_ANSWERS, heads(ProfileColumn.FORM.head(), questions));
        for (FormProfile form : profile.forms()) {
            table.row(Table.cells(
                    words.form(form),
                    questions.stream()
                            .map(question -> form.answers().get(question))
                            .map(tally -> tally.yes() + "/" + tally.no() + "/" + tally.unknown())
                            .toList()));
        }
        table.write();
    }

    private void footer() {
        page.blank();
        page.paragraph(0, page.prose().add(page.say(LEGEND)));
        String wants = ProfileWords.wants(profile).entrySet().stream()
                .map(want -> want.getKey() + page.say(Marks.COLON) + count(want.getValue()))
                .collect(Collectors.joining(page.say(Marks.SEMICOLON)));
        if (!wants.isEmpty()) {
            page.paragraph(0, page.prose().add(page.say(WANTS) + wants + page.say(STOP)));
        }
    }

    private List<String> heads(Text first, List<Question> questions) {
        return Table.cells(page.say(first), questions.stream().map(words::head).toList());
    }

    private String count(int number) {
        return Names.count(number, INSTITUTIONS, page.language());
    }
}

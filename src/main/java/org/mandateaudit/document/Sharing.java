package org.mandateaudit.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.finding.Text;
import org.mandateaudit.mandate.Matter;
import org.mandateaudit.mandate.Matters;

/** What a document says of the institution and others: transfers (划入, 划出) and divisions (职责分工). */
final class Sharing {

    private static final Pattern MOVED = Pattern.compile(
            "(?:将|把)?(?:原)?([^,。;]{2,30}?)(?:承担)?的(.+?)(?:等)?(?:相关)?(?:职责|职能)?[,]?(?:整合)?(?:划入|划给|划转至|划转到|划归|交给|移交)([^,。;]{2,30})");
    private static final Pattern GIVEN =
            Pattern.compile("(?:将|把)?(.+?)(?:等)?(?:职责|职能)[,]?(?:划入|划给|划转至|划转到|划归|交给|移交)([^,。;]{2,30})");
    private static final Pattern MOVES = Pattern.compile("划|移交|交给|承担|的.*职责|职责.*的");
    private static final Pattern TAKEN = Pattern.compile("^(?:原)?([^,。;]{2,30}?)(?:承担)?的(.+)$");
    private static final Pattern BODY = Pattern.compile(
            "[省市区县州盟旗](?:[^,。;:、和与的负承牵配协会]|和(?=信息化|改革|城乡|社会|旅游|规划|体育|数据|数字化)){1,24}?" + OwnNames.BODY + "(?![和与及]?发展)");

    /** What is no name of one body, but of any, or of a government and not of a department. */
    private static final Pattern NO_BODY =
            Pattern.compile(".*(?:各|有关|相关|其他|职能|行业主管|成员|所属|下属|直属|下级|责任|业务).*|.*(?:政府|机关|社区服务中心)");

    /** How words end behind which a matter stands unqualified. */
    private static final Pattern UNQUALIFIED =
            Pattern.compile("(?:^|[ ,、和与及的将对\"(《]|全[国省市区县州盟旗]|本[省市区县州盟旗]|[省市区县州]级?|地区|有关|相关|工作|职责|职能|国民经济和社会|经济社会)$");

    /** What makes the end of a name none: 市公共数据处理. */
    private static final Pattern GOES_ON =
            Pattern.compile("(?:(?<=处)[理置罚]|(?<=所)[需有属在称列]|(?<=办)[理法公事结件]|(?<=局)[长面部]|(?<=院)[长校]|(?<=委)[托员])");

    private final Lexicon lexicon;
    private final OwnNames names;
    private final Bodies bodies;
    private final DraftFact own;
    private final Origin origin;
    private final List<DraftFact> transfers = new ArrayList<>();
    private final List<DraftFact> divisions = new ArrayList<>();
    private final List<Remnant> remnants = new ArrayList<>();
    private boolean taking = true;

    Sharing(Lexicon lexicon, OwnNames names, Bodies bodies, DraftFact own, Origin origin) {
        this.lexicon = lexicon;
        this.names = names;
        this.bodies = bodies;
        this.own = own;
        this.origin = origin;
    }

    List<DraftFact> transfers() {
        return transfers;
    }

    List<DraftFact> divisions() {
        return divisions;
    }

    List<Remnant> remnants() {
        return remnants;
    }

    /** Reads a clause of 职责调整. */
    void transfer(Clause clause) {
        String text = clause.words().folded();
        taking = text.contains("划出的职责") ? false : text.contains("划入的职责") || taking;
        for (Passage sentence : clause.words().withoutBrackets().split("。;")) {
            String said = sentence.folded();
            if (!MOVES.matcher(said).find()) {
                remnants.add(new Remnant(
                        clause,
                        sentence.own().strip(),
                        new Text("说的是职能怎样转变，没有划转", "said of how functions change; nothing is transferred"),
                        true));
                continue;
            }
            Matcher moved = MOVED.matcher(said);
            Matcher given = GIVEN.matcher(said);
            Matcher taken = TAKEN.matcher(said);
            String from = null;
            String to = null;
            String what = said;
            if (moved.find() && bodyOrOwn(moved.group(1))) {
                from = body(moved.group(1));
                to = body(moved.group(3));
                what = moved.group(2);
            } else if (given.find()) {
                from = own.text("id");
                to = body(given.group(2));
                what = given.group(1);
            } else if (taking && taken.find() && bodyOrOwn(taken.group(1))) {
                from = body(taken.group(1));
                to = own.text("id");
                what = taken.group(2);
            }
            String moving = what;
            List<MatterReader.Found> named = new MatterReader(lexicon, names.full()).in(moving);
            List<MatterReader.Found> matters =
                    named.stream().filter(each -> isWhole(moving, each)).toList();
            if (matters.isEmpty() && !named.isEmpty()) {
                leave(
                        clause,
                        sentence,
                        "划转的只是“" + named.get(0).word() + "”的一部分，词表中没有这一部分",
                        "only a part of \"" + named.get(0).word()
                                + "\" is transferred, which the vocabulary does not have");
                continue;
            }
            if (from == null || to == null || from.equals(to) || matters.isEmpty()) {
                leave(
                        clause,
                        sentence,
                        from == null || to == null ? "没有认出从哪个机构划到哪个机构" : "事项不在词表中",
                        from == null || to == null
                                ? "from which body to which was not recognised"
                                : "its matter is not in the vocabulary");
                continue;
            }
            for (MatterReader.Found matter : matters) {
                transfers.add(new DraftFact()
                        .put("matter", matter.code(), matter.why())
                        .put("from", from, clause.stated())
                        .put("to", to, clause.stated())
                        .put("source", origin.source(clause), clause.stated())
                        .from(clause));
            }
        }
    }

    /** Whether all of a matter moves, and not that of a field or otherwise a part: 农业信息化. */
    private boolean isWhole(String what, MatterReader.Found matter) {
        if (matter.field() != null) {
            return false;
        }
        String front = what.substring(0, matter.start());
        Lexicon.Hit verb = lexicon.before(Entry.Kind.VERB, front, 0, front.length());
        // 农村电商信息化 has no verb 商.
        return !hasParts(matter.code())
                || UNQUALIFIED.matcher(front).find()
                || verb != null && verb.word().length() > 1;
    }

    private static boolean hasParts(String code) {
        return Matters.shipped().all().stream()
                .map(Matter::broader)
                .anyMatch(broader -> broader != null && broader.code().equals(code));
    }

    /**
     * Reads a clause of 职责分工: who leads and who else takes part.
     *
     * @param document all clauses of the document, of which those with the same number are further paragraphs
     */
    void division(Clause clause, List<Clause> document) {
        String text = clause.words().folded();
        Set<String> parties = new LinkedHashSet<>();
        String lead = null;
        Matcher named = BODY.matcher(text);
        while (named.find()) {
            String id = body(named.group());
            if (id != null) {
                parties.add(id);
                lead = text.startsWith("牵头", named.end()) ? id : lead;
            }
        }
        // 大数据中心 is a body there, and no matter.
        List<MatterReader.Found> matters = new MatterReader(lexicon, names.full()).in(named.replaceAll("，"));
        if (parties.size() < 2 || matters.isEmpty()) {
            return;
        }
        String unknown = document.stream()
                .filter(each -> each.equals(clause)
                        || !clause.number().isEmpty()
                                && each.section() == Section.DIVISIONS
                                && each.number().equals(clause.number()))
                .map(this::unknown)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (unknown != null) {
            // What is divided among some only would look settled.
            leave(
                    clause,
                    clause.words(),
                    "职责分工还提到“" + unknown + "”，看不出是哪类机构，因此不写明分工",
                    "the division also names " + unknown + ", whose kind is not certain, so that it is not stated");
            return;
        }
        for (MatterReader.Found matter : matters) {
            DraftFact division = new DraftFact()
                    .put("matter", matter.code(), matter.why())
                    .put("institutions", List.copyOf(parties), clause.stated());
            if (lead != null) {
                division.put("lead", lead, Why.stated("“牵头”", "\"牵头\""));
            }
            divisions.add(division.put("source", origin.source(clause), clause.stated())
                    .from(clause));
        }
    }

    /** A body that a clause names, of which it cannot be told which it is; null where it names none. */
    private @Nullable String unknown(Clause clause) {
        String text = clause.words().folded();
        Matcher named = BODY.matcher(text);
        while (named.find()) {
            if (isParty(named, text)
                    && !names.is(named.group())
                    && bodies.kinds(named.group()).isEmpty()) {
                return named.group();
            }
        }
        return null;
    }

    /** Whether what was found names one body. */
    private static boolean isParty(Matcher named, String text) {
        Matcher further =
                GOES_ON.matcher(text).region(named.end(), text.length()).useTransparentBounds(true);
        return !NO_BODY.matcher(named.group()).matches() && !further.lookingAt();
    }

    private boolean bodyOrOwn(String name) {
        return names.is(name) || name.matches(".*" + OwnNames.BODY);
    }

    private @Nullable String body(String name) {
        return names.is(name) || names.at(name) == name.length()
                ? own.text("id")
                : bodies.other(name, own.text("region"), names.region());
    }

    private void leave(Clause clause, Passage words, String zh, String en) {
        remnants.add(new Remnant(clause, words.own().strip(), new Text(zh, en), false));
    }
}

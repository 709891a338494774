package org.mandateaudit.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The head of a document → what it is called, and whom it is about. */
final class Title {

    /** Lines at the head of a document in which its institution is named. */
    private static final int HEAD = 40;

    private static final int LONGEST = 60;
    private static final String NAME = "([^,。;:()《》\"、 ]{2,40}?(?:委员会办公室|管理委员会|局|委员会|办公厅|办公室|厅|中心|委|院))";
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile("^[^,。;:]{0,20}?(?:关于印发)?《?" + NAME
                    + "(?:\\([^)]*\\))?(?:的)?\\(?(?:主要职责|主要职能|职能配置|工作职责|职责|三定|\"三定\"|机构职能)"),
            Pattern.compile("(?:设立|组建)" + NAME + "(?=,|。|\\(|;|$)"),
            Pattern.compile("^(?:第[^条]{1,4}条 *)?" + NAME + "(?:\\([^)]*\\))?(?:是|为|属)"),
            Pattern.compile("^" + NAME + "$"));

    private static final Pattern STATUTE =
            Pattern.compile("[#\\s]*((?!关于)[^,。;:()《》\"#]{2,50}(?:法|条例|规定|办法|规则|细则))(?:\\([^()]*\\))?");

    /** What is no statute, though it is titled as one: what is not in force, and what sets up a body. */
    private static final Pattern NO_STATUTE =
            Pattern.compile(".*(?:草案|征求意见|送审|讨论稿|三定|职能配置|主要职责|人员编制规定).*|.*(?:说|想|做|看|方|用)法");

    private static final Pattern FIRST_ARTICLE = Pattern.compile("[#\\s]*第[一二三四五六七八九十百零0-9]{1,5}条.*");

    private Title() {}

    /** What stands before the first article. */
    static List<String> beforeArticles(SourceText text) {
        return text.lines().stream()
                .map(line -> Folding.fold(line.text()).strip())
                .takeWhile(line -> !FIRST_ARTICLE.matcher(line).matches())
                .limit(HEAD)
                .toList();
    }

    /** The title of a law, regulation or rule, as it stands before its articles; null where none does. */
    static @Nullable String statute(List<String> head) {
        return head.stream()
                .map(STATUTE::matcher)
                .filter(title ->
                        title.matches() && !NO_STATUTE.matcher(title.group()).matches())
                .map(title -> title.group(1).strip())
                .findFirst()
                .orElse(null);
    }

    /** The institution's full name, as the document has it first; one without its region, or null, where there is no other. */
    static @Nullable String name(SourceText text) {
        String without = null;
        List<SourceText.Line> head =
                text.lines().subList(0, Math.min(text.lines().size(), HEAD));
        for (Pattern named : NAMED) {
            for (SourceText.Line line : head) {
                for (String sentence : Folding.fold(line.text()).strip().split("(?<=[。;])")) {
                    Matcher matcher = named.matcher(sentence);
                    if (matcher.find()) {
                        String name = matcher.group(1);
                        if (OwnNames.tellsRegion(name)) {
                            return name;
                        }
                        without = without == null ? name : without;
                    }
                }
            }
        }
        return without;
    }

    /** How facts name the document as their source. */
    static String of(SourceText text, String name) {
        return text.lines().stream()
                .map(line -> line.text().strip())
                .filter(line -> !line.isEmpty())
                .limit(3)
                .filter(line -> line.length() <= LONGEST && Folding.fold(line).matches(".*(规定|职责|清单|方案|办法|三定.*)"))
                .findFirst()
                .orElse(name + "主要职责");
    }
}

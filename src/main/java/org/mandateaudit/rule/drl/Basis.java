package org.mandateaudit.rule.drl;

import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandateaudit.finding.Criterion;
import org.mandateaudit.finding.Text;

/**
 * Reads what a rule rests on: the short name of a source, and the place in it. {@code 行政许可法 24} is an article of a
 * statute, {@code 行政处罚法 19 (17 until 2021-07-15)} one that had another number before it was revised,
 * {@code 张克 二(三)⒉} a section of the article. Statutes are read as of April 2025.
 */
final class Basis {

    private static final Map<String, Text> SOURCES = Map.of(
            "张克",
            new Text("张克，《电子政务》2019年", "Zhang Ke, E-Government (《电子政务》), 2019"),
            "行政许可法",
            new Text("《中华人民共和国行政许可法》（2019年修正）", "Administrative Licensing Law (amended 2019)"),
            "行政处罚法",
            new Text("《中华人民共和国行政处罚法》（2021年修订）", "Administrative Penalties Law (revised 2021)"),
            "行政强制法",
            new Text("《中华人民共和国行政强制法》（2011年）", "Administrative Coercion Law (2011)"),
            "地方机构编制条例",
            new Text(
                    "《地方各级人民政府机构设置和编制管理条例》（国务院令第486号）",
                    "Regulation on the Establishment and Staffing of Local Governments (State Council Order 486)"),
            "政府信息公开条例",
            new Text("《中华人民共和国政府信息公开条例》（2019年修订）", "Regulation on Open Government Information (revised 2019)"),
            "优化营商环境条例",
            new Text("《优化营商环境条例》（2019年）", "Regulation on Improving the Business Environment (2019)"));

    private static final Pattern ARTICLE = Pattern.compile("\\d+");

    private static final Pattern RENUMBERED = Pattern.compile("(\\d+) \\((\\d+) until (\\d{4}-\\d{2}-\\d{2})\\)");

    private Basis() {}

    static Criterion criterion(String basis) {
        int blank = basis.indexOf(' ');
        String source = blank < 0 ? basis : basis.substring(0, blank);
        String at = blank < 0 ? "" : basis.substring(blank + 1).trim();
        return new Criterion(SOURCES.getOrDefault(source, new Text(source, source)), place(at));
    }

    private static Text place(String at) {
        Matcher renumbered = RENUMBERED.matcher(at);
        if (renumbered.matches()) {
            Text now = article(renumbered.group(1));
            Text then = article(renumbered.group(2));
            LocalDate from = LocalDate.parse(renumbered.group(3));
            return new Text(
                    now.zh() + "（" + from.getYear() + "年" + from.getMonthValue() + "月" + from.getDayOfMonth()
                            + "日修订施行前为" + then.zh() + "）",
                    now.en() + " (" + then.en() + " until the revision in force from " + from + ")");
        }
        return ARTICLE.matcher(at).matches() ? article(at) : new Text(at, at);
    }

    private static Text article(String number) {
        return new Text("第" + ChineseNumber.of(Integer.parseInt(number)) + "条", "Article " + number);
    }
}

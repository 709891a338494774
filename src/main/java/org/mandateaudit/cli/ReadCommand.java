package org.mandateaudit.cli;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateaudit.document.Documents;
import org.mandateaudit.document.Draft;
import org.mandateaudit.document.DraftOptions;
import org.mandateaudit.mandate.Kind;
import picocli.CommandLine.Model.CommandSpec;

/** {@code read DOCUMENT…}: drafts a mandate file from published duty lists. */
final class ReadCommand implements Command {

    static final List<String> FORMATS = List.of("yaml", "json");

    private final Console console;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSpec spec() {
        Options options = console.options();
        CommandSpec spec = options.command(
                "由公布的主要职责、三定规定或者权责清单起草职责文件。每个字段写明怎样读出、有多确定；没有读懂的逐条列出。",
                "Drafts a mandate file from a published duty list, provision on functions or power list. Each field says how it"
                        + " was read and how sure it is; what was not understood is listed.");
        spec.addPositional(options.arguments(
                0,
                true,
                "DOCUMENT",
                "Word（.docx、.doc）、有文字的 PDF、网页（.html）或者纯文本（UTF-8、GB18030），每份一个机构；权责清单（.xlsx、.xls、.csv，或者 Word、网页里的表格）；- 表示标准输入",
                "Word (.docx, .doc), PDF with text, web pages (.html) or plain text (UTF-8, GB18030), one institution each;"
                        + " power lists (.xlsx, .xls, .csv, tables in Word or web pages); - is standard input"));
        spec.addOption(options.value("FORMAT", "格式：yaml（默认）、json", "format: yaml (default), json", "-f", "--format"));
        spec.addOption(options.output());
        spec.addOption(options.flag(
                "逐条列出条文和由它读出的职责；用了 -o 时草稿照常写入文件",
                "print each clause beside the facts it gave; with -o the draft goes to the file as well",
                "--review"));
        spec.addOption(options.value(
                "NAME",
                "机构全称，含行政区；只能有一份文件",
                "the institution's full name, with its region; for one document",
                "--name"));
        spec.addOption(options.value(
                "ID",
                "机构编号；不写则为行政区代码加类别，如 520100-big-data；只能有一份文件",
                "its id; the region's code and its kind unless given, such as 520100-big-data; for one document",
                "--id"));
        spec.addOption(options.value(
                "CODE[=NAME]",
                "行政区代码；省级名称不必写，其他不写则为 x- 加名称的摘要。清单只写简称的，加上名称，如 990100=甲省乙市",
                "the region's code; known of provinces, else x- and a digest of the name unless given; with its name where a"
                        + " list gives short names of bodies alone, such as 990100=甲省乙市",
                "--region"));
        spec.addOption(options.values(
                "COLUMN=HEADING",
                "权责清单中名称少见的列，如 事项名称=职权、事项类型=类别；可重复",
                "a column of a power list that is headed by no usual name, such as name=职权 or kind=类别; repeatable",
                "--columns"));
        spec.addOption(
                options.value("KIND", "机构类别；不写则据名称", "the institution's kind; by its name unless given", "--kind"));
        spec.addOption(
                options.paths("FILE", "加入词典的文件，可重复", "a file that adds to the lexicon, repeatable", "--lexicon"));
        return spec;
    }

    @Override
    public ExitStatus run(Arguments parsed) {
        String format = parsed.one("--format", "yaml", FORMATS);
        List<Path> documents = parsed.paths(0);
        DraftOptions drafting = drafting(parsed, documents.size());
        Optional<Path> file = parsed.file("--output");
        console.probe(parsed);

        Draft draft = Documents.read(documents, drafting);
        String text = format.equals("json") ? draft.json() : draft.yaml(console.language());
        boolean review = parsed.has("--review");
        if (file.isPresent() || !review) {
            console.output().deliver(file, text.getBytes(StandardCharsets.UTF_8));
        }
        if (review) {
            console.output().print(draft.review(console.language()));
        }
        for (String document : draft.silent()) {
            console.tell(
                    "警告：" + document + " 中没有读出任何职责，草稿里没有它的内容；请用 --review 逐条核对",
                    "warning: no mandate was read in " + document
                            + ", of which the draft holds none; check it clause by clause with --review");
        }
        console.tell(
                "读出职责 " + draft.mandates() + " 条，没有读懂 " + draft.notUnderstood() + " 处，略去 " + draft.leftOut()
                        + " 处；请核对草稿",
                "mandates read: " + draft.mandates() + "; not understood: " + draft.notUnderstood() + "; left out: "
                        + draft.leftOut() + "; check the draft");
        return ExitStatus.CLEAN;
    }

    private DraftOptions drafting(Arguments parsed, int documents) {
        String name = given(parsed, "--name");
        String id = given(parsed, "--id");
        String place = given(parsed, "--region");
        int equals = place == null ? -1 : place.indexOf('=');
        String region = place == null || equals < 0 ? place : place.substring(0, equals);
        String regionName =
                place == null || equals < 0 ? null : place.substring(equals + 1).strip();
        String kind = given(parsed, "--kind");
        if (documents > 1 && (name != null || id != null)) {
            throw new UsageException("--name 和 --id 只能用于一份文件", "--name and --id are for one document");
        }
        if (id != null && !id.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new UsageException("--id 要求字母、数字和连字符；不接受 " + id, "--id takes letters, digits and hyphens, not " + id);
        }
        if (region != null && !region.matches("[0-9]{6}|x-[a-z0-9-]+")) {
            throw new UsageException(
                    "--region 要求六位数字代码，或者以 x- 开头的自定代码；不接受 " + region,
                    "--region takes a six-digit code, or one of your own that begins with x-, not " + region);
        }
        Kind known = kind == null ? null : Kinds.named(kind);
        List<Path> lexicon = parsed.paths("--lexicon");
        InputStream in = console.terminal().in();
        return new DraftOptions(name, id, region, regionName, known, columns(parsed), lexicon, in);
    }

    private static Map<String, String> columns(Arguments parsed) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String each : parsed.list("--columns")) {
            int equals = each.indexOf('=');
            if (equals <= 0 || equals == each.length() - 1) {
                throw new UsageException(
                        "--columns 要求 列=表头，如 事项名称=职权；不接受 " + each,
                        "--columns takes COLUMN=HEADING, such as name=职权, not " + each);
            }
            columns.put(
                    each.substring(0, equals).strip(),
                    each.substring(equals + 1).strip());
        }
        return columns;
    }

    private static @Nullable String given(Arguments parsed, String name) {
        return parsed.has(name) ? parsed.value(name, "") : null;
    }
}

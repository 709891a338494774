package org.mandateaudit.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mandateaudit.finding.Language;
import org.mandateaudit.finding.MissingLibraryException;
import org.mandateaudit.read.BrokenStreamException;
import org.mandateaudit.read.InputException;
import picocli.CommandLine.ParameterException;

/** The program {@code mandate-audit}. */
public final class Main {

    /** The variable that names the language of messages and reports, where it is not that of the locale. */
    static final String LANGUAGE = "MANDATE_AUDIT_LANG";

    private final Terminal terminal;

    private Main(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Runs the program and ends the process with its exit status: 0, 1, 2 or 3.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        // Not System.exit: our shutdown hook is for an interruption alone, and threads of a library must not keep the
        // process.
        Runtime.getRuntime().halt(run(args));
    }

    /** Runs the program; its exit status. */
    static int run(String[] args) {
        if (Foreword.isAll(args)) {
            Foreword.print(args[0], language(args, System.getenv()));
            return ExitStatus.CLEAN.code();
        }
        quieten(args);
        Terminal terminal = Terminal.of(
                StandardInput.open(),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv());
        terminal.interruption().heed(() -> farewell(terminal, args));
        int status = new Main(terminal).status(args).code();
        terminal.err().flush();
        return status;
    }

    private static void farewell(Terminal terminal, String[] args) {
        terminal.err().print(terminal.errIsTerminal() ? "\r\u001b[K" : "");
        terminal.tell(language(args, terminal.environment()).say("已中断，没有得出结果", "interrupted; there is no result"));
        terminal.err().flush();
    }

    /** Drools, and what reads documents, log to standard error what concerns its own developers. */
    private static void quieten(String[] args) {
        String level = List.of(args).contains("--debug") ? "info" : "off";
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", level);
        System.setProperty("org.apache.logging.log4j.simplelog.level", level);
        System.setProperty("log4j2.statusLoggerLevel", level);
    }

    private ExitStatus status(String[] args) {
        Language language = language(args, terminal.environment());
        boolean debug = List.of(args).contains("--debug");
        String named = terminal.environment().getOrDefault(LANGUAGE, "");
        if (!named.isEmpty() && !named.startsWith("zh") && !named.startsWith("en")) {
            terminal.tell(language.say(
                    "警告：没有 " + LANGUAGE + "=" + named + " 这种语言；可用：zh、en",
                    "warning: there is no language " + LANGUAGE + "=" + named + "; accepted: zh, en"));
        }
        try {
            return new Commands(terminal, language).run(args);
        } catch (ParameterException e) {
            return fail(ParseErrors.of(e).in(language), e, debug);
        } catch (UsageException e) {
            return fail(e.text().in(language), e, debug);
        } catch (InputException e) {
            terminal.err().println(e.format(language));
            int count = e.problems().size();
            return fail(
                    language.say(
                            "输入有 " + count + " 处错误，没有得出结果",
                            "the input has " + count + (count == 1 ? " error" : " errors") + "; there is no result"),
                    e,
                    debug);
        } catch (BrokenStreamException e) {
            terminal.err().println(e.problem().format(language));
            return fail(language.say("输入没有读完，没有得出结果", "the input broke off; there is no result"), e, debug);
        } catch (MissingLibraryException e) {
            return fail(e.text().in(language), e, debug);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return crash(e, language, debug);
        }
    }

    private ExitStatus fail(String message, Throwable cause, boolean debug) {
        if (debug) {
            cause.printStackTrace(terminal.err());
        }
        terminal.tell(message);
        return ExitStatus.USAGE;
    }

    /** A defect of the program is no finding and no fault of the input: the audit was not carried through. */
    private ExitStatus crash(Throwable e, Language language, boolean debug) {
        if (debug) {
            e.printStackTrace(terminal.err());
        }
        if (e instanceof OutOfMemoryError || e.getCause() instanceof OutOfMemoryError) {
            terminal.tell(language.say(
                    "内存不足，审计未完成；设定 MANDATE_AUDIT_OPTS=-Xmx4g 一类的选项，用 bin/mandate-audit 启动",
                    "out of memory, the audit is incomplete; start bin/mandate-audit with more, as in"
                            + " MANDATE_AUDIT_OPTS=-Xmx4g"));
            return ExitStatus.INCOMPLETE;
        }
        String hint = debug ? "" : language.say("；加 --debug 查看详情", "; --debug shows more");
        terminal.tell(language.say("程序内部错误，审计未完成：", "internal error, the audit is incomplete: ") + e + hint);
        return ExitStatus.INCOMPLETE;
    }

    /** The language asked for, looked up before anything else is parsed, so that every message is in it. */
    static Language language(String[] args, Map<String, String> environment) {
        for (int i = 0; i < args.length; i++) {
            String tag = args[i].startsWith("--lang=")
                    ? args[i].substring("--lang=".length())
                    : args[i].equals("--lang") && i + 1 < args.length ? args[i + 1] : "";
            if (tag.equals("zh") || tag.equals("en")) {
                return tag.equals("zh") ? Language.ZH : Language.EN;
            }
        }
        // Java heeds these only where the system has the locale installed, which it need not have to print Chinese.
        for (String name : List.of(LANGUAGE, "LC_ALL", "LC_MESSAGES", "LANG")) {
            String locale = environment.get(name);
            if (locale != null && !locale.isEmpty()) {
                return locale.startsWith("zh") ? Language.ZH : Language.EN;
            }
        }
        return Language.of(Locale.getDefault());
    }
}

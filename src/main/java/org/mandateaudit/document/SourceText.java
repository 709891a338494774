package org.mandateaudit.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mandateaudit.finding.MissingLibraryException;
import org.mandateaudit.finding.Problem;
import org.mandateaudit.finding.Text;
import org.mandateaudit.read.InputException;

/**
 * The text of a document.
 *
 * @param path the document as the user named it
 * @param lines its lines or paragraphs that are not empty, and empty ones that part them
 * @param tables its tables, in the order in which they begin
 * @param unread places that hold something, but no text
 */
record SourceText(String path, List<Line> lines, List<TextTable> tables, List<Spot> unread) {

    /** A line, and where it stands. */
    record Line(Spot spot, String text) {}

    /** Characters: some two thousand pages. What is longer is no document on one institution. */
    private static final int LONGEST = 2_000_000;

    /**
     * The text of a document, by what its bytes are, whatever its name says.
     *
     * @throws InputException where it holds no text, or none that can be read
     * @throws MissingLibraryException where the library that reads it is not there
     */
    static SourceText of(String path, byte[] bytes) {
        FileKind kind = FileKind.of(bytes);
        String name = path.toLowerCase(Locale.ROOT);
        try {
            SourceText text =
                    switch (kind) {
                        case TEXT -> text(path, name, bytes);
                        case PDF -> PdfFile.read(path, bytes);
                        case WORD -> WordFile.read(path, bytes);
                        case OLD_OFFICE -> OldWordFile.read(path, bytes);
                        case WORKBOOK, SLIDES, OPEN_DOCUMENT, OFD, ZIP, RTF, IMAGE ->
                            throw refusal(path, Complaints.otherKind(kind));
                    };
            return checked(text);
        } catch (InputException e) {
            throw e;
        } catch (NoClassDefFoundError e) {
            throw new MissingLibraryException(Complaints.noLibrary(path, kind), e);
        } catch (IOException | RuntimeException e) {
            // What a library throws at a file that is damaged, or made to break it, may be anything.
            throw refusal(path, unpacksToMore(e) ? Complaints.tooMuch() : Complaints.broken(kind), e);
        } catch (OutOfMemoryError | StackOverflowError e) {
            throw refusal(path, Complaints.tooMuch(), e);
        }
    }

    /** Apache POI says so by words alone. */
    private static boolean unpacksToMore(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            String said = String.valueOf(each.getMessage());
            if (said.contains("Zip bomb") || said.contains("MaxEntrySize") || said.contains("would exceed the max")) {
                return true;
            }
        }
        return false;
    }

    private static SourceText text(String path, String name, byte[] bytes) {
        if (name.endsWith(".html") || name.endsWith(".htm")) {
            return WebPage.read(path, bytes);
        }
        String text = PlainText.decode(path, bytes);
        String start = text.stripLeading();
        return start.regionMatches(true, 0, "<!doctype html", 0, 14) || start.regionMatches(true, 0, "<html", 0, 5)
                ? WebPage.read(path, bytes)
                : numbered(path, Spot.Unit.LINE, PlainText.lines(text), List.of());
    }

    static SourceText paragraphs(String path, List<String> paragraphs, List<TextTable> tables) {
        return numbered(path, Spot.Unit.PARAGRAPH, paragraphs, tables);
    }

    private static SourceText numbered(String path, Spot.Unit unit, List<String> texts, List<TextTable> tables) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new Line(new Spot(0, unit, lines.size() + 1), text));
        }
        return new SourceText(path, lines, tables, List.of());
    }

    /** Other words at the same places, without tables. */
    SourceText with(List<String> texts) {
        List<Line> others = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            others.add(new Line(lines.get(i).spot(), texts.get(i)));
        }
        return new SourceText(path, others, List.of(), unread);
    }

    private static SourceText checked(SourceText text) {
        if (text.lines.stream().allMatch(line -> Folding.fold(line.text).isBlank())) {
            throw refusal(text.path, text.unread.isEmpty() ? Complaints.empty() : Complaints.scan());
        }
        if (text.lines.stream().mapToLong(line -> line.text.length()).sum() > LONGEST) {
            throw refusal(text.path, Complaints.tooLong(LONGEST));
        }
        return text;
    }

    private static InputException refusal(String path, Text message, Throwable cause) {
        return new InputException(List.of(Problem.ofPath(path, message)), cause);
    }

    static InputException refusal(String path, Text message) {
        return new InputException(List.of(Problem.ofPath(path, message)));
    }
}

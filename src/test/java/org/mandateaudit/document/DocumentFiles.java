package org.mandateaudit.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Makes the files that the tests read, and by {@link #main} the samples that lie beside them. */
final class DocumentFiles {

    private DocumentFiles() {}

    /** Writes into a folder the samples in Word and PDF, {@code samples FOLDER}, or a hundred pages for the benchmark. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[1]);
        if (args[0].equals("long")) {
            List<String> head = List.of("甲市大数据局主要职责", "主要职责是：");
            List<String> page = Collections.nCopies(20, "（一）统筹推进全市电子政务工作，负责政务云的建设和管理，指导各县区的数据共享。");
            List<String> whole = new ArrayList<>(head);
            Collections.nCopies(100, page).forEach(whole::addAll);
            List<List<String>> pages = new ArrayList<>(List.of(head));
            pages.addAll(Collections.nCopies(100, page));
            Files.write(folder.resolve("long.txt"), whole);
            Files.write(folder.resolve("long.docx"), word(whole));
            Files.write(folder.resolve("long.pdf"), pdf(pages));
            return;
        }
        Files.write(
                folder.resolve("ding-county-data.docx"),
                word(List.of(
                        "丁县数据局主要职责",
                        "丁县数据局（以下简称“县数据局”）是县政府工作部门，为正科级。主要职责是：",
                        "#拟订全县数据要素市场发展政策并组织实施。",
                        "#统筹推进公共数据共享和开放，会同县发展和改革局推进公共数据授权运营。",
                        "#完成县委、县政府交办的其他任务。")));
        Files.write(
                folder.resolve("geng-city-data.docx"),
                word(List.of(
                        "庚市数据局主要职责和权责清单",
                        "一、主要职责",
                        "庚市数据局（以下简称“市数据局”）是市政府工作部门，为正处级。主要职责是：",
                        "#统筹推进全市公共数据资源开发利用，推进公共数据共享和开放。",
                        "#负责全市政务云的建设和管理。",
                        "#承办市政府交办的其他事项。",
                        "二、权责清单",
                        "|序号|事项名称|事项类型|实施主体|设定依据",
                        "|1|公共数据授权运营许可|行政许可|市数据局|《庚市公共数据条例》第二十一条",
                        "|2|对公共数据授权运营情况的检查|行政检查|^|^",
                        "|3|对违反规定使用公共数据的处罚|行政处罚|^|《庚市公共数据条例》第四十条")));
        Files.write(
                folder.resolve("ji-county-approval.doc"),
                OldWordMaker.make(
                        List.of("己县行政审批局主要职责", "己县行政审批局是县政府工作部门，为正科级。主要职责是：", "（一）统筹推进全县政务服务工作。", "（二）承办县政府交办的其他事项。")));
        Files.write(
                folder.resolve("wu-city-services.pdf"),
                pdf(List.of(
                        List.of(
                                "戊市政务服务管理局职能配置、内设机构和人员编制规定",
                                "第一条 戊市政务服务管理局是市政府工作部门，为正处级。",
                                "第二条 主要职责是：",
                                "（一）负责全市政务服务工作的统筹协调，指导各县区政务服务",
                                "- 1 -"),
                        List.of("中心的建设和管理。", "（二）对市政务服务大厅的窗口和人员进行管理、监督和考核。", "（三）承办市政府交办的其他事项。", "- 2 -"))));
    }

    /**
     * A Word file. A paragraph that begins with {@code #} is numbered by Word: （一）（二）. What begins with {@code |} is a row
     * of a table, each cell behind such a sign: {@code ^} is merged with the cell above, and {@code >} with the one before.
     */
    static byte[] word(List<String> paragraphs) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
            kind.setAbstractNumId(BigInteger.ZERO);
            CTLvl level = kind.addNewLvl();
            level.setIlvl(BigInteger.ZERO);
            level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewLvlText().setVal("（%1）");
            BigInteger list = document.createNumbering()
                    .addNum(document.getNumbering()
                            .addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(kind)));
            XWPFTable table = null;
            for (String text : paragraphs) {
                if (text.startsWith("|")) {
                    if (table == null) {
                        table = document.createTable();
                        table.removeRow(0);
                    }
                    row(table, List.of(text.substring(1).split("\\|", -1)));
                    continue;
                }
                table = null;
                XWPFParagraph paragraph = document.createParagraph();
                if (text.startsWith("#")) {
                    paragraph.setNumID(list);
                }
                paragraph.createRun().setText(text.startsWith("#") ? text.substring(1) : text);
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void row(XWPFTable table, List<String> texts) {
        XWPFTableRow row = table.createRow();
        int cells = 0;
        for (int i = 0; i < texts.size(); i++) {
            int wide = 1;
            while (i + wide < texts.size() && texts.get(i + wide).equals(">")) {
                wide++;
            }
            XWPFTableCell cell = row.getCell(cells) == null ? row.addNewTableCell() : row.getCell(cells);
            CTTcPr properties = cell.getCTTc().addNewTcPr();
            boolean above = texts.get(i).equals("^");
            properties.addNewVMerge().setVal(above ? STMerge.CONTINUE : STMerge.RESTART);
            properties.addNewGridSpan().setVal(BigInteger.valueOf(wide));
            cell.setText(above ? "" : texts.get(i));
            cells++;
            i += wide - 1;
        }
        while (row.getCell(cells) != null) {
            row.removeCell(cells);
        }
    }

    /** A PDF that brings no font: its text is in the character collection that any reader knows. A page without lines has an image. */
    static byte[] pdf(List<List<String>> pages) {
        List<String> objects = new ArrayList<>(List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "",
                "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>",
                "<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/FontDescriptor 5 0 R"
                        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>",
                "<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0"
                        + "/Ascent 800/Descent -200/CapHeight 800/StemV 80>>",
                stream("/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8", "x")));
        StringBuilder kids = new StringBuilder();
        for (List<String> page : pages) {
            StringBuilder drawn = new StringBuilder(page.isEmpty() ? "/Im Do" : "BT /F 12 Tf 20 TL 70 780 Td\n");
            for (String line : page) {
                String hex = HexFormat.of().formatHex(line.getBytes(StandardCharsets.UTF_16BE));
                drawn.append('<').append(hex).append("> Tj T*\n");
            }
            drawn.append(page.isEmpty() ? "" : "ET");
            objects.add(stream("", drawn.toString()));
            objects.add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + objects.size()
                    + " 0 R/Resources<</Font<</F 3 0 R>>/XObject<</Im 6 0 R>>>>>>");
            kids.append(objects.size()).append(" 0 R ");
        }
        objects.set(1, "<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>");
        return assembled(objects);
    }

    /** A PDF of one page that draws by a stream. */
    static byte[] pdfOf(String stream) {
        return assembled(List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>",
                stream));
    }

    /** A stream of a PDF, packed. */
    static String deflated(String content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return stream("/Filter/FlateDecode", packed.toString(StandardCharsets.ISO_8859_1));
    }

    private static String stream(String entries, String content) {
        return "<<" + entries + "/Length " + content.length() + ">>stream\n" + content + "\nendstream";
    }

    private static byte[] assembled(List<String> objects) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj").append(objects.get(i)).append("\nendobj\n");
        }
        int start = file.length();
        file.append("xref\n0 ")
                .append(objects.size() + 1)
                .append("\n0000000000 65535 f \n")
                .append(table);
        file.append("trailer<</Root 1 0 R/Size ").append(objects.size() + 1).append(">>\nstartxref\n");
        return file.append(start).append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}

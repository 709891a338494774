package org.mandateaudit.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mandateaudit.finding.Language;

class SeveralFilesTest {

    private static final String REGION = "mandate-file: 1\nregions: [{code: \"520000\", name: 贵州省, level: province}]\n";

    @TempDir
    Path folder;

    private Path write(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private List<String> problems(Path... paths) {
        InputException e = assertThrows(InputException.class, () -> Mandates.read(paths));
        return Given.problems(e, Language.EN).stream()
                .map(line -> line.replace(folder.toString().replace('\\', '/'), "DIR"))
                .toList();
    }

    @Test
    void aFolderIsReadWithItsFoldersAndWithoutHiddenAndOtherFiles() throws IOException {
        write("b/duties.yml", REGION + "mandates: [{institution: a, text: x, matter: 电子政务, act: 规划}]\n");
        write("a.yaml", REGION + "institutions: [{id: a, name: 甲, region: 520000, kind: 其他}]\n");
        write("c.JSON", "{\"mandate-file\": 1}");
        write(".hidden.yaml", "nonsense");
        write(".git/x.yaml", "nonsense");
        write("README.md", "# nonsense");
        Mandates mandates = Mandates.read(folder);
        assertEquals(
                List.of("a.yaml", "b/duties.yml", "c.JSON"),
                mandates.inputs().stream()
                        .map(input -> input.path().substring(folder.toString().length() + 1))
                        .toList());
        assertEquals(1, mandates.world().regions().size());
        assertEquals("a/1", mandates.world().mandates().get(0).id());
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aPipeInAFolderIsRefusedAndNotWaitedFor() throws Exception {
        write("a.yaml", Given.HEAD);
        new ProcessBuilder("mkfifo", folder.resolve("p.yaml").toString())
                .start()
                .waitFor();

        List<String> problems = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> problems(folder));

        assertEquals(1, problems.size());
        assertTrue(problems.get(0).contains("DIR/p.yaml"), problems.get(0));
        assertTrue(problems.get(0).contains("a pipe or a device"), problems.get(0));
    }

    @Test
    void aFileNamedTwiceIsReadOnce() throws IOException {
        Path file = write("a.yaml", Given.HEAD);
        Mandates mandates = Mandates.read(file, folder, file, folder.resolve("../" + folder.getFileName() + "/a.yaml"));
        assertEquals(1, mandates.inputs().size());
        assertEquals(2, mandates.world().institutions().size());
    }

    @Test
    void theOrderInWhichFilesAreNamedMakesNoDifference() throws IOException {
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            paths.add(write(
                    "f" + i + ".yaml",
                    REGION + "institutions: [{id: i" + i + ", name: n" + i + ", region: 520000, kind: other, host: i"
                            + (i + 1) + ", mandates: [{text: x, matter: 电子政务, act: 规划}]}]\n"));
        }
        Mandates first = Mandates.read(paths, ReadOptions.DEFAULT);
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(paths, random);
            Mandates shuffled = Mandates.read(paths, ReadOptions.DEFAULT);
            assertEquals(first.inputs(), shuffled.inputs());
            assertEquals(first.world().institutions(), shuffled.world().institutions());
            assertEquals(
                    first.world().mandates().toString(),
                    shuffled.world().mandates().toString());
        }
    }

    @Test
    void anIdStatedInTwoFilesIsAnError() throws IOException {
        write("a.yaml", REGION + "institutions: [{id: a, name: 甲, region: 520000, kind: 其他}]\n");
        write("b.yaml", REGION + "institutions: [{id: a, name: 乙, region: 520000, kind: 其他}]\n");
        assertEquals(
                List.of("DIR/b.yaml:3:21: error: the id a is stated twice; first at DIR/a.yaml:3:21; accepted: an id"
                        + " that is used once"),
                problems(folder).stream()
                        .map(line -> line.replace("at " + folder, "at DIR"))
                        .toList());
    }

    @Test
    void filesThatStateDifferentDaysAreAnErrorUnlessADayIsAskedFor() throws IOException {
        write("a.yaml", REGION + "as_of: 2019-01-01\n");
        write("b.yaml", REGION + "as_of: 2020-01-01\n");
        assertEquals(
                List.of("DIR/b.yaml:3:8: error: as_of is 2020-01-01, but 2019-01-01 at DIR/a.yaml:3:8; accepted: one"
                        + " day for all files, or --as-of"),
                problems(folder));
        LocalDate day = LocalDate.of(2021, 1, 1);
        assertEquals(
                day, Mandates.read(List.of(folder), new ReadOptions(day, null)).asOf());
    }

    @Test
    void aRegionStatedDifferentlyInTwoFilesIsAnError() throws IOException {
        write("a.yaml", REGION);
        write("b.yaml", REGION.replace("贵州省", "贵州"));
        assertEquals(
                List.of("DIR/b.yaml:2:18: error: the region 520000 is stated twice and differently; first at"
                        + " DIR/a.yaml:2:18; accepted: the same content, or one of the two"),
                problems(folder));
    }

    @Test
    void aYamlFileThatIsNoMandateFileIsNeverPassedOver() throws IOException {
        write("a.yaml", REGION);
        write("waivers.yaml", "- finding: x\n");
        write("z.yaml", "");
        assertEquals(
                List.of(
                        "DIR/waivers.yaml:1:1: error: not a mandate file: its first level has no field mandate-file;"
                                + " accepted: a file that begins with mandate-file: 1; keep other YAML and JSON out of the"
                                + " folder",
                        "DIR/z.yaml:1:1: error: the file is empty; a mandate file begins with mandate-file: 1"),
                problems(folder));
    }

    @Test
    void aFolderWithoutMandateFilesAndAPathThatIsNotThereAreErrors() throws IOException {
        write("README.md", "");
        assertEquals(
                List.of(
                        "DIR: error: the folder holds no mandate file; accepted: .yaml, .yml, .json, and .csv named as a table is,"
                                + " hidden files left out",
                        "DIR/nowhere.yaml: error: no such path; accepted: a mandate file (.yaml, .yml, .json), a table"
                                + " (.xlsx, .xls, .csv), a folder, or - for standard input"),
                problems(folder, folder.resolve("nowhere.yaml")));
        assertEquals(
                List.of("-: error: no path is named; accepted: a mandate file, a folder, or - for standard input"),
                problems());
    }

    @Test
    void aFileThatCannotBeReadIsAnError() throws IOException {
        Path file = write("a.yaml", REGION);
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));
        assertEquals(List.of("DIR/a.yaml: error: cannot be read: permission denied"), problems(folder));
    }

    @Test
    void afterAFaultInOneFileNothingIsSaidOfReferencesIntoIt() throws IOException {
        write("a.yaml", "institutions: [{\n");
        write("b.yaml", REGION + "mandates: [{institution: a, text: x, matter: 电子政务, act: 规划}]\n");
        List<String> problems = problems(folder);
        assertEquals(1, problems.size(), problems::toString);
    }

    @Test
    void oneWorldMayBeWideAndDeep() throws IOException {
        StringBuilder chain = new StringBuilder(REGION + "institutions:\n");
        for (int i = 0; i < 20_000; i++) {
            chain.append("- {id: i" + i + ", name: n" + i + ", region: 520000, kind: other, supervisor: i" + (i + 1)
                    + "}\n");
        }
        assertEquals(
                20_000,
                Mandates.read(write("a.yaml", chain.toString()))
                        .world()
                        .institutions()
                        .size());
    }

    @Test
    void aLinkThatLeadsNowhereIsToldItselfAndBesideTheRest() throws IOException {
        write("a.yaml", "mandate-file: 1\nregionz: []\n");
        Path link = folder.resolve("d/x.yaml");
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, Path.of("nowhere.yaml"));

        List<String> told = problems(folder);

        assertEquals(2, told.size(), told.toString());
        assertEquals(
                1,
                told.stream()
                        .filter(each -> each.startsWith("DIR/a.yaml:2:1: error:"))
                        .count());
        assertEquals(
                1,
                told.stream()
                        .filter(each -> each.startsWith("DIR/d/x.yaml: error: a link that leads nowhere"))
                        .count(),
                told.toString());
    }
}

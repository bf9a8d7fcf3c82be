package org.entente.io.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.entente.io.DossierReader;
import org.entente.io.DossierReaderTest;
import org.entente.io.DossierReading;
import org.entente.io.problem.Problem;
import org.entente.io.problem.ProblemKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class DossierFilesTest {

    private final Path folder;

    private final DossierReader reader = new DossierReader();

    DossierFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void copyOfASoundDossier() throws IOException {
        Path harbours = DossierReaderTest.folder("good/harbours");
        Files.copy(harbours.resolve("dossier.json"), folder.resolve("dossier.json"));
        Files.copy(harbours.resolve("article.txt"), folder.resolve("article.txt"));
    }

    @Test
    void aFolderWithoutADossierIsUnreadable() throws IOException {
        Files.delete(folder.resolve("dossier.json"));

        DossierReading reading = reader.read(folder);

        assertThat(reading.isUnreadable()).isTrue();
        assertThat(onlyProblem(reading))
                .hasToString(
                        folder
                                + ": error: there is no dossier.json in this folder; a dossier is"
                                + " a folder with a dossier.json in it, or such a file by another"
                                + " name");
    }

    @Test
    void aPathThatLeadsNowhereIsNamedAsItWasGiven() {
        Path nowhere = folder.resolve("no").resolve("such\u001bplace");

        assertThat(onlyProblem(reader.read(nowhere)))
                .hasToString(
                        folder
                                + "/no/such\\u001bplace: error: there is no such file or folder; a"
                                + " dossier is a folder with a dossier.json in it, or such a file"
                                + " by another name");
        assertThat(onlyProblem(reader.read(Path.of("nowhere"))).file()).isEqualTo("nowhere");
        assertThat(onlyProblem(reader.read(Path.of(""))).file()).isEqualTo(".");
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.delete(folder.resolve("dossier.json"));
        Files.createDirectory(folder.resolve("dossier.json"));

        DossierReading reading = reader.read(folder);

        assertThat(reading.isUnreadable()).isTrue();
        assertThat(onlyProblem(reading).message())
                .isEqualTo("\"dossier.json\" is a folder, not a file");
    }

    @Test
    void aSourceThatIsAFolderIsUnreadable() throws IOException {
        Files.delete(folder.resolve("article.txt"));
        Files.createDirectory(folder.resolve("article.txt"));

        DossierReading reading = reader.read(folder);

        assertThat(reading.isUnreadable()).isFalse();
        assertThat(onlyProblem(reading).kind()).isEqualTo(ProblemKind.SOURCE_UNREADABLE);
        assertThat(onlyProblem(reading).message())
                .isEqualTo("source \"article\": \"article.txt\" is a folder, not a file");
    }

    @Test
    void aLinkMayNotLeadOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "Secret");
        Files.delete(folder.resolve("article.txt"));
        Files.createSymbolicLink(folder.resolve("article.txt"), secret);

        assertThat(onlyProblem(reader.read(folder)).kind()).isEqualTo(ProblemKind.SOURCE_OUTSIDE);
    }

    @Test
    void aSourceMayNotBeNamedByAnAbsolutePath() throws IOException {
        nameTheSource(folder.resolve("article.txt").toString().replace('\\', '/'));

        assertThat(onlyProblem(reader.read(folder)).kind()).isEqualTo(ProblemKind.SOURCE_OUTSIDE);
    }

    @Test
    void aSourceMayLieInAFolderOfTheDossiers() throws IOException {
        Files.createDirectory(folder.resolve("texts"));
        Files.move(folder.resolve("article.txt"), folder.resolve("texts/a.txt"));
        nameTheSource("texts/../texts/a.txt");

        assertThat(reader.read(folder).problems()).isEmpty();
    }

    @Test
    void aNameThatNoFileCanHaveIsReported() throws IOException {
        nameTheSource("a\\u0000b");

        assertThat(reader.read(folder).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "\"a\\u0000b\" contains the control character \\u0000; remove it",
                        "source \"article\": \"a\\u0000b\" is not a file name");
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheDossier() throws IOException {
        Path file = folder.resolve("dossier.json");
        Files.writeString(file, '\uFEFF' + Files.readString(file));

        assertThat(reader.read(folder).problems()).isEmpty();
    }

    @Test
    void aBrokenCharacterIsFoundByItsByteAndItsPlace() throws IOException {
        byte[] start = "{\r\n \"title\": \"é".getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(start, start.length - 1);
        Files.write(folder.resolve("dossier.json"), broken);

        assertThat(onlyProblem(reader.read(folder)))
                .hasToString(
                        "dossier.json:2:12: error: the file is not UTF-8: line 2, byte 15 of the"
                                + " file (0xC3) is not part of any character; save it as UTF-8");
    }

    private void nameTheSource(String name) throws IOException {
        Path file = folder.resolve("dossier.json");
        Files.writeString(file, Files.readString(file).replace("article.txt", name));
    }

    private static Problem onlyProblem(DossierReading reading) {
        assertThat(reading.problems()).hasSize(1);
        return reading.problems().get(0);
    }
}

package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.io.DossierReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckFixTest {

    private static final Path BAD = Path.of("src/test/resources/bad");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir Path folder = Path.of("");

    private int fix(String... more) {
        String[] words = new String[more.length + 1];
        words[0] = "--fix";
        System.arraycopy(more, 0, words, 1, more.length);
        return new CommandLine(
                        new CheckCommand(
                                new DossierReader(),
                                new PrintWriter(out, true),
                                new PrintWriter(err, true)))
                .execute(words);
    }

    private void copy(String bad) throws IOException {
        for (String file : new String[] {"dossier.json", "article.txt"}) {
            Files.copy(BAD.resolve(bad).resolve(file), folder.resolve(file));
        }
    }

    private String text() throws IOException {
        return Files.readString(folder.resolve("dossier.json"));
    }

    @Test
    void aQuoteThatHasMovedIsFollowed() throws IOException {
        copy("quote-moved");
        String before = text();

        assertThat(fix(folder.toString())).isZero();

        assertThat(text())
                .isEqualTo(
                        before.replace(
                                "\"paragraph\": 3, \"quote\": \"has forgotten",
                                "\"paragraph\": 2, \"quote\": \"has forgotten"));
        assertThat(out.toString().lines())
                .contains(
                        "--- dossier.json",
                        "-        {\"source\": \"article\", \"paragraph\": 3, \"quote\": \"has"
                                + " forgotten what it owes us\"}",
                        "+        {\"source\": \"article\", \"paragraph\": 2, \"quote\": \"has"
                                + " forgotten what it owes us\"}")
                .last()
                .asString()
                .startsWith("0 errors, 0 warnings;");
    }

    @Test
    void typographyIsTakenFromTheSource() throws IOException {
        copy("quote-normalized");

        assertThat(fix(folder.toString())).isZero();

        assertThat(text())
                .contains("\"The Pilots’ Guild—which has members in both towns—fears\"")
                .contains("\"said Saltby “has forgotten what it owes us”\"");
    }

    @Test
    void sentencesSetAsideAreMendedToo() throws IOException {
        copy("reviewed-missing");
        String sound =
                text().replaceAll(
                                ",\\n    \\{\"source\": \"wire\", \"paragraph\": \"2\"\\},\\n"
                                        + "    \"The remark\"",
                                "");
        Files.writeString(folder.resolve("dossier.json"), sound);

        assertThat(fix(folder.toString())).isOne();

        assertThat(out.toString().lines().filter(line -> line.contains(": warning:")))
                .containsExactly(
                        "dossier.json:41:52: warning: sentence set aside no. 1: not in paragraph"
                                + " 2; read it again");
        assertThat(out.toString()).contains("0 errors, 1 warning;");
    }

    @Test
    void whatHasNoSureRemedyIsLeftUnchanged() throws IOException {
        copy("quote-ambiguous");
        String before = text();

        assertThat(fix(folder.toString())).isOne();

        assertThat(text()).isEqualTo(before);
        assertThat(out.toString()).contains("places (paragraph").doesNotContain("---");
    }

    @Test
    void aBrokenDossierIsLeftUnchanged() throws IOException {
        copy("missing-field");
        String before = text();

        assertThat(fix(folder.toString())).isOne();
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void theBuiltInDossierAndGraphsAreNotMended() throws IOException {
        assertThat(fix()).isEqualTo(2);
        assertThat(err.toString())
                .isEqualTo(
                        "entente: --fix needs a dossier of your own: a folder or a file"
                                + System.lineSeparator());
        Path graph = folder.resolve("graph.csv");
        Files.writeString(graph, "source,target\na,b\n");
        assertThat(fix(graph.toString())).isEqualTo(2);
    }

    @Test
    void aReportForProgramsShowsNoDifference() throws IOException {
        copy("quote-moved");

        assertThat(fix("--format", "json", folder.toString())).isZero();

        assertThat(out.toString()).startsWith("{").contains("\"clean\": true");
    }
}

package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.io.problem.Problem;
import org.entente.io.problem.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherKindsTest {

    private static final String WHAT_OPENS =
            "Entente opens a dossier (a folder with a dossier.json, or that file), a graph"
                    + " (GraphML: .graphml; GEXF: .gexf; DOT: .dot, .gv; a table of edges: .csv,"
                    + " .tsv), and what Entente exports with its evidence (tables: .zip; JSON-LD:"
                    + " .jsonld)";

    private final Path folder;

    OtherKindsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<Problem> problems(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
        DossierReading reading = new DossierReader().read(file);
        assertThat(reading.dossier()).isEmpty();
        return reading.problems();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a.gml | graph [ directed 1 node [ id 0 ] ]",
                "a.sif | Arden ally Brisk",
                "a.xlsx | PK\u0003\u0004",
                "a.graphmlz | \u001f\u008b",
                "a.net | *Vertices 3",
                "A.GML | graph"
            })
    void aFileOfAnotherKindGetsAListOfWhatOpens(String name, String text) throws IOException {
        assertThat(problems(name, text))
                .extracting(Problem::toString)
                .containsExactly(
                        name + ": error: \"" + name + "\" cannot be opened; " + WHAT_OPENS);
    }

    @ParameterizedTest
    @CsvSource({"page.HTML, <!doctype html>", "a.pdf, %PDF-1.4", "a.txt, Some words", "a.docx, PK"})
    void theMessageForAnArticleSaysHowItBecomesADossier(String name, String text)
            throws IOException {
        assertThat(problems(name, text))
                .extracting(Problem::message)
                .containsExactly(
                        "\""
                                + name
                                + "\" cannot be opened; "
                                + WHAT_OPENS
                                + "; to make a dossier of an article, choose File > New from"
                                + " article, or run \"entente new\"");
    }

    @Test
    void aGraphByAnotherNameIsGivenItsOwn() throws IOException {
        assertThat(problems("a.xml", "<?xml version='1.0'?><graphml/>"))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .endsWith("; it looks like GraphML; its name must end with .graphml");
    }

    @Test
    void jsonThatIsNoDossierGetsAListOfWhatOpens() throws IOException {
        assertThat(problems("cyto.json", "{\"elements\": {\"nodes\": []}}"))
                .extracting(Problem::toString)
                .containsExactly(
                        "cyto.json:1:1: error: this is JSON, but not a dossier: it has none of a"
                                + " dossier's fields; "
                                + WHAT_OPENS);
    }

    @Test
    void aZipWithoutTablesGetsAListOfWhatOpens() throws IOException {
        assertThat(problems("a.zip", "PK"))
                .extracting(Problem::toString)
                .containsExactly(
                        "a.zip: error: \"a.zip\" is a zip archive without the tables that Entente"
                                + " exports; "
                                + WHAT_OPENS);
        assertThat(problems("a.jsonld", "{\"type\": \"AnnotationCollection\"}"))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .endsWith(WHAT_OPENS);
    }

    @Test
    void aDossierByAnotherNameIsReadAsOne() throws IOException {
        assertThat(problems("my.dossier", " {\"title\": 5}"))
                .extracting(Problem::kind)
                .contains(ProblemKind.WRONG_TYPE, ProblemKind.MISSING_FIELD);
    }
}

package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.export.data.CsvExport;
import org.entente.export.data.DotExport;
import org.entente.export.data.GexfExport;
import org.entente.export.data.GraphmlExport;
import org.entente.io.DossierReader;
import org.entente.io.DossierReading;
import org.entente.io.problem.Problem;
import org.entente.io.problem.ProblemKind;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Entente exports, it opens again: everything but the evidence. */
class ExportImportTest {

    private final Path folder;

    ExportImportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void graphmlOpensAsTheSameDossierWithoutEvidence() throws IOException {
        for (Drawn drawn : List.of(Drawn.builtIn(), Drawn.hostile())) {
            checkWhole(
                    drawn,
                    "a.graphml",
                    GraphmlExport.bytes(drawn.evidence(), drawn.graph(), drawn.drawing()));
        }
    }

    @Test
    void gexfOpensAsTheSameDossierWithoutEvidence() throws IOException {
        for (Drawn drawn : List.of(Drawn.builtIn(), Drawn.hostile())) {
            checkWhole(
                    drawn,
                    "a.gexf",
                    GexfExport.bytes(drawn.evidence(), drawn.graph(), drawn.drawing()));
        }
    }

    @Test
    void dotOpensAsTheSameDossierWithoutEvidence() throws IOException {
        for (Drawn drawn : List.of(Drawn.builtIn(), Drawn.hostile())) {
            checkWhole(
                    drawn,
                    "a.dot",
                    DotExport.bytes(drawn.evidence(), drawn.graph(), drawn.drawing()));
        }
    }

    @Test
    void tableOfTiesOpensWithTheSameTies() throws IOException {
        Drawn drawn = Drawn.builtIn();
        Dossier read = read("a.csv", CsvExport.ties(drawn.evidence(), drawn.graph()));
        assertThat(read.ties())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("evidence")
                .containsExactlyElementsOf(drawn.graph().ties());
    }

    private void checkWhole(Drawn drawn, String name, byte[] file) throws IOException {
        Dossier original = drawn.graph().dossier();
        Dossier read = read(name, file);
        assertThat(read.title()).isEqualTo(original.title());
        assertThat(read.actors()).containsExactlyElementsOf(original.actors());
        assertThat(read.ties())
                .containsExactlyElementsOf(
                        original.ties().stream().map(ExportImportTest::bare).toList());
        assertThat(read.concerns())
                .containsExactlyElementsOf(
                        original.concerns().stream().map(ExportImportTest::bare).toList());
    }

    private Dossier read(String name, byte[] file) throws IOException {
        Path path = folder.resolve(name);
        Files.write(path, file);
        DossierReading reading = new DossierReader().read(path);
        assertThat(reading.problems())
                .filteredOn(problem -> problem.kind() != ProblemKind.NO_EVIDENCE)
                .extracting(Problem::message)
                .isSubsetOf(
                        "passed over: how it is drawn, columns quotes, paragraphs",
                        "passed over: columns paragraphs, quotes");
        return reading.dossier().orElseThrow();
    }

    private static Tie bare(Tie tie) {
        return new Tie(
                tie.id(),
                tie.from(),
                tie.to(),
                tie.directed(),
                tie.label(),
                tie.kind(),
                tie.stance(),
                tie.status(),
                tie.accordingTo(),
                tie.period(),
                List.of());
    }

    private static Concern bare(Concern concern) {
        return new Concern(
                concern.id(),
                concern.holders(),
                concern.about(),
                concern.label(),
                concern.status(),
                concern.accordingTo(),
                List.of());
    }
}

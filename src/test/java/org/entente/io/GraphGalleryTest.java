package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Opens the graphs under {@code graphs/}, each of a kind that people have. Next to each lies a file
 * with what it must open as.
 */
class GraphGalleryTest {

    private static final String EXPECTED = ".expected";

    private static Path graphs() {
        URL url = GraphGalleryTest.class.getResource("/graphs/dot/empty.dot");
        try {
            return Path.of(Objects.requireNonNull(url).toURI()).resolve("../..").normalize();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(graphs())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(EXPECTED))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void opensAsWhatItSays(Path file) throws IOException {
        Path expected = file.resolveSibling(file.getFileName() + EXPECTED);

        assertThat(GraphSummary.of(new DossierReader().read(file)))
                .isEqualTo(Files.readString(expected));
    }

    /** The counts are those of Graphviz 2.43, told by its {@code gc -n -e}. */
    @ParameterizedTest
    @CsvSource({
        "anon.dot,8,10",
        "arrows.dot,5,4",
        "chain.gv,9,7",
        "chain2.gv,8,6",
        "chain-of-groups.dot,10,15",
        "cjk.dot,2,1",
        "cluster.dot,6,7",
        "clustertitle.dot,3,2",
        "cyr.dot,4,2",
        "declared.dot,4,4",
        "deep.dot,8,3",
        "defaults.dot,3,3",
        "empty.dot,0,0",
        "escapes.dot,7,2",
        "html.dot,7,4",
        "html2.dot,9,5",
        "laidout.gv,3,2",
        "misc.dot,7,4",
        "multi.dot,4,2",
        "strict.dot,4,5",
        "title.dot,2,1",
        "undeclared.dot,4,4",
        "undirkey.dot,2,1",
    })
    void dotHasAsManyNodesAndEdgesAsGraphvizCounts(String name, int nodes, int edges) {
        Dossier dossier = dossier(graphs().resolve("dot").resolve(name));

        assertThat(dossier.ties()).hasSize(edges);
        assertThat(dossier.actors().stream().filter(a -> !isCluster(a))).hasSize(nodes);
    }

    private static boolean isCluster(Actor actor) {
        return actor.id().value().startsWith("cluster");
    }

    @Test
    void ownTablesThatASpreadsheetSavedComeBackWhole() {
        Dossier read = dossier(graphs().resolve("tables/own-ties-excel.csv"));
        Dossier original = new DossierReader().readBuiltIn().dossier().orElseThrow();

        assertThat(read.ties()).hasSize(48);
        for (Tie tie : read.ties()) {
            Tie same = original.tie(tie.id()).orElseThrow();
            assertThat(tie).usingRecursiveComparison().ignoringFields("evidence").isEqualTo(same);
            assertThat(read.nameOf(tie.from())).isEqualTo(original.nameOf(same.from()));
            assertThat(read.nameOf(tie.to())).isEqualTo(original.nameOf(same.to()));
        }
    }

    private static Dossier dossier(Path file) {
        if (!Files.exists(file)) {
            throw new UncheckedIOException(new IOException("no " + file));
        }
        return new DossierReader().read(file).dossier().orElseThrow();
    }
}

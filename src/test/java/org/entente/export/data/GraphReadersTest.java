package org.entente.export.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.entente.export.Drawn;
import org.entente.export.data.GraphReader.ReadGraph;
import org.entente.model.Tie;
import org.entente.model.exchange.Column;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Graphs as the programs read them that people take them to. */
class GraphReadersTest {

    private final Path folder;

    GraphReadersTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @MethodSource("org.entente.export.data.GraphReader#here")
    void graphmlIsReadWhole(GraphReader reader) throws IOException {
        for (Drawn drawn : List.of(Drawn.builtIn(), Drawn.hostile())) {
            byte[] file = GraphmlExport.bytes(drawn.evidence(), drawn.graph(), drawn.drawing());
            check(drawn, read(reader, "graph.graphml", file));
        }
    }

    @ParameterizedTest
    @MethodSource("org.entente.export.data.GraphReader#here")
    void gexfIsReadWhole(GraphReader reader) throws IOException {
        for (Drawn drawn : List.of(Drawn.builtIn(), Drawn.hostile())) {
            byte[] file = GexfExport.bytes(drawn.evidence(), drawn.graph(), drawn.drawing());
            check(drawn, read(reader, "graph.gexf", file));
        }
    }

    private ReadGraph read(GraphReader reader, String name, byte[] file) throws IOException {
        Path path = folder.resolve(name);
        Files.write(path, file);
        return reader.read(path);
    }

    private static void check(Drawn drawn, ReadGraph read) {
        GraphTable table = GraphTable.of(drawn.evidence(), drawn.graph(), drawn.drawing());
        assertThat(read.nodes().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        table.nodes().stream().map(GraphTable.Node::id).toList());
        for (GraphTable.Node node : table.nodes()) {
            assertThat(read.nodes().get(node.id()))
                    .containsEntry("element", node.values().get(Column.ELEMENT))
                    .containsEntry("label", node.values().get(Column.LABEL));
        }
        assertThat(read.edges())
                .extracting(GraphReadersTest::said)
                .containsExactlyInAnyOrderElementsOf(
                        table.arcs().stream().map(GraphReadersTest::said).toList());
        for (Tie tie : drawn.graph().ties()) {
            long back =
                    read.edges().stream()
                            .filter(edge -> edge.source().equals(tie.to().value()))
                            .filter(edge -> edge.target().equals(tie.from().value()))
                            .filter(edge -> "back".equals(edge.values().get("element")))
                            .filter(edge -> tie.label().equals(edge.values().get("label")))
                            .count();
            assertThat(back).as("the way back of %s", tie.id()).isEqualTo(tie.directed() ? 0 : 1);
        }
    }

    private static List<String> said(GraphReader.Edge edge) {
        return List.of(
                edge.source(),
                edge.target(),
                edge.values().getOrDefault("element", ""),
                edge.values().getOrDefault("label", ""),
                edge.values().getOrDefault("stance", ""),
                edge.values().getOrDefault("status", ""),
                edge.values().getOrDefault("directed", "").toLowerCase(Locale.ROOT),
                edge.values().getOrDefault("quotes", ""));
    }

    private static List<String> said(GraphTable.Edge edge) {
        return List.of(
                edge.source(),
                edge.target(),
                edge.values().getOrDefault(Column.ELEMENT, ""),
                edge.values().getOrDefault(Column.LABEL, ""),
                edge.values().getOrDefault(Column.STANCE, ""),
                edge.values().getOrDefault(Column.STATUS, ""),
                edge.values().getOrDefault(Column.DIRECTED, ""),
                edge.values().getOrDefault(Column.QUOTES, ""));
    }
}

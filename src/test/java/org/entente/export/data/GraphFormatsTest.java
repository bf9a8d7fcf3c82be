package org.entente.export.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.export.Drawn;
import org.entente.export.ReadBack;
import org.entente.export.text.SvgPath;
import org.entente.model.exchange.Column;
import org.jgrapht.Graph;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** GraphML, GEXF and DOT, read back by JGraphT. */
class GraphFormatsTest {

    private static final Set<Column> DRAWN_IN_GEXF =
            Set.of(Column.X, Column.Y, Column.SIZE, Column.COLOR, Column.WIDTH);

    @Nested
    class Graphml {

        @Test
        void sampleReadsBackTheSame() {
            check(Drawn.sample());
        }

        @Test
        void builtInReadsBackTheSame() {
            check(Drawn.builtIn());
        }

        @Test
        void hostileTextsReadBackTheSame() {
            check(Drawn.hostile());
        }

        @Test
        void mutualTiesLeadThereAndBack() {
            assertThat(text(graphml(Drawn.sample())))
                    .contains("<edge id=\"partners\" source=\"aland\" target=\"borduria\"")
                    .contains("<edge id=\"partners--back\" source=\"borduria\" target=\"aland\"")
                    .doesNotContain("directed=\"false\"");
        }

        @Test
        void anotherExportIsTheSameToTheByte() {
            assertThat(graphml(Drawn.sample())).isEqualTo(graphml(Drawn.sample()));
        }

        private void check(Drawn pictures) {
            GraphMLImporter<String, Integer> importer = new GraphMLImporter<>();
            importer.setVertexFactory(id -> id);
            ReadBack read = ReadBack.by(importer, graphml(pictures));
            checkGraph(pictures, read, table(pictures).arcs());
            GraphTable table = table(pictures);
            for (GraphTable.Node node : table.nodes()) {
                assertThat(known(node.values(), read.vertex(node.id())))
                        .isEqualTo(titled(node.values(), Set.of()));
            }
            // JGraphT leaves the ids of edges out; the order is the same.
            int number = 0;
            for (GraphTable.Edge edge : table.arcs()) {
                assertThat(known(edge.values(), read.edge(number++)))
                        .isEqualTo(titled(edge.values(), Set.of()));
            }
        }
    }

    @Nested
    class Gexf {

        @Test
        void sampleReadsBackTheSame() {
            check(Drawn.sample());
        }

        @Test
        void builtInReadsBackTheSame() {
            check(Drawn.builtIn());
        }

        @Test
        void hostileTextsReadBackTheSame() {
            check(Drawn.hostile());
        }

        @Test
        void parallelTiesAreOfDifferentKindsForGephi() {
            Matcher edges =
                    Pattern.compile("source=\"(.*?)\" target=\"(.*?)\" type=\".*?\" kind=\"(.*?)\"")
                            .matcher(text(gexf(Drawn.builtIn())));
            List<List<String>> kinds =
                    edges.results().map(m -> List.of(m.group(1), m.group(2), m.group(3))).toList();

            assertThat(kinds).hasSizeGreaterThan(48).doesNotHaveDuplicates();
            assertThat(kinds).contains(List.of("china", "russia", "diplomatic 2"));
        }

        @Test
        void nodesStandWhereThePictureHasThemWithYUp() {
            Drawn sample = Drawn.sample();
            double y = sample.drawing().nodes().get(0).centre().y();
            assertThat(text(gexf(sample))).contains(" y=\"" + SvgPath.number(-y) + "\" z=\"0\"");
        }

        @Test
        void anotherExportIsTheSameToTheByte() {
            assertThat(gexf(Drawn.sample())).isEqualTo(gexf(Drawn.sample()));
        }

        private void check(Drawn pictures) {
            SimpleGEXFImporter<String, Integer> importer = new SimpleGEXFImporter<>();
            importer.setSchemaValidation(false);
            importer.setVertexFactory(id -> id);
            ReadBack read = ReadBack.by(importer, gexf(pictures));
            checkGraph(pictures, read, table(pictures).arcs());
            checkIds(read, table(pictures).arcs());
            GraphTable table = table(pictures);
            for (GraphTable.Node node : table.nodes()) {
                assertThat(known(node.values(), read.vertex(node.id())))
                        .isEqualTo(titled(node.values(), DRAWN_IN_GEXF));
            }
            for (GraphTable.Edge edge : table.arcs()) {
                int number = read.number(edge.id());
                assertThat(known(edge.values(), read.edge(number)))
                        .isEqualTo(titled(edge.values(), DRAWN_IN_GEXF));
            }
        }
    }

    @Nested
    class Dot {

        @Test
        void sampleReadsBackTheSame() {
            check(Drawn.sample());
        }

        @Test
        void builtInReadsBackTheSame() {
            check(Drawn.builtIn());
        }

        @Test
        void hostileTextsReadBackTheSame() {
            check(Drawn.hostile());
        }

        @Test
        void anotherExportIsTheSameToTheByte() {
            assertThat(dot(Drawn.sample())).isEqualTo(dot(Drawn.sample()));
        }

        private void check(Drawn pictures) {
            DOTImporter<String, Integer> importer = new DOTImporter<>();
            importer.setVertexFactory(id -> id);
            ReadBack read = ReadBack.by(importer, dot(pictures));
            checkGraph(pictures, read, table(pictures).edges());
            checkIds(read, table(pictures).edges());
            GraphTable table = table(pictures);
            for (GraphTable.Node node : table.nodes()) {
                assertThat(known(node.values(), undoubled(read.vertex(node.id()))))
                        .isEqualTo(titled(node.values(), Set.of()));
            }
            for (GraphTable.Edge edge : table.edges()) {
                int number = read.number(edge.id());
                assertThat(known(edge.values(), undoubled(read.edge(number))))
                        .isEqualTo(titled(edge.values(), Set.of()));
            }
        }
    }

    /** Takes back what a backslash is in DOT. */
    private static Map<String, String> undoubled(Map<String, String> read) {
        Map<String, String> values = new LinkedHashMap<>();
        read.forEach(
                (name, value) ->
                        values.put(
                                name, value.replace("\\\\", "\\").replaceFirst("\\\\ $", "\\\\")));
        return values;
    }

    private static byte[] graphml(Drawn p) {
        return GraphmlExport.bytes(p.evidence(), p.graph(), p.drawing());
    }

    private static byte[] gexf(Drawn p) {
        return GexfExport.bytes(p.evidence(), p.graph(), p.drawing());
    }

    private static byte[] dot(Drawn p) {
        return DotExport.bytes(p.evidence(), p.graph(), p.drawing());
    }

    private static GraphTable table(Drawn p) {
        return GraphTable.of(p.evidence(), p.graph(), p.drawing());
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    /** The same vertices, and the same edges between them. */
    private static void checkGraph(Drawn pictures, ReadBack read, List<GraphTable.Edge> edges) {
        GraphTable table = table(pictures);
        Graph<String, Integer> graph = read.graph();
        assertThat(graph.vertexSet())
                .containsExactlyElementsOf(
                        table.nodes().stream().map(GraphTable.Node::id).toList());
        assertThat(graph.edgeSet().stream().map(e -> ends(graph, e)).toList())
                .containsExactlyElementsOf(
                        edges.stream().map(e -> List.of(e.source(), e.target())).toList());
    }

    private static void checkIds(ReadBack read, List<GraphTable.Edge> edges) {
        assertThat(read.edgesById().keySet())
                .containsExactlyElementsOf(edges.stream().map(GraphTable.Edge::id).toList());
    }

    private static List<String> ends(Graph<String, Integer> graph, Integer edge) {
        return List.of(graph.getEdgeSource(edge), graph.getEdgeTarget(edge));
    }

    private static Map<String, String> titled(Map<Column, String> values, Set<Column> without) {
        Map<String, String> titled = new LinkedHashMap<>();
        values.forEach(
                (column, value) -> {
                    if (!without.contains(column)) {
                        titled.put(column.title(), value);
                    }
                });
        return titled;
    }

    /** What was read, without what the format or the importer adds. */
    private static Map<String, String> known(Map<Column, String> values, Map<String, String> read) {
        Map<String, String> known = new LinkedHashMap<>(read);
        known.keySet()
                .retainAll(values.keySet().stream().map(Column::title).collect(Collectors.toSet()));
        return known;
    }
}

package org.entente.export.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.export.ReadBack;
import org.entente.testing.Programs;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that reads the graphs that others write. */
enum GraphReader {
    /** JGraphT, which comes with the program. */
    JGRAPHT {
        @Override
        ReadGraph read(Path file) throws IOException {
            byte[] bytes = Files.readAllBytes(file);
            ReadBack read;
            if (file.toString().endsWith(".gexf")) {
                SimpleGEXFImporter<String, Integer> importer = new SimpleGEXFImporter<>();
                importer.setSchemaValidation(false);
                importer.setVertexFactory(id -> id);
                read = ReadBack.by(importer, bytes);
            } else {
                GraphMLImporter<String, Integer> importer = new GraphMLImporter<>();
                importer.setVertexFactory(id -> id);
                read = ReadBack.by(importer, bytes);
            }
            List<Edge> edges = new ArrayList<>();
            for (Integer edge : read.graph().edgeSet()) {
                edges.add(
                        new Edge(
                                read.graph().getEdgeSource(edge),
                                read.graph().getEdgeTarget(edge),
                                read.edge(edge)));
            }
            return new ReadGraph(read.vertexAttributes(), edges);
        }
    },

    /** NetworkX, where a Python that has it is installed. */
    NETWORKX {
        @Override
        ReadGraph read(Path file) throws IOException {
            Process python =
                    new ProcessBuilder(networkx().orElseThrow().toString(), "-c", SCRIPT, file + "")
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            JsonNode read =
                    new JsonMapper()
                            .readTree(
                                    new String(
                                            python.getInputStream().readAllBytes(),
                                            StandardCharsets.UTF_8));
            Map<String, Map<String, String>> nodes = new LinkedHashMap<>();
            read.path("nodes")
                    .properties()
                    .forEach(node -> nodes.put(node.getKey(), texts(node.getValue())));
            List<Edge> edges = new ArrayList<>();
            for (JsonNode edge : read.path("edges")) {
                edges.add(
                        new Edge(
                                edge.get(0).asString(),
                                edge.get(1).asString(),
                                texts(edge.get(2))));
            }
            return new ReadGraph(nodes, edges);
        }
    };

    /** NetworkX 2.8 does not know the name of GEXF 1.3, but reads it once told. */
    private static final String SCRIPT =
            """
            import json, sys, networkx
            from networkx.readwrite.gexf import GEXF
            if '1.3' not in GEXF.versions:
                GEXF.versions['1.3'] = dict(
                    GEXF.versions['1.2draft'],
                    NS_GEXF='http://gexf.net/1.3', NS_VIZ='http://gexf.net/1.3/viz', VERSION='1.3')
            name = sys.argv[1]
            read = networkx.read_gexf if name.endswith('.gexf') else networkx.read_graphml
            graph = read(name)
            assert graph.is_directed()
            text = lambda values: {key: str(value) for key, value in values.items()}
            nodes = {node: text(values) for node, values in graph.nodes(data=True)}
            edges = [[a, b, text(values)] for a, b, values in graph.edges(data=True)]
            sys.stdout.buffer.write(json.dumps({'nodes': nodes, 'edges': edges}).encode('utf-8'))
            """;

    /**
     * An edge.
     *
     * @param source where it leaves
     * @param target where it leads
     * @param values what is said of it
     */
    record Edge(String source, String target, Map<String, String> values) {}

    /**
     * A graph.
     *
     * @param nodes what is said of each node, by its id
     * @param edges its edges
     */
    record ReadGraph(Map<String, Map<String, String>> nodes, List<Edge> edges) {}

    /**
     * Returns the readers to test with: JGraphT always, NetworkX too where it is installed.
     *
     * @throws AssertionError if NetworkX is required and missing
     */
    static Stream<GraphReader> here() {
        return networkx().isPresent() ? Stream.of(JGRAPHT, NETWORKX) : Stream.of(JGRAPHT);
    }

    private static Optional<Path> networkx() {
        return Programs.pythonWith("networkx");
    }

    private static Map<String, String> texts(JsonNode values) {
        Map<String, String> texts = new LinkedHashMap<>();
        values.properties().forEach(v -> texts.put(v.getKey(), v.getValue().asString()));
        return texts;
    }

    abstract ReadGraph read(Path file) throws IOException;
}

package org.entente.export;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.GraphImporter;

/**
 * A graph as one of JGraphT's importers reads it.
 *
 * @param graph vertices by the ids in the file, edges by number
 * @param vertexAttributes attributes of vertices by id
 * @param edgeAttributes attributes of edges by the attribute "id" or, where it has none, the number
 */
public record ReadBack(
        Graph<String, Integer> graph,
        Map<String, Map<String, String>> vertexAttributes,
        Map<Integer, Map<String, String>> edgeAttributes) {

    public static <
                    T extends
                            BaseEventDrivenImporter<String, Integer>
                                    & GraphImporter<String, Integer>>
            ReadBack by(T importer, byte[] file) {
        int[] next = {0};
        String[] nextVertex = {""};
        Graph<String, Integer> graph =
                new DirectedPseudograph<>(() -> nextVertex[0], () -> next[0]++, false);
        Map<String, Map<String, String>> vertices = new LinkedHashMap<>();
        Map<Integer, Map<String, String>> edges = new LinkedHashMap<>();
        importer.addVertexAttributeConsumer(
                (pair, value) -> put(vertices, pair.getFirst(), pair.getSecond(), value));
        importer.addEdgeAttributeConsumer(
                (pair, value) -> put(edges, pair.getFirst(), pair.getSecond(), value));
        importer.importGraph(graph, new StringReader(new String(file, StandardCharsets.UTF_8)));
        return new ReadBack(graph, vertices, edges);
    }

    private static <K> void put(
            Map<K, Map<String, String>> all, K key, String name, Attribute value) {
        all.computeIfAbsent(key, k -> new LinkedHashMap<>()).put(name, value.getValue());
    }

    /** The edges by their attribute "id". */
    public Map<String, Integer> edgesById() {
        Map<String, Integer> byId = new LinkedHashMap<>();
        edgeAttributes.forEach((edge, values) -> byId.put(values.getOrDefault("id", ""), edge));
        return byId;
    }

    public Map<String, String> vertex(String id) {
        return vertexAttributes.getOrDefault(id, Map.of());
    }

    public Map<String, String> edge(int number) {
        return edgeAttributes.getOrDefault(number, Map.of());
    }

    public int number(String id) {
        return edgesById().getOrDefault(id, -1);
    }
}

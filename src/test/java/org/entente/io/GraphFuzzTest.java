package org.entente.io;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.entente.io.graph.GraphFormat;

/** Whatever a graph of another program holds, it opens as a dossier or is refused in words. */
class GraphFuzzTest {

    @FuzzTest(maxDuration = "10m")
    void graphml(byte[] input) {
        read(GraphFormat.GRAPHML, input);
    }

    @FuzzTest(maxDuration = "10m")
    void gexf(byte[] input) {
        read(GraphFormat.GEXF, input);
    }

    @FuzzTest(maxDuration = "10m")
    void dot(byte[] input) {
        read(GraphFormat.DOT, input);
    }

    @FuzzTest(maxDuration = "10m")
    void csv(byte[] input) {
        read(GraphFormat.CSV, input);
    }

    private static void read(GraphFormat format, byte[] input) {
        MemoryFiles files = new MemoryFiles("graph", input, new byte[0]);
        DossierFuzzTest.assertSane(DossierReader.readGraph(format, files));
    }
}

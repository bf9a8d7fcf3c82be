package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses of a server that listens stand wherever a file can name one. Nobody calls. */
@SuppressWarnings("NullAway.Init") // JUnit calls listen() first.
class NothingIsFetchedTest {

    @TempDir Path folder = Path.of("");

    private ServerSocket server;
    private String at = "";

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        at = "http://localhost:" + server.getLocalPort() + "/x";
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    /** A caller would wait in the queue, where accepting finds it at once. */
    private boolean called() throws IOException {
        server.setSoTimeout(1);
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    private DossierReading read(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text.replace("AT", at));
        return new DossierReader().read(file);
    }

    @Test
    void theTestWouldHearACall() throws IOException {
        new Socket(InetAddress.getLoopbackAddress(), server.getLocalPort()).close();

        assertThat(called()).isTrue();
    }

    @Test
    void aDossierFetchesNothing() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Headline " + at);
        read(
                "dossier.json",
                """
                {"$schema": "AT", "format": 1, "title": "AT",
                 "sources": [{"id": "a", "title": "AT", "file": "a.txt", "url": "AT"},
                             {"id": "b", "title": "B", "file": "AT"}],
                 "actors": [{"id": "c", "name": "AT", "kind": "country", "note": "AT"}],
                 "ties": [], "concerns": [], "@context": "AT"}
                """);

        assertThat(called()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"graph.graphml, graphml", "graph.gexf, gexf"})
    void anXmlGraphFetchesNothing(String file, String root) throws IOException {
        String graph =
                "<"
                        + root
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                        + " xsi:schemaLocation=\"AT AT\" xsi:noNamespaceSchemaLocation=\"AT\""
                        + " xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"AT\"/>"
                        + "<graph><nodes><node id=\"a\" label=\"AT\">&x;</node></nodes></graph></"
                        + root
                        + ">";
        for (String head :
                new String[] {
                    "<?xml-stylesheet href=\"AT\"?>",
                    "<!DOCTYPE " + root + " SYSTEM \"AT\">",
                    "<!DOCTYPE " + root + " PUBLIC \"-//X//Y\" \"AT\">",
                    "<!DOCTYPE " + root + " [<!ENTITY x SYSTEM \"AT\">]>",
                    "<!DOCTYPE " + root + " [<!ENTITY % p SYSTEM \"AT\"> %p;]>"
                }) {
            read(file, head + graph);
            assertThat(called()).as(head).isFalse();
        }
    }

    @Test
    void aDotGraphAndATableFetchNothing() throws IOException {
        read("graph.dot", "digraph { a [image=\"AT\", URL=\"AT\", shapefile=\"AT\"]; a -> b }");
        read("graph.csv", "source,target,label\nAT,b,AT\n");

        assertThat(called()).isFalse();
    }
}

package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.io.problem.Problem;
import org.entente.io.problem.ProblemKind;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.id.ActorId;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Graphs of other programs opened as dossiers without evidence. */
class GraphImportTest {

    private static final String GRAPHML =
            """
            <?xml version="1.0"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="d0" for="node" attr.name="Label" attr.type="string"/>
              <key id="d1" for="edge" attr.name="stance" attr.type="string"/>
              <graph edgedefault="directed">
                <node id="n0"><data key="d0">A &amp; B</data></node>
                <node id="n1"/>
                <edge source="n0" target="n1"><data key="d1">adversarial</data></edge>
                <edge id="both" source="n1" target="n0" directed="false"/>
              </graph>
            </graphml>
            """;

    private final Path folder;

    GraphImportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private DossierReading read(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return new DossierReader().read(file);
    }

    private static Dossier sound(DossierReading reading) {
        assertThat(reading.problems())
                .filteredOn(problem -> problem.kind() != ProblemKind.NO_EVIDENCE)
                .isEmpty();
        return reading.dossier().orElseThrow();
    }

    @Nested
    class Graphml {

        @Test
        void nodesBecomeActorsAndEdgesTies() throws IOException {
            Dossier dossier = sound(read("graph.graphml", GRAPHML));

            assertThat(dossier.title()).isEqualTo("graph.graphml");
            assertThat(dossier.actors()).extracting(Actor::name).containsExactly("A & B", "n1");
            assertThat(dossier.actors()).extracting(Actor::kind).containsOnly(ActorKind.UNSTATED);
            assertThat(dossier.ties())
                    .extracting(tie -> tie.id().value())
                    .containsExactly("n0-n1", "both");
            assertThat(dossier.ties())
                    .extracting(Tie::stance)
                    .containsExactly(Stance.ADVERSARIAL, Stance.UNSTATED);
            assertThat(dossier.ties()).extracting(Tie::directed).containsExactly(true, false);
            assertThat(dossier.ties()).extracting(Tie::status).containsOnly(Status.UNSTATED);
            assertThat(dossier.ties()).extracting(Tie::kind).containsOnly(TieKind.UNSTATED);
        }

        @Test
        void everyTieIsMarkedWhereItIs() throws IOException {
            assertThat(read("graph.graphml", GRAPHML).problems())
                    .extracting(Problem::toString)
                    .containsExactly(
                            "graph.graphml:8:5: warning: tie \"n0-n1\": no evidence; add a source"
                                    + " and the words of it that say so",
                            "graph.graphml:9:5: warning: tie \"both\": no evidence; add a source"
                                    + " and the words of it that say so");
        }

        @Test
        void entitiesOfItsOwnAreNotRead() throws IOException {
            Files.writeString(folder.resolve("secret.txt"), "secret");
            DossierReading reading =
                    read(
                            "graph.graphml",
                            """
                            <!DOCTYPE graphml [<!ENTITY x SYSTEM "secret.txt">]>
                            <graphml><key id="l" attr.name="label"/><graph>
                            <node id="a"><data key="l">&x;</data></node></graph></graphml>
                            """);

            assertThat(reading.dossier().map(d -> d.actors().get(0).name()).orElse(""))
                    .doesNotContain("secret");
        }

        @Test
        void elementsMayNotNestWithoutEnd() throws IOException {
            DossierReading reading = read("graph.graphml", "<graphml>" + "<graph>".repeat(2000));

            assertThat(reading.problems())
                    .extracting(Problem::kind)
                    .containsExactly(ProblemKind.TOO_LARGE);
        }
    }

    @Nested
    class Gexf {

        @Test
        void labelsKindsAndValuesAreKept() throws IOException {
            Dossier dossier =
                    sound(
                            read(
                                    "graph.gexf",
                                    """
                                    <gexf xmlns="http://gexf.net/1.3" version="1.3">
                                      <meta><description>A net</description></meta>
                                      <graph defaultedgetype="directed">
                                        <attributes class="node">
                                          <attribute id="0" title="iso" type="string"/>
                                        </attributes>
                                        <nodes>
                                          <node id="x" label="France">
                                            <attvalues><attvalue for="0" value="FR"/></attvalues>
                                          </node>
                                          <node id="y" label="Peter"/>
                                        </nodes>
                                        <edges>
                                          <edge id="e" source="x" target="y" kind="arms" type="undirected"/>
                                        </edges>
                                      </graph>
                                    </gexf>
                                    """));

            assertThat(dossier.title()).isEqualTo("A net");
            assertThat(dossier.actors().get(0).iso()).isEqualTo("FR");
            assertThat(dossier.actors().get(0).kind()).isEqualTo(ActorKind.COUNTRY);
            assertThat(dossier.ties().get(0).kind()).isEqualTo(TieKind.ARMS);
            assertThat(dossier.ties().get(0).directed()).isFalse();
        }
    }

    @Nested
    class Dot {

        @Test
        void parallelEdgesKeepTheirOwnWords() throws IOException {
            Dossier dossier =
                    sound(
                            read(
                                    "graph.dot",
                                    """
                                    digraph { label="A net"; a [label="Anna"];
                                      a -> b [label="helps"]; a -> b [label="hinders" dir=none]; }
                                    """));

            assertThat(dossier.title()).isEqualTo("A net");
            assertThat(dossier.actors()).extracting(Actor::name).containsExactly("Anna", "b");
            assertThat(dossier.ties()).extracting(Tie::label).containsExactly("helps", "hinders");
            assertThat(dossier.ties()).extracting(Tie::directed).containsExactly(true, false);
        }

        @Test
        void edgesOfAnUndirectedGraphAreMutual() throws IOException {
            assertThat(sound(read("graph.gv", "// net\nstrict graph g { a -- b }")).ties())
                    .extracting(Tie::directed)
                    .containsExactly(false);
        }

        @Test
        void bracesMayNotNestWithoutEnd() throws IOException {
            assertThat(read("graph.dot", "graph " + "{".repeat(100_000)).problems())
                    .extracting(Problem::kind)
                    .containsExactly(ProblemKind.TOO_LARGE);
        }
    }

    @Nested
    class Csv {

        @Test
        void columnsAreFoundByTheirNames() throws IOException {
            Dossier dossier =
                    sound(
                            read(
                                    "graph.csv",
                                    """
                                    Source;Label;Target;Type;Stance
                                    Anna;"helps; and more";Ben;Directed;cooperative
                                    Ben;'=hurts;Cleo;Undirected;adversarial
                                    """
                                            .replace("\n", "\r\n")));

            assertThat(dossier.actors())
                    .extracting(Actor::name)
                    .containsExactly("Anna", "Ben", "Cleo");
            assertThat(dossier.ties())
                    .extracting(Tie::label)
                    .containsExactly("helps; and more", "=hurts");
            assertThat(dossier.ties()).extracting(Tie::directed).containsExactly(true, false);
        }

        @Test
        void withoutAHeaderTheFirstColumnsAreTheEnds() throws IOException {
            Dossier dossier = sound(read("graph.tsv", "Anna\tBen\thelps\n\nBen\tCleo\n"));

            assertThat(dossier.ties())
                    .extracting(tie -> tie.from() + " " + tie.label() + " " + tie.to())
                    .containsExactly("anna helps ben", "ben is tied to cleo");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a.graphml | <graphml><node</graphml> | 1 | 15 | SYNTAX",
                "a.graphml | <gexf/> | 1 | 1 | UNKNOWN_FORMAT",
                "a.gexf | <graphml/> | 1 | 1 | UNKNOWN_FORMAT",
                "a.dot | digraph {@ a -> ; } | 2 | 7 | SYNTAX",
                "a.dot | hello | 1 | 1 | SYNTAX",
                "a.csv | Id,Label@1,Arden | 1 | 1 | SYNTAX"
            })
    void badInputIsReportedWhereItIs(
            String name, String text, int line, int column, ProblemKind kind) throws IOException {
        DossierReading reading = read(name, text.replace('@', '\n'));

        assertThat(reading.dossier()).isEmpty();
        assertThat(reading.problems())
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(
                                                List.of(
                                                        problem.line(),
                                                        problem.column(),
                                                        problem.kind()))
                                        .as(problem.toString())
                                        .isEqualTo(List.of(line, column, kind)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a.graphml | <graphml>@<graph><node/><node id='a'/></graph></graphml> | 2 | 8",
                "a.graphml | <graphml><graph><node id='a'/>@ <edge source='a'"
                        + " target='b'/></graph></graphml> | 2 | 2",
                "a.gexf | <gexf><graph><nodes>@ <node id='a'/></nodes><edges>@<edge source='a'/>"
                        + "</edges></graph></gexf> | 3 | 1",
                "a.csv | from,to@a,b@a, | 3 | 1",
                "a.csv | from,to@b,a@a,\"b | 3 | 3"
            })
    void badPartIsLeftOutAndTheRestOpens(String name, String text, int line, int column)
            throws IOException {
        DossierReading reading = read(name, text.replace('@', '\n'));

        assertThat(reading.dossier().orElseThrow().actors()).extracting(Actor::name).contains("a");
        assertThat(reading.problems())
                .filteredOn(problem -> problem.kind() == ProblemKind.LEFT_OUT)
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(List.of(problem.line(), problem.column()))
                                        .as(problem.toString())
                                        .isEqualTo(List.of(line, column)));
    }

    @Test
    void fileThatIsNotUtf8IsRefused() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.write(file, new byte[] {'a', ',', (byte) 0xe9});

        assertThat(new DossierReader().read(file).problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.NOT_UTF8);
    }

    @Test
    void importedDossierCanBeWrittenAndCuratedFurther() throws IOException {
        Dossier dossier = sound(read("graph.graphml", GRAPHML));
        Path home = folder.resolve("curated");
        new DossierWriter().writeNew(dossier, home);

        DossierReading again = new DossierReader().read(home);
        assertThat(again.problems()).extracting(Problem::kind).contains(ProblemKind.EMPTY_EVIDENCE);
        assertThat(again.dossier().orElseThrow().ties()).hasSameSizeAs(dossier.ties());
        assertThat(again.document()).isPresent();
    }

    @Test
    void concernsOfOwnFilesComeBack() throws IOException {
        Dossier dossier =
                sound(
                        read(
                                "own.dot",
                                """
                                digraph G {
                                  "a" [ label="Anna" element="actor" ];
                                  "b" [ label="Ben" element="actor" ];
                                  "w" [ label="worried" element="concern" holders="a" about="b t" status="feared" ];
                                  "a" -> "b" [ id="t" label="helps" element="tie" accordingTo="b" period="past" ];
                                  "a" -> "w" [ id="w--held-by--a" element="held-by" ];
                                  "w" -> "b" [ id="w--about--b" element="about" ];
                                }
                                """));

        assertThat(dossier.ties()).hasSize(1);
        assertThat(dossier.ties().get(0).accordingTo()).isEqualTo(new ActorId("b"));
        Concern concern = dossier.concerns().get(0);
        assertThat(concern.status()).isEqualTo(Status.FEARED);
        assertThat(concern.about()).hasSize(2);
    }
}

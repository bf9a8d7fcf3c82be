package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EntenteCommandTest {

    private static final Instant NOW = Instant.parse("2024-11-27T09:30:00Z");

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final String HARBOURS = RESOURCES.resolve("good/harbours").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> opened = new ArrayList<>();

    @Nested
    class Open {

        @Test
        void noWordsOpenTheBuiltInDossier() {
            assertThat(run()).isZero();
            assertThat(opened).containsExactly("built-in");
        }

        @Test
        void theCommandMayBeLeftOut() {
            assertThat(run(HARBOURS)).isZero();
            assertThat(run("open", HARBOURS)).isZero();
            assertThat(run("open")).isZero();
            assertThat(opened).containsExactly(HARBOURS, HARBOURS, "built-in");
        }

        @Test
        void aMisspeltCommandIsNotOpened() {
            assertThat(run("chekc")).isEqualTo(2);
            assertThat(err)
                    .hasToString(
                            lines(
                                    "entente: there is no command and no dossier \"chekc\". Try"
                                            + " \"entente --help\"."));
            assertThat(opened).isEmpty();
        }

        @Test
        void aDossierToOpenThatIsMissingIsNotTakenForACommand() {
            assertThat(run("open", "nowhere")).isEqualTo(2);
            assertThat(err).hasToString(lines("entente: there is no dossier \"nowhere\""));
            assertThat(opened).isEmpty();
        }

        @Test
        void aMisspeltCommandIsNamedWhateverFollows() {
            for (String more : List.of(HARBOURS, "--format", "--help-me")) {
                err.getBuffer().setLength(0);
                assertThat(run("chekc", more)).isEqualTo(2);
                assertThat(err.toString()).contains("no command and no dossier \"chekc\"");
            }
            err.getBuffer().setLength(0);
            assertThat(run(HARBOURS, "more")).isEqualTo(2);
            assertThat(err.toString()).contains("'more'");
        }

        @Test
        void nothingThatIsTypedSteersTheTerminal() {
            run("\u001b]0;owned\u0007\u202e");
            run("export", "\u001b[2J", "--nosuch\u001b[31m");
            run("check", "\u001b[2J\u0000");
            run("info", "x\u009b31m", "--format", "\u001b[2J");

            assertThat(err.toString() + out).doesNotContainPattern("[\\p{Cc}\u202e&&[^\\r\\n]]");
        }

        @Test
        void theExitCodeIsTheWindows() {
            assertThat(
                            new EntenteCommand(
                                            (path, select, e) -> 7,
                                            () -> NOW,
                                            writer(out),
                                            writer(err))
                                    .run())
                    .isEqualTo(7);
        }
    }

    @Nested
    class Check {

        @Test
        void aSoundDossierGivesASummaryOnly() {
            assertThat(run("check", HARBOURS)).isZero();
            assertThat(out)
                    .hasToString(
                            lines(
                                    "0 errors, 0 warnings; 4 actors, 2 ties, 1 concern; 4 of 7"
                                            + " sentences cited (57 %), 4 quotes exact"));
            assertThat(err.toString()).isEmpty();
        }

        @Test
        void everyProblemHasALine() {
            assertThat(run("check", bad("missing-field"))).isEqualTo(1);
            assertThat(out)
                    .hasToString(
                            lines(
                                    "dossier.json:1:1: error: field \"title\" is missing",
                                    "dossier.json:12:5: error: tie \"shared-lighthouse\": field"
                                            + " \"label\" is missing",
                                    "dossier.json:34:9: error: concern \"finch-on-debts\": field"
                                            + " \"source\" is missing",
                                    "3 errors, 0 warnings"));
        }

        @Test
        void aWarningIsAProblem() {
            assertThat(run("check", bad("quote-moved"))).isEqualTo(1);
            assertThat(out.toString())
                    .contains("warning: concern \"finch-on-debts\": quote is in paragraph 2")
                    .contains("0 errors, 1 warning; 3 actors, 1 tie, 1 concern; 2 of 7 sentences")
                    .contains("1 quote exact, 1 moved");
        }

        @Test
        void aDossierThatIsNotThereIsAFailure(@TempDir Path folder) {
            assertThat(run("check", folder.toString())).isEqualTo(2);
            assertThat(err.toString())
                    .startsWith(folder + ": error: there is no dossier.json in this folder;");
            assertThat(out.toString()).isEmpty();
        }

        @Test
        void aPathThatLeadsNowhereIsNamedWhole() {
            assertThat(run("check", "/nowhere")).isEqualTo(2);
            assertThat(err.toString())
                    .startsWith("/nowhere: error: there is no such file or folder;");
        }

        @Test
        void jsonListsTheProblems() {
            assertThat(run("check", "--format", "json", bad("quote-moved"))).isEqualTo(1);

            JsonNode report = new JsonMapper().readTree(out.toString());
            assertThat(report.at("/clean").asBoolean()).isFalse();
            assertThat(report.at("/errors").asInt()).isZero();
            assertThat(report.at("/warnings").asInt()).isEqualTo(1);
            assertThat(report.at("/problems/0"))
                    .isEqualTo(
                            new JsonMapper()
                                    .readTree(
                                            "{\"file\": \"dossier.json\", \"line\": 36, \"column\":"
                                                + " 44, \"pointer\":"
                                                + " \"/concerns/0/evidence/0/paragraph\","
                                                + " \"severity\": \"warning\", \"code\":"
                                                + " \"quote-moved\", \"message\": \"concern"
                                                + " \\\"finch-on-debts\\\": quote is in paragraph"
                                                + " 2, not in paragraph 3\", \"nearest\": null}"));
            assertThat(report.at("/counts/ties").asInt()).isEqualTo(1);
            assertThat(report.at("/counts/quotes/moved").asInt()).isEqualTo(1);
        }

        @Test
        void jsonTellsTheNearestPassageAndTheFirstDifference() {
            assertThat(run("check", "--format", "json", bad("quote-look-alike"))).isEqualTo(1);

            JsonNode nearest = new JsonMapper().readTree(out.toString()).at("/problems/0/nearest");
            assertThat(nearest.at("/paragraph").asInt()).isEqualTo(1);
            assertThat(nearest.at("/text").asString()).isEqualTo("Arden talks to Saltby");
            assertThat(nearest.at("/likeness").asInt()).isEqualTo(95);
            assertThat(nearest.at("/difference/quote").asString()).isEqualTo("\u0410rden");
            assertThat(nearest.at("/difference/source").asString()).isEqualTo("Arden");
            assertThat(nearest.at("/difference/quoteOffset").asInt()).isZero();
            assertThat(nearest.at("/difference/characters").asString())
                    .isEqualTo(
                            "U+0410 CYRILLIC CAPITAL LETTER A in the quote, U+0041 LATIN CAPITAL"
                                    + " LETTER A in the source");
        }

        @Test
        void jsonOfABrokenDossierCountsNothing() {
            assertThat(run("check", "--format=JSON", bad("syntax-comment"))).isEqualTo(1);

            JsonNode report = new JsonMapper().readTree(out.toString());
            assertThat(report.at("/counts").isNull()).isTrue();
            assertThat(report.at("/problems")).hasSize(1);
        }
    }

    @Nested
    class Information {

        @Test
        void whatAnImportPassesOverIsReported() {
            assertThat(run("info", RESOURCES.resolve("graphs/graphml/gephi.graphml").toString()))
                    .isZero();
            assertThat(err)
                    .hasToString(
                            lines(
                                    "gephi.graphml: warning: ignored: style and layout, column"
                                            + " weight"));
            assertThat(out.toString()).contains("2 actors (not stated: 2)");
        }

        @Test
        void countsCoverageAndLeadersAreReported() {
            assertThat(run("info", HARBOURS)).isZero();
            assertThat(out)
                    .hasToString(
                            lines(
                                    "Two harbours and one lighthouse",
                                    "  source: Harbour towns quarrel over the lighthouse, The Gull,"
                                            + " 1907-05-03",
                                    "",
                                    "4 actors (territory: 2, person: 1, organization: 1)",
                                    "2 ties (cooperative: 1, adversarial: 1)",
                                    "1 concern",
                                    "4 of 7 sentences cited (57 %), 4 quotes exact",
                                    "",
                                    "Most ties",
                                    "    2  Saltby",
                                    "    1  Northmere",
                                    "    1  Ada Finch"));
        }

        @Test
        void aDossierWithProblemsIsStillToldOf() {
            assertThat(run("info", bad("quote-moved"))).isZero();
            assertThat(out.toString())
                    .endsWith(lines("", "0 errors, 1 warning; \"entente check\" lists them"));
        }

        @Test
        void aBrokenDossierIsNot() {
            assertThat(run("info", bad("missing-field"))).isEqualTo(1);
            assertThat(err)
                    .hasToString(
                            lines(
                                    "dossier.json:1:1: error: field \"title\" is missing",
                                    "dossier.json:12:5: error: tie \"shared-lighthouse\": field"
                                            + " \"label\" is missing",
                                    "dossier.json:34:9: error: concern \"finch-on-debts\": field"
                                            + " \"source\" is missing"));
        }
    }

    @Test
    void theVersionIsPrintedAlone() throws IOException {
        Properties properties = new Properties();
        try (InputStream in =
                Objects.requireNonNull(
                        EntenteCommand.class.getResourceAsStream(
                                "/org/entente/version.properties"))) {
            properties.load(in);
        }

        assertThat(run("--version")).isZero();
        assertThat(out).hasToString(lines(properties.getProperty("version", "")));
        assertThat(out.toString()).matches("\\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "help"})
    void helpListsTheCommands(String word) {
        assertThat(run(word)).isZero();
        assertThat(out.toString()).contains("Usage: entente", "open", "check", "info");
        assertThat(opened).isEmpty();
    }

    @Test
    void whatToSelectIsHandedToTheWindow() {
        Path harbours = RESOURCES.resolve("good/harbours");
        String link = harbours.toAbsolutePath().toUri() + "#tie=x";

        assertThat(run("--select", "china")).isZero();
        assertThat(run("open", harbours.toString(), "--select=p=24")).isZero();
        assertThat(run(link)).isZero();
        assertThat(run("open", link, "--select", "y")).isZero();
        assertThat(run("entente:built-in#actor=china")).isZero();
        assertThat(opened)
                .containsExactly(
                        "built-in at china",
                        harbours + " at p=24",
                        harbours.toAbsolutePath() + " at tie=x",
                        harbours.toAbsolutePath() + " at y",
                        "built-in at actor=china");
    }

    @Test
    void aLinkThatLeadsNowhereIsRefused() {
        assertThat(run("file:///nowhere/dossier.json#tie=x")).isEqualTo(2);
        assertThat(run("file://host/nowhere#x")).isEqualTo(2);
        assertThat(err.toString()).contains("no dossier \"file:///nowhere/dossier.json#tie=x\"");
        assertThat(opened).isEmpty();
    }

    @Test
    void aWrongOptionIsNamed() {
        assertThat(run("check", "--formt=json")).isEqualTo(2);
        assertThat(err.toString())
                .startsWith(lines("entente: Unknown option: '--formt=json'"))
                .contains("--format")
                .endsWith(lines("Try \"entente check --help\"."));
    }

    @Test
    void aFormatThatIsUnknownIsAnsweredWithTheKnownOnes() {
        assertThat(run("check", "--format", "xml")).isEqualTo(2);
        assertThat(err.toString()).contains("\"xml\" is none of text, json");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aStackTraceIsPrintedOnlyOnRequest(boolean verbose) {
        WindowOpener failing =
                (path, select, e) -> {
                    throw new IllegalStateException("no display");
                };
        EntenteCommand command = new EntenteCommand(failing, () -> NOW, writer(out), writer(err));

        assertThat(verbose ? command.run("open", "--verbose") : command.run("open")).isEqualTo(2);
        assertThat(err.toString()).startsWith(lines("entente: no display"));
        assertThat(err.toString().contains("\tat org.entente")).isEqualTo(verbose);
    }

    @Test
    void aFailureWithNoWordsToParseIsReportedToo() {
        WindowOpener failing =
                (path, select, e) -> {
                    throw new IllegalStateException("no display");
                };

        assertThat(new EntenteCommand(failing, () -> NOW, writer(out), writer(err)).run())
                .isEqualTo(2);
        assertThat(err.toString()).startsWith(lines("entente: no display"));
    }

    @Test
    void whereMemoryRunsOutOneLineSaysSo() {
        WindowOpener greedy =
                (path, select, e) -> {
                    throw new OutOfMemoryError("Java heap space");
                };
        EntenteCommand command = new EntenteCommand(greedy, () -> NOW, writer(out), writer(err));

        assertThat(command.run("open")).isEqualTo(2);
        assertThat(err.toString()).startsWith("entente: not enough memory").hasLineCount(1);
    }

    private int run(String... args) {
        WindowOpener opener = (path, select, e) -> open(path, select);
        return new EntenteCommand(opener, () -> NOW, writer(out), writer(err)).run(args);
    }

    private int open(@Nullable Path path, String select) {
        opened.add(
                (path == null ? "built-in" : path.toString())
                        + (select.isEmpty() ? "" : " at " + select));
        return 0;
    }

    private static PrintWriter writer(StringWriter target) {
        return new PrintWriter(target, true);
    }

    private static String bad(String name) {
        Path folder = RESOURCES.resolve("bad").resolve(name);
        assertThat(Files.isDirectory(folder)).isTrue();
        return folder.toString();
    }

    private static String lines(String... lines) {
        return String.join(System.lineSeparator(), lines) + System.lineSeparator();
    }
}

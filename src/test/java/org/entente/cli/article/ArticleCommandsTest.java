package org.entente.cli.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.entente.cli.EntenteCommand;
import org.entente.io.DossierReader;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.file.OriginalFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleCommandsTest {

    private static final Instant NOW = Instant.parse("2024-11-27T09:30:00.5Z");

    private static final String PAGE =
            """
            <html><head><title>Two fleets meet</title>
            <meta property="og:site_name" content="The Cape Review"></head><body>
            <nav><a href="/">Home</a></nav><article><h1>Two fleets meet</h1><p>By Ada Marsh</p>
            <p>Norland sent four ships to the Cape on Mon&shy;day, its ministry said, and more will follow.</p>
            <p>Sudria sent seven, most of them small and old, which nobody had expected.</p></article></body></html>
            """;

    @TempDir Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path dossier = Path.of("");
    private Path page = Path.of("");

    @BeforeEach
    void savePage() throws IOException {
        dossier = folder.resolve("cape");
        page = Files.writeString(folder.resolve("fleets.html"), PAGE);
    }

    private int run(Object... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] words = Stream.of(args).map(Object::toString).toArray(String[]::new);
        return new EntenteCommand(
                        (path, select, e) -> 0,
                        () -> NOW,
                        new PrintWriter(out, true),
                        new PrintWriter(err, true))
                .run(words);
    }

    private Dossier read() {
        return new DossierReader().read(dossier).dossier().orElseThrow();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(dossier)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aNewDossierHoldsTheTextTheFileAndNothingInvented() throws IOException {
        assertThat(run("new", dossier, page)).isZero();

        assertThat(files()).containsExactly("dossier.json", "fleets.html", "fleets.txt");
        assertThat(Files.readString(dossier.resolve("fleets.txt")))
                .isEqualTo(
                        """
                        Two fleets meet

                        Norland sent four ships to the Cape on Monday, its ministry said, and more will follow.

                        Sudria sent seven, most of them small and old, which nobody had expected.
                        """);
        assertThat(Files.readString(dossier.resolve("fleets.html"))).isEqualTo(PAGE);
        Dossier made = read();
        Source source = made.sources().get(0);
        assertThat(made.title()).isEqualTo("Two fleets meet");
        assertThat(made.actors()).isEmpty();
        assertThat(source.publisher()).isEqualTo("The Cape Review");
        assertThat(source.original())
                .isEqualTo(
                        new OriginalFile(
                                "fleets.html", sha256(PAGE), "2024-11-27T09:30:00Z", "text/html"));
        assertThat(run("check", dossier)).isZero();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theReportTellsWhatWasKeptDroppedAndLevelled() {
        run("new", dossier, page, "--title", "The Cape");

        assertThat(read().title()).isEqualTo("The Cape");
        assertThat(out.toString())
                .contains(
                        "fleets.html (text/html): 3 paragraphs kept",
                        "  0  Two fleets meet",
                        "  1  Norland sent four ships",
                        "  dropped: 1 navigation, 1 byline or date",
                        "byline or date: By Ada Marsh",
                        "  levelled: 1 soft hyphen removed",
                        "1 source, no actors yet.");
    }

    @Test
    void nothingIsOverwrittenAndNothingIsLeftBehind() throws IOException {
        run("new", dossier, page);
        String before = Files.readString(dossier.resolve("dossier.json"));

        assertThat(run("new", dossier, page)).isEqualTo(2);
        assertThat(err.toString()).contains("there is a dossier already");
        assertThat(Files.readString(dossier.resolve("dossier.json"))).isEqualTo(before);

        dossier = folder.resolve("other");
        Files.createDirectory(dossier);
        Files.writeString(dossier.resolve("fleets.txt"), "mine");
        assertThat(run("new", dossier, page)).isZero();
        assertThat(Files.readString(dossier.resolve("fleets.txt"))).isEqualTo("mine");
        assertThat(files())
                .containsExactly("dossier.json", "fleets-2.txt", "fleets.html", "fleets.txt");
    }

    @Test
    void aFileThatCannotBeReadLeavesNoFolder() throws IOException {
        Path picture =
                Files.write(folder.resolve("a.html"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});

        assertThat(run("new", dossier, page, picture)).isEqualTo(2);
        assertThat(err.toString()).contains("a.html: this is a picture (PNG)");
        assertThat(run("new", dossier, folder.resolve("nowhere.txt"))).isEqualTo(2);
        assertThat(err.toString())
                .contains("nowhere.txt: there is no such file")
                .as("files explain themselves")
                .doesNotContain("stack trace");
        assertThat(dossier).doesNotExist();
    }

    @Test
    void theOriginalOfAPlainTextSaysThatItIsOne() throws IOException {
        Path text = Files.writeString(folder.resolve("fleets.txt"), "Fleets\n\nThey met.\n");

        assertThat(run("new", dossier, text)).isZero();
        assertThat(files()).containsExactly("dossier.json", "fleets-original.txt", "fleets.txt");
        assertThat(run("update", dossier, "fleets", text)).isZero();
        assertThat(files()).contains("fleets-original-2.txt");
    }

    @Test
    void articlesAreAddedBehindTheSourcesThatAreThere() throws IOException {
        run("new", dossier, page);
        Path text =
                Files.writeString(
                        folder.resolve("fleets.txt"), "Fleets again\n\nThey met once more.\n");
        Path json = dossier.resolve("dossier.json");
        Files.writeString(
                json,
                Files.readString(json).replace("\"actors\"", "\"mine\": [1, 2.0],\n  \"actors\""));

        assertThat(run("add", dossier, text)).isZero();

        assertThat(files())
                .containsExactly(
                        "dossier.json",
                        "fleets-2-original.txt",
                        "fleets-2.txt",
                        "fleets.html",
                        "fleets.txt");
        assertThat(read().sources())
                .extracting(source -> source.id().value())
                .containsExactly("fleets", "fleets-2");
        assertThat(Files.readString(json)).contains("\"mine\": [1, 2.0]");
        assertThat(run("add", folder.resolve("nowhere"), text)).isEqualTo(2);
    }

    @Test
    void theSameTextIsAddedAgainWithAWarning() throws IOException {
        Path text = Files.writeString(folder.resolve("talks.txt"), "Talks\n\nThey met.\n");
        run("new", dossier, text);

        assertThat(run("add", dossier, text)).isZero();

        assertThat(out.toString()).contains("talks-2 has the same text as talks,");
        assertThat(read().sources()).hasSize(2);
    }

    @Test
    void aNewerVersionTakesTheQuotesAlongAndTellsOfThoseThatAreLost() throws IOException {
        run("new", dossier, page);
        Path json = dossier.resolve("dossier.json");
        Files.writeString(
                json,
                Files.readString(json)
                        .replace(
                                "\"actors\": []",
                                "\"actors\": [{\"id\": \"norland\", \"name\": \"Norland\","
                                        + " \"kind\": \"country\"}, {\"id\": \"cape\", \"name\":"
                                        + " \"Cape\", \"kind\": \"territory\"}]")
                        .replace(
                                "\"ties\": []",
                                """
                                "ties": [
                                  {"id": "ships", "from": "norland", "to": "cape", "label": "sends ships to", "kind": "military",
                                   "stance": "adversarial", "status": "stated", "evidence": [
                                     {"source": "fleets", "paragraph": 1, "quote": "sent four ships to the Cape"},
                                     {"source": "fleets", "paragraph": 2, "quote": "most of them small and old"}]}]\
                                """));
        assertThat(run("check", dossier)).isZero();
        Path newer = folder.resolve("newer.html");
        Files.writeString(
                newer,
                PAGE.replace(
                                "<p>By Ada",
                                "<p>A first line that nobody wrote before, at least not in this"
                                        + " paper.</p><p>By Ada")
                        .replace("most of them small and old", "all of them new"));

        assertThat(run("update", dossier, "fleets", newer)).isEqualTo(1);

        assertThat(out.toString())
                .contains(
                        "- 2  Sudria sent seven, most",
                        "+ 1  A first line",
                        "+ 3  Sudria sent seven, all")
                .contains(
                        "tie ships (Norland sends ships to Cape): moved, from paragraph 1 to 2:"
                                + " sent four ships",
                        "tie ships (Norland sends ships to Cape): missing, in paragraph 2: most of"
                                + " them small",
                        "1 quote moved or respelt, 1 lost.");
        assertThat(files()).contains("fleets.html", "newer.html");
        assertThat(read().ties().get(0).evidence().get(0).paragraph()).isEqualTo(2);
        assertThat(read().sources().get(0).original())
                .isNotNull()
                .extracting(OriginalFile::file)
                .isEqualTo("newer.html");
        assertThat(run("update", dossier, "ships", newer)).isEqualTo(2);
        assertThat(err.toString()).contains("there is no source \"ships\"; its sources are fleets");
    }
}

package org.entente.io.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.entente.edit.Edit;
import org.entente.io.DossierDocument;
import org.entente.io.DossierReader;
import org.entente.io.DossierReading;
import org.entente.io.MemoryFiles;
import org.entente.io.json.JsonSurgery;
import org.entente.io.problem.FileException;
import org.entente.io.problem.ProblemKind;
import org.entente.io.problem.Severity;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.entente.model.trace.SentenceRef;
import org.junit.jupiter.api.Test;

class MendsTest {

    private static final TieId HELPS = new TieId("helps");

    private static final String ARTICLE = "Headline\n\nAlpha helps Beta. Beta fears Gamma.\n";

    private static final String SOUND =
            """
            {
              "format": 1,
              "title": "Three",
              "sources": [{"id": "article", "title": "T", "file": "article.txt"}],
              "actors": [
                {"id": "alpha", "name": "Alpha", "kind": "country"},
                {"id": "beta", "name": "Beta", "kind": "country"},
                {"id": "gamma", "name": "Gamma", "kind": "country"}
              ],
              "ties": [
                {"id": "helps", "from": "alpha", "to": "beta", "label": "helps",
                  "kind": "political", "stance": "cooperative", "status": "stated", "mine":  1.0,
                  "evidence": [{"source": "article", "paragraph": 1, "quote": "Alpha helps Beta"}]},
                {"id": "fears", "from": "beta", "to": "gamma", "label": "fears",
                  "kind": "political", "stance": "adversarial", "status": "stated",
                  "evidence": [{"source": "article", "paragraph": 1, "quote": "Beta fears Gamma"}]}
              ],
              "concerns": []
            }
            """;

    private static final String NARNIA =
            SOUND.replace("\"from\": \"alpha\"", "\"from\": \"narnia\"");

    private final DossierDocument document;
    private final Mending mending;
    private final Dossier part;

    MendsTest() {
        this.document = read(NARNIA).document().orElseThrow();
        this.mending = mending(document);
        this.part = document.dossier().orElseThrow();
    }

    private static Mending mending(DossierDocument document) {
        return new Mending(
                document, new MemoryFiles(new byte[0], ARTICLE.getBytes(StandardCharsets.UTF_8)));
    }

    /** A dossier with one thing wrong. */
    private record Broken(DossierDocument document, Mending mending, Dossier part) {

        static Broken of(String json) {
            DossierDocument document = read(json).document().orElseThrow();
            return new Broken(
                    document, MendsTest.mending(document), document.dossier().orElseThrow());
        }

        Finding finding() {
            return errors(mending, part).get(0);
        }

        Mend choice(String title) {
            return MendsTest.choice(finding(), title);
        }

        String after(Mend mend) throws FileException {
            return document.changedTo(mending.edit(part, mend).on(part)).text();
        }
    }

    private static DossierReading read(String json) {
        return new DossierReader()
                .read(
                        new MemoryFiles(
                                json.getBytes(StandardCharsets.UTF_8),
                                ARTICLE.getBytes(StandardCharsets.UTF_8)));
    }

    private Finding finding() {
        return errors(mending, part).get(0);
    }

    private static List<Finding> errors(Mending mending, Dossier part) {
        return mending.findings(part).stream()
                .filter(finding -> finding.problem().severity() == Severity.ERROR)
                .toList();
    }

    private static Mend choice(Finding finding, String title) {
        return finding.mends().choices().stream()
                .filter(mend -> mend.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private String after(Mend mend) throws FileException {
        Edit edit = mending.edit(part, mend);
        return document.changedTo(edit.on(part)).text();
    }

    @Test
    void theActorThatIsMissingIsChosen() throws FileException {
        assertThat(finding().shown()).isEmpty();
        assertThat(finding().sentence()).contains(new SentenceRef(new SourceId("article"), 1, 0));
        assertThat(finding().mends().choices())
                .extracting(Mend::title)
                .containsExactly("Alpha", "Beta", "Gamma");

        assertThat(after(choice(finding(), "Alpha"))).isEqualTo(SOUND);
    }

    @Test
    void whatIsBrokenIsRemoved() throws FileException {
        List<Mend> removals = finding().mends().removals();

        assertThat(removals).extracting(Mend::title).containsExactly("Remove the tie");
        String without = after(removals.get(0));
        assertThat(without).doesNotContain("narnia");
        assertThat(read(without).dossier().orElseThrow().ties()).hasSize(1);
    }

    @Test
    void anotherIdDoesNotTieAnActor() {
        Broken alone =
                Broken.of(
                        SOUND.replace(
                                "{\"id\": \"gamma\"",
                                "{\"id\": \"delta\", \"name\": \"Delta\", \"kind\": \"country\"},"
                                        + " {\"id\": \"gamma\""));
        Finding untied = alone.mending.findings(alone.part).get(0);

        assertThat(untied.problem().kind()).isEqualTo(ProblemKind.UNTIED_ACTOR);
        assertThat(untied.mends().choices()).isEmpty();
    }

    @Test
    void aStepSaysThatItMends() throws FileException {
        assertThat(mending.edit(part, choice(finding(), "Alpha")).description())
                .isEqualTo("mend: Alpha");
    }

    @Test
    void aWordIsCorrected() throws FileException {
        Broken word = Broken.of(SOUND.replace("\"cooperative\"", "\"freindly\""));

        assertThat(word.finding().mends().choices()).hasSameSizeAs(Stance.values());
        assertThat(word.after(word.choice("cooperative"))).isEqualTo(SOUND);
    }

    @Test
    void ofTwoWithOneIdTheSecondGetsAnother() throws FileException {
        Broken twice = Broken.of(SOUND.replace("\"id\": \"fears\"", "\"id\": \"helps\""));

        assertThat(twice.part.ties()).extracting(Tie::id).containsExactly(HELPS);
        Edit edit = twice.mending.edit(twice.part, twice.choice("Name it “helps-2”"));
        DossierDocument mended = twice.document.changedTo(edit.on(twice.part));
        assertThat(mended.text())
                .isEqualTo(SOUND.replace("\"id\": \"fears\"", "\"id\": \"helps-2\""));

        DossierReading undone = read(mended.changedTo(twice.part).text());
        assertThat(undone.document().flatMap(DossierDocument::dossier)).contains(twice.part);
    }

    @Test
    void aQuoteThatIsNotFoundIsMarkedAgain() throws FileException {
        Broken quote = Broken.of(SOUND.replace("Alpha helps Beta\"", "Alpha helped Beta\""));

        assertThat(quote.finding().problem().kind()).isEqualTo(ProblemKind.QUOTE_MISSING);
        assertThat(quote.finding().shown()).contains(HELPS);
        Evidence marked = new Evidence(new SourceId("article"), 1, "Alpha helps Beta", null, null);
        assertThat(quote.after(quote.finding().mends().marked(marked))).isEqualTo(SOUND);
        assertThat(quote.finding().mends().choices().get(0).title())
                .isEqualTo("Use the nearest words: Alpha helps Beta");
    }

    @Test
    void aPieceOfEvidenceThatIsWrongLeavesTheTieAsADraft() throws FileException {
        Broken piece =
                Broken.of(
                        SOUND.replace(
                                "\"paragraph\": 1, \"quote\": \"Alpha", "\"quote\": \"Alpha"));

        assertThat(piece.part.tie(HELPS).orElseThrow().evidence()).isEmpty();
        assertThat(piece.finding().mends().removals())
                .extracting(Mend::title)
                .containsExactly("Remove the quote");
        Evidence marked = new Evidence(new SourceId("article"), 1, "Alpha helps Beta", null, null);
        String mended = piece.after(piece.finding().mends().marked(marked));
        assertThat(read(mended).dossier()).isEqualTo(read(SOUND).dossier());
    }

    @Test
    void aLabelIsWrittenAndAFieldThatIsMissingAdded() throws FileException {
        Broken blank = Broken.of(SOUND.replace("\"label\": \"helps\"", "\"label\": \" \""));
        assertThat(blank.finding().mends().text()).contains("/ties/0/label");
        assertThat(blank.after(Mend.say("x", "/ties/0/label", "helps"))).isEqualTo(SOUND);

        Broken without = Broken.of(SOUND.replace("\"status\": \"stated\", \"mine\"", "\"mine\""));
        assertThat(read(without.after(without.choice("stated"))).dossier())
                .isEqualTo(read(SOUND).dossier());
    }

    @Test
    void whatIsMendedInPartIsKeptAsItIsThen() throws FileException {
        Broken two =
                Broken.of(
                        SOUND.replace("\"from\": \"alpha\"", "\"from\": \"narnia\"")
                                .replace("\"cooperative\"", "\"freindly\""));
        assertThat(errors(two.mending, two.part)).hasSize(2);

        Dossier once = two.mending.edit(two.part, two.choice("Alpha")).on(two.part);

        assertThat(once.ties()).hasSize(1);
        assertThat(errors(two.mending, once)).hasSize(1);
        assertThat(two.document.changedTo(once).text())
                .isEqualTo(SOUND.replace("\"cooperative\"", "\"freindly\""));
    }

    @Test
    void theTextIsShownWithTheCaretAtTheProblemAndRewritten() throws FileException {
        Mending.Passage passage = mending.passage(part, finding()).orElseThrow();

        assertThat(passage.json()).startsWith("{\"id\": \"helps\"").endsWith("}]}");
        assertThat(passage.json().substring(passage.caret())).startsWith("\"narnia\"");
        String right = passage.json().replace("narnia", "alpha");
        assertThat(after(Mend.write("Rewrite", "/ties/0", right))).isEqualTo(SOUND);
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertThat(
                        org.assertj.core.api.Assertions.catchThrowable(
                                () ->
                                        mending.edit(
                                                part, Mend.write("Rewrite", "/ties/0", "{oops"))))
                .isInstanceOf(FileException.class);
    }

    @Test
    void theTitleIsMendedInTheDossierItself() throws FileException {
        Broken untitled = Broken.of(SOUND.replace("  \"title\": \"Three\",\n", ""));

        assertThat(untitled.finding().mends().text()).isEqualTo(Optional.of("/title"));
        assertThat(untitled.part.title()).isEqualTo("Untitled dossier");
        assertThat(JsonSurgery.find(untitled.document.text(), "")).isPresent();
        assertThat(read(untitled.after(Mend.say("x", "/title", "Three"))).dossier())
                .isEqualTo(read(SOUND).dossier());
    }
}

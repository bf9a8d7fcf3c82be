package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.entente.io.DossierReading;
import org.entente.model.Actor;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.junit.jupiter.api.Test;

/** From a plain text of eight sentences to a finished dossier, in the window. */
class CurateJourneyTest extends CurateJourney {

    /** A tie between known actors takes one selection and no more keys than this. */
    private static final int MAX_KEYS = 5;

    private static final String TEXT =
            """
            France and Morocco quarrel over a harbour

            France builds a harbour with Senegal. There are reports of Morocco sending warships to Senegal.

            Spain buys fish from Senegal. Portugal trades grain with Spain.

            Algeria sells arms to Senegal. Morocco accuses Algeria of theft.

            France warns Morocco, and Spain worries about their quarrel.
            """;

    private static final String LONG_PARAGRAPH =
            """
            A harbour

            France builds a harbour. %sThere are reports of Morocco sending warships to Senegal near Spain.
            """
                    .formatted("Nobody said when it will be ready for the ships. ".repeat(6));

    private int keys;

    private void press(KeyCode... chord) {
        keys++;
        robot.push(chord);
        settle();
    }

    private void type(String letters) {
        keys += letters.length();
        robot.write(letters, 0);
        settle();
    }

    private void tie(String kind, KeyCode... judgements) {
        int before = dossier().ties().size();
        keys = 0;
        press(KeyCode.T);
        type(kind);
        for (KeyCode judgement : judgements) {
            press(KeyCode.ALT, judgement);
        }
        press(KeyCode.ENTER);
        waitUntil("the tie is there", () -> dossier().ties().size() == before + 1);
        assertThat(keys).isLessThanOrEqualTo(MAX_KEYS);
    }

    private void next(String beginning) {
        press(KeyCode.N);
        waitUntil("“" + beginning + "” is marked", () -> status().contains(beginning));
    }

    @Test
    void byKeyboardAloneFromPlainTextToAFinishedDossier() {
        open("The harbour", TEXT);
        waitUntil("five are found", () -> node("#curate-found").isVisible());
        press(KeyCode.SHIFT, KeyCode.ENTER);
        waitUntil("all are actors", () -> dossier().actors().size() == 6);

        next("France and Morocco quarrel");
        press(KeyCode.T);
        type("n");
        assertThat(status()).as("letters go to the chip").contains("France and Morocco quarrel");
        press(KeyCode.ESCAPE);
        tie("p", KeyCode.DIGIT2);
        next("France builds");
        tie("e", KeyCode.DIGIT1);
        next("There are reports");
        tie("m", KeyCode.DIGIT2);
        next("Spain buys");
        tie("e", KeyCode.DIGIT1);
        next("Portugal trades");
        tie("e", KeyCode.DIGIT1);
        next("Algeria sells");
        tie("w", KeyCode.DIGIT1);
        next("Morocco accuses");
        tie("v", KeyCode.DIGIT2, KeyCode.DIGIT5);
        next("France warns");
        tie("v", KeyCode.DIGIT2);
        assertThat(dossier().ties()).hasSize(8);

        press(KeyCode.S);
        for (int word = 0; word < 4; word++) {
            press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        }
        press(KeyCode.W);
        type("quar");
        press(KeyCode.TAB);
        type("uneasy at quarrel");
        press(KeyCode.ENTER);
        waitUntil("the concern is there", () -> dossier().concerns().size() == 1);
        assertFinished();
        press(KeyCode.N);
        waitUntil("all is done", () -> status().equals("Every sentence is cited or set aside"));
    }

    @Test
    void theCaretGoesUpAndDownByLinesAndMarksGrow() {
        open("The harbour", TEXT);
        next("France and Morocco quarrel");
        press(KeyCode.LEFT);
        press(KeyCode.DOWN);
        press(KeyCode.S);
        waitUntil("it is in the next paragraph", () -> status().contains("“France builds"));
        press(KeyCode.LEFT);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.S);
        waitUntil("it is two lines below", () -> status().contains("“Spain buys"));
        press(KeyCode.LEFT);
        press(KeyCode.UP);
        press(KeyCode.S);
        waitUntil("it is a line above", () -> status().contains("“There are reports"));

        press(KeyCode.RIGHT);
        press(KeyCode.SHIFT, KeyCode.DOWN);
        waitUntil("a mark over two is no quote", () -> status().contains("span 2 paragraphs"));
        press(KeyCode.SHIFT, KeyCode.UP);
        press(KeyCode.HOME);
        press(KeyCode.SHIFT, KeyCode.RIGHT);
        press(KeyCode.ALT, KeyCode.RIGHT);
        waitUntil("the end goes by words", () -> status().contains("“France”"));
        press(KeyCode.ALT, KeyCode.RIGHT);
        press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        waitUntil("the other end too", () -> status().contains("“builds”"));
    }

    @Test
    void theFormBelowTheLastSentenceIsInView() {
        open("The harbour", "Bahrain waits.\n\n".repeat(60) + "Spain is worried about Senegal.\n");
        waitUntil("some are found", () -> node("#curate-found").isVisible());
        press(KeyCode.SHIFT, KeyCode.ENTER);
        waitUntil("all are actors", () -> dossier().actors().size() == 3);

        onFx(() -> ((ListView<?>) node("#article-list")).scrollTo(60));
        mark(60, "Spain", 2);
        press(KeyCode.S);
        waitUntil("it is the last", () -> status().contains("“Spain is worried"));
        press(KeyCode.W);
        waitUntil("words are asked for", () -> node("#concern-label").isFocused());

        waitUntil(
                "all of the form is in view",
                () -> {
                    Node list = node("#article-list");
                    Node form = node("#curate-line");
                    return list.localToScene(list.getLayoutBounds())
                            .contains(form.localToScene(form.getLayoutBounds()));
                });
    }

    /** Marks the sentence that begins so with the mouse, and fills in a tie with the mouse. */
    private void clickTie(int paragraph, String beginning, String kind, String stance) {
        int before = dossier().ties().size();
        mark(paragraph, beginning, 3);
        begin("#curate-tie");
        choose("tie-kind", kind);
        choose("tie-stance", stance);
        robot.clickOn("#curate-keep");
        waitUntil("the tie is there", () -> dossier().ties().size() == before + 1);
    }

    @Test
    void theWalkThroughWhatWasFoundHasTheKeyboard() {
        open("The harbour", TEXT);
        waitUntil("five are found", () -> node("#curate-found").isVisible());
        robot.clickOn("#found-each");

        robot.type(KeyCode.ENTER);
        waitUntil("the first is an actor", () -> dossier().actors().size() == 1);
        robot.type(KeyCode.ENTER);
        waitUntil("the second, too", () -> dossier().actors().size() == 2);
    }

    @Test
    void inASmallWindowTheBarAndTheLineAreWhole() {
        onFx(
                () -> {
                    stage.setWidth(1024);
                    stage.setHeight(700);
                });
        open("The harbour", LONG_PARAGRAPH);
        waitUntil("the window is small", () -> stage.getScene().getWidth() <= 1024);
        waitUntil("four are found", () -> node("#curate-found").isVisible());
        robot.clickOn("#found-all");
        waitUntil("all are actors", () -> dossier().actors().size() == 4);

        mark(1, "There are reports", 3);
        waitUntil("the bar is there", () -> node("#curate-bar").isVisible());
        Bounds text = inScene("#article-list");
        assertThat(robot.lookup("#curate-bar .button").<Node>queryAll())
                .hasSize(5)
                .allMatch(button -> text.contains(inScene(button)));

        press(KeyCode.T);
        waitUntil(
                "the line is whole",
                () -> inScene("#article-list").contains(inScene("#curate-drop")));
    }

    private Bounds inScene(String query) {
        return inScene(node(query));
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    @Test
    void byMouseFromPlainTextToAFinishedDossier() {
        open("The harbour", TEXT);
        waitUntil("five are found", () -> node("#curate-found").isVisible());
        robot.clickOn("#found-all");
        waitUntil("all are actors", () -> dossier().actors().size() == 6);

        clickTie(0, "France and Morocco", "political", "adversarial");
        clickTie(1, "France builds", "economic", "cooperative");
        clickTie(1, "There are reports", "military", "adversarial");
        clickTie(2, "Spain buys", "economic", "cooperative");
        clickTie(2, "Portugal trades", "economic", "cooperative");
        clickTie(3, "Algeria sells", "arms", "cooperative");
        clickTie(3, "Morocco accuses", "statement", "adversarial");
        clickTie(4, "France warns", "statement", "adversarial");

        mark(4, "Spain worries about their quarrel.", 0);
        begin("#curate-concern");
        choose("concern-about", "France \u2194 Morocco: quarrel over a harbour");
        robot.clickOn("#concern-label").write("uneasy at quarrel", 0);
        robot.clickOn("#curate-keep");
        waitUntil("the concern is there", () -> dossier().concerns().size() == 1);
        assertFinished();
    }

    private void assertFinished() {
        DossierReading reading = saved();
        assertThat(checked())
                .startsWith("0 errors, 0 warnings;")
                .contains("8 of 8 sentences cited");
        assertThat(reading.problems()).isEmpty();
        Dossier made = reading.dossier().orElseThrow();
        assertThat(made.actors())
                .extracting(Actor::name)
                .containsExactlyInAnyOrder(
                        "France", "Morocco", "Senegal", "Spain", "Portugal", "Algeria");
        assertThat(made.ties()).hasSize(8);
        assertThat(made.ties())
                .extracting(Tie::label)
                .contains("builds a harbour with", "sending warships to", "sells arms to");
        Concern concern = made.concerns().get(0);
        assertThat(concern.holders()).containsExactly(new ActorId("spain"));
        assertThat(concern.about()).containsExactly(made.ties().get(0).id());
        assertThat(concern.evidence().get(0).quote())
                .isEqualTo("Spain worries about their quarrel.");
    }
}

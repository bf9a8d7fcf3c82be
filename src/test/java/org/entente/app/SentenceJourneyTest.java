package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.entente.model.TieKind;
import org.entente.model.Trait;
import org.entente.model.id.ActorId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.entente.model.trace.SentenceRef;
import org.entente.testing.Mouse;
import org.entente.view.Panel;
import org.entente.view.Selection;
import org.junit.jupiter.api.Test;

/** The ways between lines and sentences, by mouse and by keyboard. */
class SentenceJourneyTest extends TracingJourney {

    private static final SourceId ARTICLE = new SourceId("article");
    private static final ActorId NORTH_KOREA = new ActorId("north-korea");
    private static final TieId TROOPS = new TieId("nk-troops-russia");

    private static SentenceRef sentence(int paragraph, int index) {
        return new SentenceRef(ARTICLE, paragraph, index);
    }

    private boolean isInFront(Panel panel) {
        String tab = "tab-" + panel.name().toLowerCase(Locale.ROOT);
        return tabs().getSelectionModel().getSelectedItem().getId().equals(tab);
    }

    private void bringIntoView(int paragraph, int index) {
        onFx(() -> window.selection().show(sentence(paragraph, index)));
        waitUntil(
                "the sentence is in view",
                () -> isInView("#sentence-article-" + paragraph + "-" + index));
    }

    @Test
    void fromACountryToATieToItsSentenceAndBack() {
        robot.clickOn("#actor-north-korea");
        waitUntil("North Korea is selected", () -> isSelected(NORTH_KOREA));
        onFx(() -> robot.lookup("North Korea sends troops to Russia").<Node>query().requestFocus());
        robot.push(KeyCode.ENTER);
        waitUntil("the tie is selected", () -> isSelected(TROOPS));

        robot.clickOn("Show in article");
        waitUntil("the article is shown", () -> isInFront(Panel.ARTICLE));
        waitUntil("the sentence is in view", () -> isInView("#sentence-article-8-0"));

        robot.clickOn(firstLineOf("#sentence-article-8-0"));
        waitUntil(
                "what the sentence supports is listed",
                () -> selected().equals(new Selection.OfSentence(sentence(8, 0))));
        waitUntil("the panel is in front", () -> isInFront(Panel.EVIDENCE));
        assertThat(text("#evidence-pane")).contains("This sentence supports");

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        waitUntil("the tie is selected again", () -> isSelected(TROOPS));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        waitUntil("North Korea is selected again", () -> isSelected(NORTH_KOREA));
    }

    @Test
    void enterOnASentenceTakesTheKeyboardToTheFirstLinkOfItsEvidence() {
        openTab(1);
        bringIntoView(8, 0);
        onFx(() -> node("#article-list").requestFocus());
        robot.push(KeyCode.ENTER);
        waitUntil("the panel is in front", () -> isInFront(Panel.EVIDENCE));
        waitUntil(
                "a link of it has the keyboard",
                () -> stage.getScene().getFocusOwner() instanceof Hyperlink);
        Node owner = stage.getScene().getFocusOwner();
        assertThat(owner).isSameAs(robot.from(node("#evidence-pane")).lookup(".hyperlink").query());
    }

    @Test
    void fromASentenceToItsTies() {
        bringIntoView(8, 0);
        robot.moveTo(firstLineOf("#sentence-article-8-0"));
        waitUntil(
                "its ties and their actors light up",
                () ->
                        window.selection().pointedProperty().get().contains(TROOPS)
                                && window.selection()
                                        .pointedProperty()
                                        .get()
                                        .contains(NORTH_KOREA));
        waitUntil("the card is there", () -> node("#sentence-card").isVisible());
        assertThat(text("#sentence-card"))
                .contains("North Korea sends troops to Russia")
                .contains("Actors: ");
        shoot("sentence-card-light");

        robot.moveTo(node("#graph-canvas").localToScreen(8, 8));
        waitUntil("the card is gone", () -> !node("#sentence-card").isVisible());
    }

    @Test
    void theEvidenceOfATieIsWalkedWithF3() {
        TieId tie = tieWithSeveralSentences();
        onFx(() -> window.selection().select(tie));
        waitUntil("the walk begins", () -> text("#evidence-walk").contains("Sentence 1 of"));
        robot.push(KeyCode.F3);
        waitUntil("the walk goes on", () -> text("#evidence-walk").contains("Sentence 2 of"));

        openTab(1);
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        waitUntil("the walk goes back", () -> text("#article-walk").contains("Sentence 1 of"));
        assertThat(isInFront(Panel.ARTICLE)).isTrue();
        SentenceRef first =
                window.session().openProperty().get().evidence().sentences(tie).iterator().next();
        waitUntil(
                "the sentence is in view",
                () -> isInView("#sentence-article-" + first.paragraph() + "-" + first.index()));
    }

    private TieId tieWithSeveralSentences() {
        var open = window.session().openProperty().get();
        return open.dossier().ties().stream()
                .map(tie -> tie.id())
                .filter(id -> open.evidence().sentences(id).size() > 1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theUncitedSentencesAreWalkedWithN() {
        openTab(1);
        robot.clickOn("#uncited-only");
        waitUntil("the walk begins", () -> text("#uncited-place").equals("1 of 4 "));
        SentenceRef first = ((Selection.OfSentence) selected()).sentence();
        assertThat(window.session().openProperty().get().evidence().claims(first)).isEmpty();
        waitUntil(
                "the sentence is in view",
                () -> isInView("#sentence-article-" + first.paragraph() + "-" + first.index()));
        shoot("uncited-light");

        robot.push(KeyCode.N);
        waitUntil("the walk goes on", () -> text("#uncited-place").equals("2 of 4 "));
        robot.push(KeyCode.SHIFT, KeyCode.N);
        waitUntil("the walk goes back", () -> text("#uncited-place").equals("1 of 4 "));
        robot.push(KeyCode.SHIFT, KeyCode.N);
        waitUntil("the walk goes round", () -> text("#uncited-place").equals("4 of 4 "));
    }

    @Test
    void theCoverageBarOpensTheUncitedSentences() {
        robot.clickOn("#coverage-bar");

        waitUntil("the article is shown", () -> isInFront(Panel.ARTICLE));
        waitUntil("the walk begins", () -> text("#uncited-place").equals("1 of 4 "));
        waitUntil("the toggle shows it", () -> ((ToggleButton) node("#uncited-only")).isSelected());
    }

    @Test
    void textIsMarkedByDraggingAndCopied() {
        bringIntoView(1, 0);
        Point2D from = firstLineOf("#sentence-article-1-0");
        // A little farther than the name that must be marked: how a drag ends differs by platform.
        Point2D to = firstLineOf("#sentence-article-2-0").add(20, 0);
        robot.drag(from, MouseButton.PRIMARY).moveTo(to).drop();
        settle();
        assertThat(selected()).isInstanceOf(Selection.None.class);

        robot.push(KeyCode.CONTROL, KeyCode.C);
        String[] copied = new String[1];
        onFx(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).contains("and North Korea.\n\nAccording to Campbell");
        shoot("marked-text-light");

        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        onFx(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).startsWith("US official claims").hasSizeGreaterThan(5000);
    }

    @Test
    void aNameInTheTextLeadsToItsActor() {
        bringIntoView(8, 0);
        Point2D name = nameIn(8, "North Korea");

        clickWithControl(name);

        waitUntil("North Korea is selected", () -> isSelected(NORTH_KOREA));
        waitUntil("the panel is in front", () -> isInFront(Panel.EVIDENCE));
    }

    /** JavaFX's own headless platform does not tell keys that are held down to the mouse. */
    private void clickWithControl(Point2D at) {
        Node list = node("#article-list");
        onFx(
                () -> {
                    Point2D scene = list.localToScene(list.screenToLocal(at));
                    list.fireEvent(
                            Mouse.at(scene.getX(), scene.getY())
                                    .onScreen(at)
                                    .withControl(true)
                                    .event(MouseEvent.MOUSE_CLICKED));
                });
    }

    /** The middle of the first mention of a name in the first sentence of a paragraph. */
    private Point2D nameIn(int paragraph, String name) {
        Point2D[] found = new Point2D[1];
        onFx(
                () -> {
                    var text = (Text) node("#sentence-article-" + paragraph + "-0");
                    int at = text.getText().indexOf(name);
                    var flow = (TextFlow) text.getParent();
                    var shape = new Path(flow.rangeShape(at, at + 5));
                    var box = shape.getBoundsInLocal();
                    found[0] = flow.localToScreen(box.getCenterX(), box.getCenterY());
                });
        return found[0];
    }

    @Test
    void aChipOfATieFilters() {
        onFx(() -> window.selection().select(TROOPS));
        waitUntil(
                "the tie is shown", () -> text("#evidence-pane").contains("Supporting paragraph"));

        Node chip = robot.from(node("#evidence-pane")).lookup("military").query();
        robot.clickOn(chip);
        waitUntil(
                "only military ties are shown",
                () -> window.session().filters().isOnly(new Trait.OfKind(TieKind.MILITARY)));
        robot.clickOn(chip);
        waitUntil("all is shown again", () -> !window.session().filters().choice().isActive());
    }
}

package org.entente.view.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.model.Dossiers.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.id.TieId;
import org.entente.model.location.WebAddress;
import org.entente.testing.FxExtension;
import org.entente.testing.Mouse;
import org.entente.testing.Shown;
import org.entente.view.DisplayOptions;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.StyleClass;
import org.entente.view.text.AddressActions;
import org.entente.view.text.HighlightedText;
import org.entente.view.walk.EvidenceWalk;
import org.entente.view.walk.UncitedWalk;
import org.entente.view.walk.WalkCommands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("toolkit")
@ExtendWith(FxExtension.class)
class ArticleViewTest {

    private final SimpleObjectProperty<OpenDossier> open =
            new SimpleObjectProperty<>(OpenDossier.of(Dossiers.sample(), 0));
    private final SelectionModel selection = new SelectionModel();
    private final UncitedWalk uncited = new UncitedWalk(open, selection);
    private final DisplayOptions options = new DisplayOptions();
    private final List<WebAddress> browsed = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private ArticleView view;
    private Shown shown;

    @BeforeEach
    void show() {
        EvidenceWalk walk = new EvidenceWalk(open, selection);
        view =
                new ArticleView(
                        new ArticleViewModel(open, selection, walk, uncited, options, copied::add),
                        new AddressActions(browsed::add, copied::add),
                        () -> {},
                        WalkCommands.evidence(walk, options),
                        WalkCommands.uncited(uncited));
        shown = Shown.of(view, 380, 600);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private void open(Dossier dossier) {
        open.set(OpenDossier.of(dossier, 0));
        FxExtension.settle();
    }

    private Text piece(int paragraph, int index) {
        return (Text) view.lookup("#sentence-news-" + paragraph + "-" + index);
    }

    private static HighlightedText paragraphOf(Node piece) {
        return (HighlightedText) piece.getParent().getParent();
    }

    private void mouse(Node piece, EventType<MouseEvent> type) {
        Bounds bounds = piece.localToScene(piece.getBoundsInLocal());
        Point2D at = new Point2D(bounds.getMinX() + 8, bounds.getMinY() + 8);
        mouse(paragraphOf(piece), type, at, false);
    }

    private static void mouse(
            Node target, EventType<MouseEvent> type, Point2D at, boolean control) {
        Event.fireEvent(
                target, Mouse.at(at.getX(), at.getY()).withControl(control).on(target).event(type));
        FxExtension.settle();
    }

    private void press(KeyCode code) {
        Node list = view.lookup("#article-list");
        Event.fireEvent(
                list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        FxExtension.settle();
    }

    @Test
    void theAddressOfTheSourceStandsAboveIt() {
        assertThat(view.lookup("#article-address").isVisible()).isFalse();

        open(Dossiers.of("Nothing.").sourceAt("https://example.org/a").build());
        ((Hyperlink) view.lookup("#article-address .source-address")).fire();

        assertThat(browsed).containsExactly(new WebAddress("https://example.org/a"));
        open(Dossiers.of("Nothing.").sourceAt("file:///etc/passwd").build());
        assertThat(view.lookup("#article-address .source-address")).isInstanceOf(Label.class);
    }

    @Test
    void eachSentenceIsANodeThatSaysWhatItSupports() {
        assertThat(piece(1, 1).getText()).isEqualTo("Dana Reyes did not say when.");
        assertThat(piece(1, 1).getAccessibleText())
                .isEqualTo("Paragraph 1, sentence 2: Dana Reyes did not say when. Not cited.");
    }

    @Test
    void aParagraphIsShownVerbatim() {
        String text =
                Shown.all(paragraphOf(piece(3, 0)), Text.class).stream()
                        .map(Text::getText)
                        .collect(Collectors.joining());

        assertThat(text)
                .isEqualTo(
                        "Aland sells grain to Borduria, says Dana Reyes. Nobody else was asked."
                                + " Cordia fears for its coast.");
    }

    @Test
    void onlyCitedSentencesAreUnderlined() {
        assertThat(paragraphOf(piece(3, 0)).marked(StyleClass.CITED_COOPERATIVE)).hasSize(1);
        assertThat(piece(3, 0).getStyleClass()).contains(StyleClass.SENTENCE_CITED.css());
        assertThat(piece(3, 1).getStyleClass()).contains(StyleClass.SENTENCE_UNCITED.css());
    }

    @Test
    void theMouseOverASentencePointsAtWhatItSupports() {
        mouse(piece(1, 0), MouseEvent.MOUSE_MOVED);
        assertThat(selection.pointedProperty().get()).contains(new TieId("troops"));
        assertThat(paragraphOf(piece(1, 0)).marked(StyleClass.MARK_POINTED)).hasSize(1);

        mouse(view.lookup("#article-list"), MouseEvent.MOUSE_EXITED, Point2D.ZERO, false);
        assertThat(selection.pointedProperty().get()).isEmpty();
    }

    @Test
    void aClickSelectsTheOneTieOfASentence() {
        mouse(piece(1, 0), MouseEvent.MOUSE_CLICKED);

        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(new TieId("troops")));
        assertThat(paragraphOf(piece(1, 0)).marked(StyleClass.MARK)).hasSize(1);
        assertThat(piece(1, 0).getPseudoClassStates()).contains(StyleClass.SUPPORTING);
    }

    @Test
    void theKeyboardWalksTheSentencesAndSelects() {
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);

        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(new TieId("troops")));
    }

    @Test
    void aLongSourceIsShownWithAFewCellsAndScrollsToASentenceAThirdDown() {
        open(Dossiers.of(longText(4000)).build());
        assertThat(Shown.all(view, ParagraphCell.class)).hasSizeLessThan(60);

        selection.show(sentence(3000, 1));
        FxExtension.waitUntil("the sentence is there", () -> piece(3000, 1) != null);
        FxExtension.settle();

        assertThat(topOf(piece(3000, 1)) / view.getHeight()).isCloseTo(1.0 / 3, within(0.1));
        assertThat(paragraphOf(piece(3000, 1)).marked(StyleClass.MARK_SHOWN)).hasSize(1);
    }

    @Test
    void aSentenceInViewStaysWhereItIs() {
        double before = topOf(piece(1, 0));

        selection.show(sentence(1, 0));
        FxExtension.settle();

        assertThat(topOf(piece(1, 0))).isEqualTo(before);
    }

    private static double topOf(Node piece) {
        return piece.localToScene(piece.getBoundsInLocal()).getMinY();
    }

    private static String longText(int paragraphs) {
        return IntStream.range(0, paragraphs)
                .mapToObj(
                        i -> "Paragraph " + i + " is here. " + "It goes on and on. ".repeat(i % 14))
                .collect(Collectors.joining("\n\n"));
    }

    @Test
    void aNarrowPanelNeedsNoHorizontalScrolling() {
        shown.stage().setWidth(240);
        FxExtension.waitUntil("the panel is narrow", () -> view.getWidth() < 280);
        FxExtension.settle();

        assertThat(Shown.all(view, ScrollBar.class))
                .filteredOn(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .noneMatch(Node::isVisible);
        assertThat(Shown.all(view, HighlightedText.class))
                .allSatisfy(t -> assertThat(t.getWidth()).isLessThan(view.getWidth()));
    }

    @Test
    void aChoiceOfSourcesIsOfferedWhereThereAreSeveral() {
        assertThat(view.lookup("#article-source")).isNull();

        open(Dossiers.sampleParts().source("other", "Another", "Head\n\nOne. Two.").build());
        assertThat(((ComboBox<?>) view.lookup("#article-source")).getItems()).hasSize(2);

        ((ComboBox<?>) view.lookup("#article-source")).getSelectionModel().select(1);
        FxExtension.settle();
        assertThat(view.lookup("#sentence-other-1-1")).isNotNull();
        assertThat(((ListView<?>) view.lookup("#article-list")).getItems()).hasSize(2);
    }

    @Test
    void aDossierReadAgainWithTheSameSourcesKeepsTheChoice() {
        Dossier dossier =
                Dossiers.sampleParts().source("other", "Another", "Head\n\nOne. Two.").build();
        open(dossier);
        ComboBox<?> choice = (ComboBox<?>) view.lookup("#article-source");

        open.set(OpenDossier.of(dossier, 0).after(open.get()));
        FxExtension.settle();

        assertThat(choice.getValue()).isEqualTo(dossier.sources().get(0));
    }

    @Test
    void aDossierReadAgainKeepsTheSourceAndThePlace() {
        String before = "Head\n\n" + "A paragraph of some words.\n\n".repeat(80);
        open(Dossiers.sampleParts().source("long", "Long", before.strip()).build());
        ComboBox<?> choice = (ComboBox<?>) view.lookup("#article-source");
        choice.getSelectionModel().select(1);
        FxExtension.settle();
        ListView<?> list = (ListView<?>) view.lookup("#article-list");
        list.scrollTo(40);
        FxExtension.settle();
        ScrollBar bar = bar(list);
        double place = bar.getValue();
        assertThat(place).isGreaterThan(0.2);

        String after = before + "One more paragraph.";
        Dossier now = Dossiers.sampleParts().source("long", "Long", after).build();
        open.set(OpenDossier.of(now, 0).after(open.get()));
        FxExtension.settle();
        assertThat(choice.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        assertThat(choice.getValue()).isEqualTo(now.sources().get(1));
        assertThat(list.getItems()).hasSize(82);
        assertThat(bar(list).getValue()).isCloseTo(place, within(0.02));
    }

    private static ScrollBar bar(ListView<?> list) {
        return list.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL)
                .findFirst()
                .orElseThrow();
    }
}

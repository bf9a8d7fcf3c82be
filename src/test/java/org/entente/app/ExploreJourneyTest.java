package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.entente.drawing.GraphDrawing;
import org.entente.model.Stance;
import org.entente.model.Tie;
import org.entente.model.id.TieId;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.junit.jupiter.api.Test;

/** Filters, search, table and questions, by mouse and keyboard. */
class ExploreJourneyTest extends Journey {

    private static final List<String> FACETS =
            List.of("layer", "stance", "status", "speaker", "kind", "actor-kind");

    private OpenDossier open() {
        return Optional.ofNullable(window.session().openProperty().get()).orElseThrow();
    }

    private GraphDrawing drawing() {
        return window.canvas().drawing().orElseThrow();
    }

    private int drawn() {
        return drawing().elements(emphasis -> true).size();
    }

    private int ties() {
        return (int)
                drawing().elements(emphasis -> true).stream()
                        .filter(TieId.class::isInstance)
                        .count();
    }

    private TableView<?> table() {
        return robot.lookup("#ties-table").queryAs(TableView.class);
    }

    private void openTab(int index) {
        onFx(
                () ->
                        robot.lookup(".tab-pane")
                                .queryAs(TabPane.class)
                                .getSelectionModel()
                                .select(index));
    }

    @Test
    void eachFilterHidesOnCanvasAndInTheTableAlikeAndOneClickShowsAllAgain() {
        openTab(2);
        int all = drawn();
        int rows = table().getItems().size();
        for (String facet : FACETS) {
            CheckBox box = firstBox(facet);
            assertThat(box.getAccessibleText()).as("its count is read out").containsPattern("\\d");
            onFx(box::fire);
            waitUntil(facet + " hides something", () -> drawn() < all);
            assertThat(ties()).as("canvas and table").isEqualTo(table().getItems().size());
            assertThat(((Label) node("#filter-hidden")).getText()).isNotBlank();
            assertThat(window.session().filters().hiddenProperty().get()).isPositive();
            robot.clickOn("#filter-reset");
            waitUntil("all is shown again", () -> drawn() == all);
            assertThat(table().getItems()).hasSize(rows);
        }
    }

    private CheckBox firstBox(String facet) {
        Set<Node> boxes = robot.lookup(".check-box").queryAll();
        return boxes.stream()
                .map(CheckBox.class::cast)
                .filter(b -> b.getId() != null && b.getId().startsWith("filter-" + facet + "-"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no box for " + facet));
    }

    @Test
    void aSearchLeadsToItsSentenceByKeyboardAlone() {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("MUNITIONS");
        waitUntil(
                "something is found",
                () -> !robot.lookup("#search-hits").queryAs(ListView.class).getItems().isEmpty());
        ListView<?> hits = robot.lookup("#search-hits").queryAs(ListView.class);
        for (int i = 1; i < hits.getItems().size(); i++) {
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.ENTER);
        waitUntil(
                "a sentence is selected",
                () -> window.selection().selection() instanceof Selection.OfSentence);
        waitUntil(
                "it is in the article",
                () -> window.selection().shownSentenceProperty().get().isPresent());
        assertThat(robot.lookup("#article-pane").tryQuery()).isPresent();
    }

    @Test
    void rowsOfTheTableAreLitOnTheCanvas() {
        openTab(2);
        onFx(
                () -> {
                    table().requestFocus();
                    table().getSelectionModel().selectIndices(0, 1, 2);
                });
        waitUntil(
                "three are selected",
                () ->
                        window.selection().selection() instanceof Selection.OfElements of
                                && of.ids().size() == 3);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        String copied = clipboard();
        assertThat(copied.lines()).hasSize(4);
        assertThat(copied).startsWith("From\tTo\tLabel\t");
        TieId first = open().dossier().ties().get(0).id();
        onFx(() -> window.selection().select(first));
        waitUntil(
                "the row follows",
                () -> table().getSelectionModel().getSelectedIndices().size() == 1);
    }

    private String clipboard() {
        String[] text = {""};
        onFx(() -> text[0] = String.valueOf(Clipboard.getSystemClipboard().getString()));
        return text[0];
    }

    @Test
    void twoActorsAreConnectedByRoutesWithTheirSentences() {
        openTab(3);
        onFx(
                () -> {
                    choose("#route-from", "Japan");
                    choose("#route-to", "Taiwan");
                });
        waitUntil(
                "all routes are lit",
                () -> window.selection().selection() instanceof Selection.OfElements);
        assertThat(((Label) node("#routes-text")).getText()).contains("step");
        assertThat(robot.lookup("#routes .step-row").queryAll()).isNotEmpty();
        assertThat(robot.lookup("#routes .excerpt").queryAll())
                .as("each with a sentence")
                .isNotEmpty();
        robot.clickOn("#route-adversarial");
        waitUntil(
                "only adversarial ties are used",
                () -> ((Label) node("#routes-text")).getText().contains("adversarial"));
        Selection lit = window.selection().selection();
        if (lit instanceof Selection.OfElements of) {
            assertThat(of.ids().stream().filter(TieId.class::isInstance).map(TieId.class::cast))
                    .allMatch(
                            id ->
                                    open().dossier()
                                            .tie(id)
                                            .map(Tie::stance)
                                            .equals(Optional.of(Stance.ADVERSARIAL)));
        }
    }

    @SuppressWarnings("unchecked")
    private void choose(String box, String name) {
        ComboBox<Object> choice = robot.lookup(box).queryAs(ComboBox.class);
        choice.setValue(
                choice.getItems().stream()
                        .filter(item -> item.toString().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void theLegendSaysMoreAndLess() {
        robot.clickOn("#legend-more");
        waitUntil("it says all", () -> robot.lookup("#legend-less").tryQuery().isPresent());
        robot.clickOn("#legend-less");
        waitUntil(
                "it says what matters most",
                () -> robot.lookup("#legend-more").tryQuery().isPresent());
    }
}

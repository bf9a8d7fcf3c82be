package org.entente.view.search;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.Window;
import org.entente.model.Dossiers;
import org.entente.model.SampleDossiers;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.entente.testing.FxExtension;
import org.entente.testing.Shown;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.entente.view.command.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("toolkit")
@ExtendWith(FxExtension.class)
class SearchViewTest {

    private final SelectionModel selection = new SelectionModel();
    private final SimpleObjectProperty<OpenDossier> open =
            new SimpleObjectProperty<>(OpenDossier.of(Dossiers.sample(), 0));
    private SearchView view;
    private TextField field;
    private Shown shown;

    @BeforeEach
    void show() {
        view =
                new SearchView(
                        new SearchViewModel(open, selection, TaskRunner.inPlace()),
                        Command.of("find", "Find", () -> {}).key("Shortcut+F"));
        shown = Shown.of(view, 300, 200);
        field = (TextField) view.lookup("#search-field");
        view.focusField();
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private void press(KeyCode code) {
        Event.fireEvent(
                field,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void enterGoesToTheBestHit() {
        field.setText("cordia");
        press(KeyCode.ENTER);

        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(new ActorId("cordia")));
    }

    @Test
    void downChoosesTheNextHit() {
        field.setText("troops");
        assertThat(field.getAccessibleHelp()).startsWith("2 hits. Aland");

        press(KeyCode.DOWN);
        assertThat(field.getAccessibleHelp()).contains("It is reported");
        press(KeyCode.UP);
        press(KeyCode.ENTER);

        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(new TieId("troops")));
    }

    @Test
    void escapeClosesTheListThenEmptiesTheFieldThenLetsGo() {
        field.setText("troops");
        press(KeyCode.ESCAPE);
        assertThat(field.getText()).isEqualTo("troops");
        press(KeyCode.ESCAPE);
        assertThat(field.getText()).isEmpty();

        boolean[] passedOn = new boolean[1];
        view.getScene().addEventHandler(KeyEvent.KEY_PRESSED, event -> passedOn[0] = true);
        press(KeyCode.ESCAPE);
        assertThat(passedOn[0]).isTrue();
    }

    @Test
    void controlEnterShowsAllInThePicture() {
        field.setText("troops");
        Event.fireEvent(
                field,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false));
        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(new TieId("troops")));
        assertThat(openLists()).isZero();
    }

    @Test
    void theListHasAHeadingForEachGroup() {
        field.setText("aland");
        ListView<?> list = (ListView<?>) inPopup("#search-hits");

        assertThat(list.getItems())
                .map(row -> ((SearchRow) row).heading())
                .filteredOn(heading -> !heading.isEmpty())
                .containsExactly("Actors \u00b7 1", "Ties \u00b7 3", "Sentences \u00b7 4");
        assertThat(list.getSelectionModel().getSelectedIndex()).as("no heading").isEqualTo(1);
        Hyperlink all = (Hyperlink) inPopup("#search-show-all");
        assertThat(all.getText()).startsWith("Show all 4 in the picture");
        all.fire();
        assertThat(((Selection.OfElements) selection.selection()).ids()).hasSize(4);
    }

    private static Node inPopup(String css) {
        return Window.getWindows().stream()
                .filter(Popup.class::isInstance)
                .map(window -> window.getScene().getRoot().lookup(css))
                .findFirst()
                .orElseThrow();
    }

    private static long openLists() {
        return Window.getWindows().stream().filter(Popup.class::isInstance).count();
    }

    @Test
    void aListThatIsClosedStaysSoWhenTheFilesChange() {
        field.setText("troops");
        assertThat(openLists()).isEqualTo(1);
        press(KeyCode.ENTER);
        assertThat(openLists()).isZero();
        open.set(OpenDossier.of(SampleDossiers.relations(), 0).after(open.get()));
        FxExtension.settle();
        assertThat(openLists()).as("words are left in the field").isZero();
        press(KeyCode.DOWN);

        assertThat(openLists()).isEqualTo(1);
    }
}

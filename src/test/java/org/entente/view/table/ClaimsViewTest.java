package org.entente.view.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.entente.model.Dossiers;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Trait;
import org.entente.model.id.TieId;
import org.entente.testing.FxExtension;
import org.entente.testing.Mouse;
import org.entente.testing.Shown;
import org.entente.view.DisplayOptions;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("toolkit")
@ExtendWith(FxExtension.class)
class ClaimsViewTest {

    private static final TieId TROOPS = new TieId("troops");
    private static final TieId GRAIN = new TieId("grain");

    private final SimpleObjectProperty<OpenDossier> open =
            new SimpleObjectProperty<>(OpenDossier.of(Dossiers.sample(), 0));
    private final FilterModel filters = new FilterModel(open);
    private final SelectionModel selection = new SelectionModel();
    private final List<String> copied = new ArrayList<>();
    private final DisplayOptions options = new DisplayOptions();
    private ClaimsView view;
    private Shown shown;

    @BeforeEach
    void show() {
        view =
                new ClaimsView(
                        new ClaimsViewModel(
                                open,
                                filters,
                                selection,
                                copied::add,
                                (name, csv) -> copied.add(name + csv)),
                        options);
        shown = Shown.of(view, 900, 500);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    @SuppressWarnings("unchecked")
    private TableView<TieRow> ties() {
        return (TableView<TieRow>) view.lookup("#ties-table");
    }

    private List<TieId> selectedRows() {
        return ties().getSelectionModel().getSelectedItems().stream().map(TieRow::id).toList();
    }

    private static void press(TableView<?> table, KeyCode code, boolean shortcut) {
        Event.fireEvent(
                table,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
    }

    @Test
    void theFieldLeavesOnlyTheRowsThatHaveItsWords() {
        TextField field = (TextField) view.lookup("#table-filter");
        selection.select(GRAIN);
        FxExtension.settle();
        assertThat(ties().getItems()).hasSize(3);

        field.setText("\u00c5LAND gr\u00e1in");
        FxExtension.settle();
        assertThat(ties().getItems()).extracting(TieRow::id).containsExactly(GRAIN);
        assertThat(selectedRows()).containsExactly(GRAIN);

        field.setText("troops");
        FxExtension.settle();
        assertThat(ties().getItems()).extracting(TieRow::id).containsExactly(TROOPS);
        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(GRAIN));
        assertThat(selectedRows()).isEmpty();

        field.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
        FxExtension.settle();
        assertThat(field.getText()).isEmpty();
        assertThat(ties().getItems()).hasSize(3);
        assertThat(selectedRows()).containsExactly(GRAIN);
    }

    @Test
    void theRowsThatAreLeftAreSavedWithTheColumnsThatAreShown() {
        options.hiddenColumnsProperty().set(Set.of());
        ((TextField) view.lookup("#table-filter")).setText("grain");
        List.of("Kind", "Stance", "Certainty", "According to", "Evidence", "Paragraphs")
                .forEach(
                        heading ->
                                ties().getColumns().stream()
                                        .filter(column -> column.getText().equals(heading))
                                        .forEach(column -> column.setVisible(false)));
        ((MenuButton) view.lookup("#table-copy"))
                .getItems().stream()
                        .filter(item -> "table-save".equals(item.getId()))
                        .forEach(MenuItem::fire);

        assertThat(copied)
                .containsExactly(
                        "ties\ufeffFrom,To,Label,Quotes\r\nAland,Borduria,sells"
                                + " grain,\u201cAland sells grain to Borduria\u201d\r\n");
        assertThat(options.hiddenColumnsProperty().get())
                .hasSize(6)
                .contains("ties-table/Kind", "ties-table/Paragraphs");
    }

    @Test
    void theFirstClickInTheTableCounts() {
        view.lookup("#table-filter").requestFocus();
        FxExtension.settle();
        assertThat(ties().isFocused()).isFalse();

        Event.fireEvent(ties(), Mouse.at(9, 9).event(MouseEvent.MOUSE_PRESSED));

        assertThat(ties().isFocused()).isTrue();
    }

    @Test
    void aMenuChoosesTheColumns() {
        options.hiddenColumnsProperty().set(Set.of());
        MenuButton menu = (MenuButton) view.lookup("#table-columns");
        Event.fireEvent(menu, new Event(MenuButton.ON_SHOWING));
        CheckMenuItem kind =
                (CheckMenuItem)
                        menu.getItems().stream()
                                .filter(item -> "Kind".equals(item.getText()))
                                .findFirst()
                                .orElseThrow();
        assertThat(menu.getItems()).hasSize(10);
        assertThat(kind.isSelected()).isTrue();

        kind.setSelected(false);

        assertThat(ties().getVisibleLeafColumns()).hasSize(9);
        assertThat(options.hiddenColumnsProperty().get()).containsExactly("ties-table/Kind");
        ((ToggleButton) view.lookup("#show-concerns")).setSelected(true);
        Event.fireEvent(menu, new Event(MenuButton.ON_SHOWING));
        assertThat(menu.getItems()).hasSize(8);
        ((ToggleButton) view.lookup("#show-ties")).setSelected(true);
        kind.setSelected(true);
    }

    @Test
    void columnsThatWereHiddenBeforeStayHidden() {
        options.hiddenColumnsProperty().set(Set.of("ties-table/Stance"));
        ClaimsView again =
                new ClaimsView(
                        new ClaimsViewModel(
                                open, filters, selection, copied::add, (name, csv) -> {}),
                        options);
        TableView<?> table = (TableView<?>) again.lookup("#ties-table");

        assertThat(table.getVisibleLeafColumns()).hasSize(9);
        assertThat(table.isTableMenuButtonVisible()).isTrue();
    }

    @Test
    void rowsSelectedByTheUserAreSelectedEverywhere() {
        ties().requestFocus();
        ties().getSelectionModel().select(0);
        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(TROOPS));

        ties().getSelectionModel().select(2);
        assertThat(selection.selection())
                .isEqualTo(new Selection.OfElements(Set.of(TROOPS, GRAIN), "2 rows of the table"));
    }

    @Test
    void whatIsSelectedElsewhereIsSelectedInTheTable() {
        selection.select(GRAIN);
        assertThat(selectedRows()).containsExactly(GRAIN);

        selection.clear();
        assertThat(selectedRows()).isEmpty();
    }

    @Test
    void goingBackFromARowDoesNotSelectItAgain() {
        ties().requestFocus();
        selection.select(GRAIN);
        ties().getSelectionModel().clearAndSelect(0);

        selection.back();

        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(GRAIN));
        assertThat(selectedRows()).containsExactly(GRAIN);
        assertThat(selection.canGoForwardProperty().get()).isTrue();
    }

    @Test
    void theSelectionOutlastsAFilterAndASort() {
        ties().requestFocus();
        selection.select(GRAIN);

        filters.choose(filters.choice().toggled(new Trait.OfStatus(Status.REPORTED)));
        ties().getSortOrder().add(ties().getColumns().get(2));
        ties().sort();

        assertThat(ties().getItems())
                .extracting(TieRow::label)
                .containsExactly("partnership", "sells grain");
        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(GRAIN));
        assertThat(selectedRows()).containsExactly(GRAIN);
    }

    @Test
    void aRowThatTheFiltersHideIsNotDeselectedElsewhere() {
        ties().requestFocus();
        selection.select(GRAIN);

        filters.choose(filters.choice().toggled(new Trait.OfStance(Stance.COOPERATIVE)));

        assertThat(ties().getItems()).isEmpty();
        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(GRAIN));
    }

    @Test
    void theCopyKeyCopiesTheRowsSelectedOrAll() {
        press(ties(), KeyCode.C, true);
        assertThat(copied.get(0).lines()).hasSize(4);

        selection.select(GRAIN);
        press(ties(), KeyCode.C, true);
        assertThat(copied.get(1).lines()).hasSize(2).last().asString().contains("sells grain");
    }

    @Test
    void enterShowsTheSentenceBehindARow() {
        selection.select(GRAIN);

        press(ties(), KeyCode.ENTER, false);

        assertThat(selection.shownSentenceProperty().get()).contains(Dossiers.sentence(3, 0));
    }

    @Test
    void theConcernsHaveATableOfTheirOwn() {
        ((ToggleButton) view.lookup("#show-concerns")).fire();

        TableView<?> concerns = (TableView<?>) view.lookup("#concerns-table");
        assertThat(concerns.getItems()).hasSize(1);
        assertThat(concerns.getAccessibleText()).isEqualTo("Concerns");
    }
}

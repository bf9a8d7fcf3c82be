package org.entente.view.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.model.Dossiers;
import org.entente.model.id.ActorId;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.entente.view.command.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {

    private final List<String> done = new ArrayList<>();
    private final SimpleBooleanProperty ready = new SimpleBooleanProperty();
    private final SimpleBooleanProperty legend = new SimpleBooleanProperty(true);
    private final SelectionModel selection = new SelectionModel();
    private final List<Command> commands =
            List.of(
                    command("export-image", "Export image\u2026").key("Shortcut+E"),
                    command("export-data", "Export data\u2026").enabledWhile(ready),
                    Command.toggle("legend", "Legend", legend).key("L"),
                    command("map", "Layout: World map").help("Countries where they lie"),
                    command("border", "Borders"));
    private final PaletteViewModel model =
            new PaletteViewModel(
                    new SearchViewModel(
                            new SimpleObjectProperty<>(OpenDossier.of(Dossiers.sample(), 0)),
                            selection,
                            TaskRunner.inPlace()),
                    () -> commands);

    private Command command(String id, String title) {
        return Command.of(id, title, () -> done.add(id));
    }

    @BeforeEach
    void open() {
        model.open();
    }

    private List<String> texts() {
        return model.list().hits().stream().map(Hit::text).toList();
    }

    @Test
    void itListsWhatCanBeDoneNow() {
        assertThat(model.openProperty().get()).isTrue();
        assertThat(texts())
                .containsExactly("Export image", "Legend", "Layout: World map", "Borders");
        assertThat(model.list().hits().get(1).kind()).isEqualTo("on, L");
        ready.set(true);
        model.open();

        assertThat(texts()).contains("Export data");
    }

    @Test
    void wordsInAnyOrderFindACommand() {
        model.queryProperty().set("map world");
        model.take();

        assertThat(done).containsExactly("map");
        assertThat(model.openProperty().get()).isFalse();
    }

    @Test
    void whatTooltipsSayFindsItToo() {
        model.queryProperty().set("where they lie");

        assertThat(texts()).containsExactly("Layout: World map");
    }

    @Test
    void slipsAreForgiven() {
        model.queryProperty().set("exprot imgae");

        assertThat(model.list().hits().get(0).text()).isEqualTo("Export image");
        assertThat(model.list().summaryProperty().get())
                .startsWith("Did you mean \u201cExport image\u201d?");
    }

    @Test
    void actorsAndSentencesAreFoundBesideCommands() {
        model.queryProperty().set("bord");
        assertThat(texts()).startsWith("Borders").contains("Borduria");

        model.queryProperty().set("borduria");
        assertThat(texts()).startsWith("Borduria").doesNotContain("Borders");
        model.take();

        assertThat(selection.selection())
                .isEqualTo(new Selection.OfElement(new ActorId("borduria")));
    }

    @Test
    void whatWasUsedLastComesFirst() {
        model.queryProperty().set("world");
        model.take();
        model.open();

        assertThat(model.queryProperty().get()).isEmpty();
        assertThat(texts()).startsWith("Layout: World map", "Export image");
    }

    @Test
    void arrowsGoRoundTheEnds() {
        model.list().step(-1);
        model.take();

        assertThat(done).containsExactly("border");
    }

    @Test
    void nothingFoundIsSaidAndTakenByNobody() {
        model.queryProperty().set("zzzzqqqq");
        model.take();

        assertThat(model.list().summaryProperty().get()).isEqualTo("Nothing found");
        assertThat(done).isEmpty();
    }
}

package org.entente.view.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.entente.drawing.SheetOptions;
import org.entente.drawing.Theme;
import org.entente.view.StyleClass;
import org.jspecify.annotations.Nullable;

/** The choices of an export beside a preview of it. For the JavaFX application thread. */
public final class ExportView extends HBox {

    private static final double PREVIEW_WIDTH = 480;
    private static final double PREVIEW_HEIGHT = 400;
    private static final double FORM_WIDTH = 340;
    private static final double CONTROL_WIDTH = 230;

    private final ExportViewModel model;
    private final ImageView image = new ImageView();
    private final CheckBox title = new CheckBox("Title and source");
    private final CheckBox legend = new CheckBox("Legend");
    private final CheckBox notes = new CheckBox("Numbered evidence");
    private final Spinner<Integer> scale = new Spinner<>(1, ExportChoice.MOST_SCALE, 2);

    /**
     * Makes the view.
     *
     * @param model what it shows
     */
    public ExportView(ExportViewModel model) {
        super(20);
        this.model = model;
        setId("export-view");
        getChildren().addAll(preview(), form());
        model.choiceProperty().addListener((o, before, now) -> choiceChanged());
        model.previewProperty().addListener((o, before, now) -> show(now));
        choiceChanged();
        show(model.previewProperty().get());
    }

    private Node preview() {
        image.setId("export-preview");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        image.setFitWidth(PREVIEW_WIDTH);
        image.setFitHeight(PREVIEW_HEIGHT);
        image.setAccessibleText("Preview of the exported picture");
        StackPane frame = new StackPane(image);
        frame.setMinSize(PREVIEW_WIDTH + 2, PREVIEW_HEIGHT + 2);
        frame.setMaxSize(PREVIEW_WIDTH + 2, PREVIEW_HEIGHT + 2);
        frame.setStyle("-fx-border-color: -color-border-default;");
        return frame;
    }

    private void show(@Nullable Preview preview) {
        image.setImage(preview == null ? null : new Image(preview.open()));
    }

    private Node form() {
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(10);
        ExportChoice choice = model.choice();
        row(
                grid,
                "Format",
                box("export-format", model.formats(), model.format(), model::chooseFormat));
        row(grid, "Show", box("export-scope", model.scopes(), choice.scope(), model::chooseScope));
        scale.setId("export-scale");
        scale.setEditable(false);
        scale.setPrefWidth(90);
        scale.getValueFactory().setValue(choice.scale());
        scale.valueProperty().addListener((o, before, now) -> model.chooseScale(now));
        row(grid, "Scale", scale);
        ChoiceBox<Theme> theme =
                box("export-theme", List.of(Theme.values()), choice.theme(), model::chooseTheme);
        theme.setConverter(new ThemeNames());
        row(grid, "Look", theme);
        row(
                grid,
                "Background",
                box(
                        "export-background",
                        List.of(ExportChoice.Background.values()),
                        choice.background(),
                        model::chooseBackground));
        Label size = new Label();
        size.setId("export-size");
        size.setWrapText(true);
        size.setMaxWidth(300);
        size.setMinHeight(Region.USE_PREF_SIZE);
        size.getStyleClass().add(StyleClass.MUTED.css());
        size.textProperty().bind(model.sizeProperty());
        VBox parts =
                new VBox(
                        8,
                        check("export-title", title, choice.surroundings().title()),
                        check("export-legend", legend, choice.surroundings().legend()),
                        check("export-notes", notes, choice.surroundings().notes()));
        VBox form = new VBox(16, grid, parts, size);
        form.setAlignment(Pos.TOP_LEFT);
        form.setMinWidth(FORM_WIDTH);
        form.setPrefWidth(FORM_WIDTH);
        return form;
    }

    private static void row(GridPane grid, String text, Region control) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(control);
        control.setAccessibleText(text);
        grid.addRow(grid.getRowCount(), label, control);
    }

    private static <T> ChoiceBox<T> box(String id, List<T> items, T first, Consumer<T> chosen) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.setId(id);
        box.getItems().setAll(items);
        box.setValue(first);
        box.setPrefWidth(CONTROL_WIDTH);
        box.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, before, now) -> chosen.accept(now));
        return box;
    }

    private CheckBox check(String id, CheckBox box, boolean selected) {
        box.setId(id);
        box.setSelected(selected);
        box.selectedProperty()
                .addListener(
                        (o, before, now) ->
                                model.chooseSurroundings(
                                        new SheetOptions(
                                                title.isSelected(),
                                                legend.isSelected(),
                                                notes.isSelected())));
        return box;
    }

    private void choiceChanged() {
        scale.setDisable(!model.format().pixels());
    }

    /** Light and dark, as people write them. */
    private static final class ThemeNames extends StringConverter<Theme> {

        @Override
        public String toString(Theme theme) {
            return theme == Theme.LIGHT ? "Light" : "Dark";
        }

        @Override
        public Theme fromString(String name) {
            return Theme.valueOf(name.toUpperCase(Locale.ROOT));
        }
    }
}

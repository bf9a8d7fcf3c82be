package org.entente.view.export;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.util.StringConverter;
import org.entente.drawing.sheet.SheetOptions;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.Theme;
import org.entente.view.export.ExportSize.Measure;

/** The choices of an export. For the JavaFX application thread. */
final class ExportForm extends VBox {

    private static final double CONTROL_WIDTH = 264;
    private static final double KIND_WIDTH = 164;
    private static final double NUMBER_WIDTH = 92;
    private static final int DIGITS = 5;

    /** Data formats have only two rows of choices: format and scope. */
    private static final int DATA_ROWS = 2;

    private final ExportViewModel model;

    /** Relative to the default; smaller text leaves room. */
    private final double textSize;

    private final GridPane grid = new GridPane();
    private final ChoiceBox<ExportChoice.Scope> scope;
    private final ChoiceBox<ExportPaper> paper;
    private final ChoiceBox<Measure> measure;
    private final Spinner<Integer> number = new Spinner<>(1, 1, 1);
    private final Spinner<Integer> dpi;
    private final ChoiceBox<Theme> theme;
    private final ChoiceBox<ExportBackground.Kind> background;
    private final ColorPicker color = new ColorPicker();
    private final CheckBox title = new CheckBox("Title");
    private final CheckBox legend = new CheckBox("Legend");
    private final CheckBox caption = new CheckBox("Source and coverage");
    private final CheckBox notes = new CheckBox("Numbered evidence, quoted after the picture");
    private boolean following;

    ExportForm(ExportViewModel model, double textSize) {
        super(14);
        this.textSize = Math.max(1, textSize);
        this.model = model;
        ExportChoice choice = model.choice();
        grid.setHgap(12);
        grid.setVgap(9);
        row("Format", box("export-format", model.formats(), model.format(), model::chooseFormat));
        scope = box("export-scope", model.scopes(), choice.scope(), this::scopeChosen);
        row("Show", scope);
        paper =
                box(
                        "export-paper",
                        List.of(ExportPaper.values()),
                        choice.paper(),
                        model::choosePaper);
        row("Paper", paper);
        measure =
                box(
                        "export-measure",
                        List.of(Measure.values()),
                        choice.size().measure(),
                        now -> model.chooseSize(model.choice().size().withMeasure(now)));
        dpi = new Spinner<>(ExportSize.MIN_DPI, ExportSize.MAX_DPI, choice.size().dpi(), 50);
        theme = box("export-theme", List.of(Theme.values()), choice.theme(), model::chooseTheme);
        theme.setConverter(new ThemeNames());
        background =
                box(
                        "export-background",
                        List.of(ExportBackground.Kind.values()),
                        choice.background().kind(),
                        now -> model.chooseBackground(model.choice().background().withKind(now)));
        size();
        row("Look", theme);
        paint();
        VBox parts = parts(choice.surroundings());
        getChildren().add(grid);
        if (model.formats().stream().anyMatch(format -> format.kind().isPicture())) {
            getChildren().add(parts);
        } else {
            grid.getChildren().removeIf(node -> GridPane.getRowIndex(node) >= DATA_ROWS);
        }
        model.choiceProperty().addListener((o, before, now) -> follow());
        follow();
    }

    private void size() {
        spinner("export-number", number, now -> size(model.choice().size().withNumber(now)));
        spinner("export-dpi", dpi, now -> size(model.choice().size().withDpi(now)));
        row("Size", pair(measure, number));
        number.setAccessibleText("How large");
        Label unit = new Label("pixels per inch");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        unit.setLabelFor(dpi);
        HBox fine = new HBox(8, dpi, unit);
        fine.setAlignment(Pos.CENTER_LEFT);
        row("Resolution", fine);
        dpi.setAccessibleText("Pixels per inch");
    }

    private void size(ExportSize size) {
        if (!following) {
            model.chooseSize(size);
        }
    }

    private void paint() {
        color.setId("export-color");
        color.setAccessibleText("Colour of the background");
        color.getStyleClass().add(ColorPicker.STYLE_CLASS_BUTTON);
        color.setPrefWidth(NUMBER_WIDTH * textSize);
        color.setValue(Color.web(model.choice().background().color().hex()));
        color.valueProperty()
                .addListener(
                        (o, before, now) ->
                                model.chooseBackground(
                                        new ExportBackground(
                                                ExportBackground.Kind.COLOR, rgba(now))));
        row("Background", pair(background, color));
    }

    private static Rgba rgba(Color color) {
        return new Rgba(
                (int) Math.round(color.getRed() * 255),
                (int) Math.round(color.getGreen() * 255),
                (int) Math.round(color.getBlue() * 255),
                1);
    }

    private VBox parts(SheetOptions chosen) {
        return new VBox(
                8,
                check("export-title", title, chosen.title()),
                check("export-legend", legend, chosen.legend()),
                check("export-caption", caption, chosen.caption()),
                check("export-notes", notes, chosen.notes()));
    }

    private void scopeChosen(ExportChoice.Scope now) {
        if (!following) {
            model.chooseScope(now);
        }
    }

    /** Shows what the model has made of a choice, and what can be chosen after it. */
    private void follow() {
        following = true;
        ExportChoice choice = model.choice();
        ExportFormatName.Kind kind = model.format().kind();
        if (!scope.getItems().equals(model.scopes())) {
            scope.setItems(FXCollections.observableArrayList(model.scopes()));
        }
        scope.setValue(choice.scope());
        ExportSize size = choice.size();
        if (number.getValueFactory() instanceof SpinnerValueFactory.IntegerSpinnerValueFactory f) {
            // The larger range first: a value outside it would be cut to it.
            f.setMax(Math.max(f.getMax(), size.number()));
            f.setValue(size.number());
            f.setMax(size.measure().most());
            f.setAmountToStepBy(step(size.measure()));
        }
        background.setValue(choice.background().kind());
        boolean picture = kind.isPicture();
        paper.setDisable(!model.isPaged());
        boolean sized = picture && !(model.isPaged() && choice.paper().paper().isPresent());
        measure.setDisable(!sized);
        number.setDisable(!sized);
        dpi.setDisable(kind != ExportFormatName.Kind.PIXELS || size.measure() != Measure.PRINT);
        theme.setDisable(!picture);
        background.setDisable(!picture);
        color.setDisable(!picture);
        color.setVisible(choice.background().kind() == ExportBackground.Kind.COLOR);
        List.of(title, legend, caption, notes).forEach(part -> part.setDisable(!picture));
        following = false;
    }

    private static int step(Measure measure) {
        return switch (measure) {
            case SCALE -> 1;
            case PIXELS -> 100;
            case PRINT -> 10;
        };
    }

    private void row(String text, Region control) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        Node first = control instanceof HBox box ? box.getChildren().get(0) : control;
        label.setLabelFor(first);
        first.setAccessibleText(text);
        control.setPrefWidth(CONTROL_WIDTH * textSize);
        grid.addRow(grid.getRowCount(), label, control);
    }

    private HBox pair(Region first, Region second) {
        first.setPrefWidth(KIND_WIDTH * textSize);
        first.setMinWidth(KIND_WIDTH * textSize);
        second.setPrefWidth(NUMBER_WIDTH * textSize);
        second.setMinWidth(NUMBER_WIDTH * textSize);
        HBox pair = new HBox(8, first, second);
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }

    private static <T> ChoiceBox<T> box(String id, List<T> items, T first, Consumer<T> chosen) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.setId(id);
        box.getItems().setAll(items);
        box.setValue(first);
        box.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (o, before, now) -> {
                            // A list that is being exchanged has nothing selected meanwhile.
                            if (now != null) {
                                chosen.accept(now);
                            }
                        });
        return box;
    }

    private void spinner(String id, Spinner<Integer> spinner, Consumer<Integer> chosen) {
        UnaryOperator<TextFormatter.Change> digits =
                change -> {
                    if (!change.getControlNewText().matches("[0-9]{0," + DIGITS + "}")) {
                        change.setText("");
                    }
                    return change;
                };
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.setPrefWidth(NUMBER_WIDTH * textSize);
        spinner.setMinWidth(NUMBER_WIDTH * textSize);
        spinner.getValueFactory().setConverter(new Numbers(spinner));
        spinner.getEditor().setTextFormatter(new TextFormatter<>(digits));
        spinner.getEditor().setText(String.valueOf(spinner.getValue()));
        spinner.focusedProperty()
                .addListener(
                        (o, before, now) -> {
                            if (!now) {
                                spinner.commitValue();
                            }
                        });
        spinner.valueProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now != null) {
                                chosen.accept(now);
                            }
                        });
    }

    private CheckBox check(String id, CheckBox box, boolean selected) {
        box.setId(id);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setSelected(selected);
        box.selectedProperty()
                .addListener(
                        (o, before, now) ->
                                model.chooseSurroundings(
                                        new SheetOptions(
                                                title.isSelected(),
                                                legend.isSelected(),
                                                caption.isSelected(),
                                                notes.isSelected())));
        return box;
    }

    /** Numbers as digits alone, whatever the locale; an empty field means what it was before. */
    private static final class Numbers extends StringConverter<Integer> {

        private final Spinner<Integer> spinner;

        Numbers(Spinner<Integer> spinner) {
            this.spinner = spinner;
        }

        @Override
        public String toString(Integer number) {
            return String.valueOf(number);
        }

        @Override
        public Integer fromString(String text) {
            return text.isEmpty() ? spinner.getValue() : Integer.valueOf(text);
        }
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

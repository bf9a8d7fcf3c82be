package org.entente.app.window;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entente.app.command.ViewCommands.Zoom;
import org.entente.app.command.WindowCommands;
import org.entente.app.dossier.DossierSession;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.StyleClass;
import org.entente.view.canvas.CanvasViewModel;
import org.entente.view.command.Command;
import org.entente.view.words.Isolated;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar below the menus: the name of the open dossier and the most frequent commands. */
final class Toolbar extends HBox {

    private static final double SEARCH_WIDTH = 260;
    private static final double GAP = 8;

    /** From this width on, in multiples of the text size, buttons show their titles. */
    private static final double ROOM_FOR_WORDS = 55;

    private final WindowCommands commands;

    /**
     * Known before the bar is laid out, so that what depends on it is laid out in the same pass.
     */
    private final ObservableValue<Number> windowWidth =
            sceneProperty().flatMap(Scene::widthProperty).orElse(0);

    private final Label title = new Label();

    Toolbar(
            WindowCommands commands,
            CanvasViewModel canvas,
            DossierSession session,
            Region searchRoom) {
        super(GAP);
        this.commands = commands;
        searchRoom.setPrefWidth(SEARCH_WIDTH);
        searchRoom.setMinWidth(SEARCH_WIDTH * 0.6);
        getChildren()
                .addAll(
                        filterToggle(session.filters()),
                        title(),
                        searchRoom,
                        curateToggle(),
                        undo(),
                        CommandButtons.icon(commands.go().back(), Feather.ARROW_LEFT),
                        CommandButtons.icon(commands.go().forward(), Feather.ARROW_RIGHT),
                        zoom(canvas),
                        detailToggle(),
                        layouts(),
                        CommandButtons.icon(commands.view().looks().toggle(), Feather.MOON),
                        export());
        getStyleClass().add(StyleClass.TOOLBAR.css());
        setAlignment(Pos.CENTER_LEFT);
        session.openProperty().addListener((o, before, now) -> show(now));
        show(session.openProperty().get());
    }

    private void show(@Nullable OpenDossier open) {
        title.setText(open == null ? "" : Isolated.line(open.dossier().title()));
    }

    private Label title() {
        title.getStyleClass().add(StyleClass.DOSSIER_TITLE.css());
        title.setMinWidth(0);
        title.setTooltip(whole(title));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        return title;
    }

    private HBox zoom(CanvasViewModel canvas) {
        Label percent = new Label();
        percent.setMinWidth(Region.USE_PREF_SIZE);
        percent.getStyleClass().add("zoom-percent");
        percent.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> hasRoomForWords(percent),
                                windowWidth,
                                percent.fontProperty()));
        percent.managedProperty().bind(percent.visibleProperty());
        percent.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        Math.round(canvas.viewportProperty().get().zoom() * 100)
                                                + "\u202f%",
                                canvas.viewportProperty()));
        Zoom zooming = commands.view().zoom();
        HBox zoom =
                new HBox(
                        CommandButtons.icon(zooming.out(), Feather.MINUS),
                        percent,
                        CommandButtons.icon(zooming.in(), Feather.PLUS),
                        CommandButtons.icon(zooming.fit(), Feather.MAXIMIZE_2));
        zoom.getStyleClass().add("zoom-box");
        zoom.setAlignment(Pos.CENTER);
        return zoom;
    }

    private boolean hasRoomForWords(Labeled part) {
        return windowWidth.getValue().doubleValue() >= ROOM_FOR_WORDS * part.getFont().getSize();
    }

    private Button export() {
        Button export = new Button();
        export.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        hasRoomForWords(export)
                                                ? "Export image\u2026"
                                                : "Export\u2026",
                                windowWidth,
                                export.fontProperty()));
        export.setId("export-button");
        export.getStyleClass().add("accent");
        export.setMinWidth(Region.USE_PREF_SIZE);
        CommandButtons.join(export, commands.file().exportImage());
        return export;
    }

    private MenuButton layouts() {
        MenuButton button = new MenuButton();
        button.setId("layout-button");
        button.setGraphic(new FontIcon(Feather.LAYOUT));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip("Layout"));
        button.setAccessibleText("Layout");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getItems().addAll(Menus.items(commands.view().layouts().choices(), "button-"));
        return button;
    }

    private ToggleButton filterToggle(FilterModel filters) {
        ToggleButton toggle = new ToggleButton();
        toggle.setId("filter-toggle");
        toggle.setGraphic(new FontIcon(Feather.FILTER));
        toggle.getStyleClass().add("flat");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.textProperty().bind(filters.hiddenProperty().map(n -> hidden(n.intValue())));
        toggle.accessibleTextProperty().bind(Bindings.concat("Filters ", toggle.textProperty()));
        CommandButtons.join(toggle, commands.view().filters());
        return toggle;
    }

    private ToggleButton detailToggle() {
        Command detail = commands.view().detail().toggle();
        ToggleButton toggle = new ToggleButton();
        toggle.setId(detail.id());
        toggle.setGraphic(new FontIcon(Feather.LAYERS));
        toggle.getStyleClass().addAll("button-icon", "flat");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setAccessibleText(detail.name());
        CommandButtons.join(toggle, detail);
        return toggle;
    }

    private ToggleButton curateToggle() {
        Command curate = commands.edit().curate();
        ToggleButton toggle = new ToggleButton();
        toggle.setId("curate-toggle");
        toggle.setGraphic(new FontIcon(Feather.EDIT_3));
        toggle.getStyleClass().addAll("button-icon", "flat");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setAccessibleText(curate.name());
        CommandButtons.join(toggle, curate);
        return toggle;
    }

    private Button undo() {
        Button undo = CommandButtons.icon(commands.edit().undo(), Feather.ROTATE_CCW);
        undo.setId("undo-button");
        return undo;
    }

    private static String hidden(int claims) {
        return claims == 0 ? "" : claims + " hidden";
    }

    /** Makes a tooltip with the text that a label may truncate. */
    private static Tooltip whole(Label label) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(label.textProperty());
        return tooltip;
    }
}

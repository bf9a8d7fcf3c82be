package org.entente.app.window;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entente.app.dossier.WindowViewModel;
import org.entente.app.export.Exports;
import org.entente.view.DisplayOptions;
import org.entente.view.OpenDossier;
import org.entente.view.StyleClass;
import org.entente.view.canvas.CanvasViewModel;
import org.entente.view.words.Isolated;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar below the menus: what is open, and what is done with it most. */
final class Toolbar extends HBox {

    private static final double SEARCH_WIDTH = 260;
    private static final double GAP = 8;

    /** From this width on, in sizes of text, buttons say all they do. */
    private static final double ROOM_FOR_WORDS = 55;

    private final Commands commands;
    private final Label title = new Label();
    private final Label summary = new Label();

    Toolbar(
            Commands commands,
            CanvasViewModel canvas,
            WindowViewModel window,
            DisplayOptions options,
            Region searchRoom,
            Node layouts) {
        super(GAP);
        this.commands = commands;
        searchRoom.setPrefWidth(SEARCH_WIDTH);
        searchRoom.setMinWidth(SEARCH_WIDTH * 0.6);
        Button back = icon("go-back", Feather.ARROW_LEFT, "Back (Alt+Left)", commands::back);
        back.disableProperty().bind(commands.canGoBackProperty().not());
        Button forward =
                icon("go-forward", Feather.ARROW_RIGHT, "Forward (Alt+Right)", commands::forward);
        forward.disableProperty().bind(commands.canGoForwardProperty().not());
        getChildren()
                .addAll(
                        filterToggle(window, options),
                        names(),
                        searchRoom,
                        back,
                        forward,
                        zoom(canvas),
                        layouts,
                        icon("theme-toggle", Feather.MOON, "Light or dark", commands::toggleTheme),
                        export());
        getStyleClass().add(StyleClass.TOOLBAR.css());
        setAlignment(Pos.CENTER_LEFT);
        window.openProperty().addListener((o, before, now) -> show(now));
        show(window.openProperty().get());
    }

    private void show(@Nullable OpenDossier open) {
        title.setText(open == null ? "" : Isolated.line(open.dossier().title()));
        summary.setText(open == null ? "" : WindowViewModel.summary(open.dossier()));
    }

    private Names names() {
        title.getStyleClass().add(StyleClass.DOSSIER_TITLE.css());
        title.setMinWidth(0);
        title.setTooltip(whole(title));
        summary.setTooltip(whole(summary));
        summary.getStyleClass().add(StyleClass.MUTED.css());
        summary.setMinWidth(0);
        Names names = new Names(title, summary);
        names.setMaxHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(names, Priority.ALWAYS);
        return names;
    }

    private HBox zoom(CanvasViewModel canvas) {
        Label percent = new Label();
        percent.setMinWidth(Region.USE_PREF_SIZE);
        percent.getStyleClass().add("zoom-percent");
        percent.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        Math.round(canvas.viewportProperty().get().zoom() * 100)
                                                + "\u202f%",
                                canvas.viewportProperty()));
        HBox zoom =
                new HBox(
                        icon("zoom-out", Feather.MINUS, "Zoom out (Ctrl+minus)", commands::zoomOut),
                        percent,
                        icon("zoom-in", Feather.PLUS, "Zoom in (Ctrl+plus)", commands::zoomIn),
                        icon("zoom-fit", Feather.MAXIMIZE_2, "Show all (Ctrl+0)", commands::fit));
        zoom.getStyleClass().add("zoom-box");
        zoom.setAlignment(Pos.CENTER);
        return zoom;
    }

    private Button export() {
        Button export = new Button();
        export.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        getWidth() < ROOM_FOR_WORDS * export.getFont().getSize()
                                                ? "Export\u2026"
                                                : "Export image\u2026",
                                widthProperty(),
                                export.fontProperty()));
        export.setAccessibleText("Export image\u2026");
        export.setId("export-button");
        export.getStyleClass().add("accent");
        export.setTooltip(new Tooltip("Save the picture as PNG, SVG or PDF (Ctrl+E)"));
        export.setOnAction(event -> commands.export(Exports.Begin.IMAGE));
        export.setMinWidth(Region.USE_PREF_SIZE);
        return export;
    }

    private ToggleButton filterToggle(WindowViewModel window, DisplayOptions options) {
        ToggleButton toggle = new ToggleButton();
        toggle.setId("filter-toggle");
        toggle.setGraphic(new FontIcon(Feather.FILTER));
        toggle.getStyleClass().add("flat");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.textProperty().bind(window.hiddenProperty());
        toggle.accessibleTextProperty().bind(Bindings.concat("Filters ", window.hiddenProperty()));
        toggle.setTooltip(new Tooltip("Open or close the filters (Ctrl+Shift+F)"));
        toggle.selectedProperty().bindBidirectional(options.filterPaneProperty());
        return toggle;
    }

    /** Says in full what a label may have no room for. */
    private static Tooltip whole(Label label) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(label.textProperty());
        return tooltip;
    }

    private static Button icon(String id, Feather glyph, String help, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(glyph));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip(help));
        button.setAccessibleText(help);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** The title, and behind it the counts: half a sentence is none, they show whole or not. */
    private static final class Names extends HBox {

        /** In sizes of its text. */
        private static final double LEAST_TITLE = 4;

        private final Label title;
        private final Label summary;

        Names(Label title, Label summary) {
            super(10, title, summary);
            this.title = title;
            this.summary = summary;
            setAlignment(Pos.BASELINE_LEFT);
            setMinWidth(0);
        }

        @Override
        protected void layoutChildren() {
            title.setVisible(
                    getWidth()
                            >= Math.min(
                                    LEAST_TITLE * title.getFont().getSize(), title.prefWidth(-1)));
            boolean whole =
                    getWidth() >= title.prefWidth(-1) + getSpacing() + summary.prefWidth(-1);
            summary.setVisible(whole);
            summary.setManaged(whole);
            super.layoutChildren();
        }

        @Override
        protected double computePrefWidth(double height) {
            return title.prefWidth(-1) + getSpacing() + summary.prefWidth(-1);
        }
    }
}

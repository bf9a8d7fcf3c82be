package org.entente.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.view.DisplayOptions;
import org.entente.view.OpenDossier;
import org.entente.view.Panel;
import org.entente.view.SelectionModel;
import org.entente.view.StyleClass;
import org.entente.view.article.ArticleView;
import org.entente.view.canvas.CanvasDeck;
import org.entente.view.canvas.CanvasViewModel;
import org.entente.view.evidence.EvidenceView;
import org.entente.view.filter.FilterView;
import org.entente.view.help.HintsView;
import org.entente.view.question.QuestionView;
import org.entente.view.search.SearchView;
import org.entente.view.table.ClaimsView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The window's content: menus and toolbar above, the canvas, the side panel, the status bar below.
 */
final class MainWindow extends BorderPane {

    private static final double PANEL_WIDTH = 392;
    private static final double LEAST_PANEL = 300;
    private static final double MENU_HEIGHT = 40;
    private static final double TOOLBAR_HEIGHT = 54;
    private static final double STATUS_HEIGHT = 30;

    private static final double WIDE_PANEL = 0.38;
    private static final double SEARCH_WIDTH = 260;

    /** From this width on there is room for the filters beside the canvas. */
    private static final double WIDE = 1200;

    private final Commands commands;
    private final Label title = new Label();
    private final Label summary = new Label();
    private final TabPane tabs = new TabPane();
    private final Tab evidenceTab = new Tab("Evidence");
    private final Tab articleTab = new Tab("Article");
    private final Tab tableTab = new Tab("Table");
    private final Tab questionTab = new Tab("Questions");
    private final StackPane filters = new StackPane();
    private final StackPane panelRoom = new StackPane();
    private final StackPane topRoom = new StackPane();
    private final StackPane noticeRoom = new StackPane();
    private final StackPane statusRoom = new StackPane();
    private final Runnable bars;
    private final StackPane searchRoom = new StackPane();
    private final Supplier<Panels> panels;
    private final CanvasDeck deck;
    private int firstTab;
    private boolean wide = true;
    private double rememberedWidth;

    /** The size of text as a share of the usual one, and no less than that. */
    private final DoubleExpression textSize;

    /**
     * The panels beside the canvas.
     *
     * @param search finds actors, ties and sentences
     * @param filters what is shown
     * @param evidence what supports the selection
     * @param article the sources
     * @param table ties and concerns as a table
     * @param questions routes and triangles
     * @param hints for a first visit
     */
    record Panels(
            SearchView search,
            FilterView filters,
            EvidenceView evidence,
            ArticleView article,
            ClaimsView table,
            QuestionView questions,
            HintsView hints) {}

    MainWindow(
            WindowViewModel window,
            CanvasViewModel canvasModel,
            SelectionModel selection,
            Commands commands,
            DisplayOptions options,
            CanvasDeck deck,
            Supplier<Panels> panels) {
        this.commands = commands;
        this.panels = panels;
        this.deck = deck;
        textSize = DoubleExpression.doubleExpression(Bindings.max(1, options.textScaleProperty()));
        bars = () -> bars(canvasModel, window, options);
        fix(topRoom, MENU_HEIGHT + TOOLBAR_HEIGHT);
        setTop(new VBox(topRoom, noticeRoom));
        setCenter(body(deck));
        widen(options);
        showFilters(options);
        fix(statusRoom, STATUS_HEIGHT);
        setBottom(statusRoom);
        window.openProperty().addListener((o, before, now) -> show(now));
        selection
                .shownSentenceProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now.isPresent()) {
                                options.panelProperty().set(Panel.ARTICLE);
                            }
                        });
        joinTabs(options.panelProperty());
        setOnDragOver(this::dragOver);
        setOnDragDropped(this::dropped);
    }

    /** The pane goes when the window gets narrow and comes back when it gets wide again. */
    private void showFilters(DisplayOptions options) {
        filters.prefWidthProperty().bind(textSize.multiply(FilterView.WIDTH));
        options.filterPaneProperty().addListener((o, before, now) -> setLeft(now ? filters : null));
        setLeft(options.filterPaneProperty().get() ? filters : null);
        widthProperty().addListener((o, before, now) -> widthChanged(now.doubleValue(), options));
    }

    private void widthChanged(double width, DisplayOptions options) {
        // A window that is being made, or put away, has no width for a moment.
        if (width > 0) {
            boolean isWide = width >= WIDE;
            if (wide != isWide) {
                options.filterPaneProperty().set(isWide);
            }
            wide = isWide;
        }
    }

    private void show(@Nullable OpenDossier open) {
        title.setText(open == null ? "" : open.dossier().title());
        summary.setText(open == null ? "" : WindowViewModel.summary(open.dossier()));
        if (open == null || !open.isReread()) {
            tabs.getSelectionModel().select(firstTab);
            firstTab = 0;
        }
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

    private HBox toolbar(CanvasViewModel canvas, WindowViewModel window, DisplayOptions options) {
        searchRoom.setPrefWidth(SEARCH_WIDTH);
        searchRoom.setMinWidth(SEARCH_WIDTH * 0.75);
        title.getStyleClass().add(StyleClass.DOSSIER_TITLE.css());
        title.setMinWidth(80);
        title.setTooltip(whole(title));
        summary.setTooltip(whole(summary));
        summary.getStyleClass().add(StyleClass.MUTED.css());
        summary.setMinWidth(0);
        HBox names = new HBox(10, title, summary);
        names.setAlignment(Pos.BASELINE_LEFT);
        names.setMinWidth(80);
        // Half a sentence is none: the counts show whole or not at all.
        summary.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        names.getWidth()
                                                >= title.prefWidth(-1) + 10 + summary.prefWidth(-1),
                                names.widthProperty(),
                                title.textProperty(),
                                summary.textProperty()));
        summary.managedProperty().bind(summary.visibleProperty());
        names.setMaxHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(names, Priority.ALWAYS);
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
        Button theme = icon("theme-toggle", Feather.MOON, "Light or dark", commands::toggleTheme);
        Button export = new Button("Export image\u2026");
        export.setId("export-button");
        export.getStyleClass().add("accent");
        export.setTooltip(new Tooltip("Save the picture as PNG, SVG or PDF (Ctrl+E)"));
        export.setOnAction(event -> commands.export(Exports.Begin.IMAGE));
        export.setMinWidth(Region.USE_PREF_SIZE);
        Button back = icon("go-back", Feather.ARROW_LEFT, "Back (Alt+Left)", commands::back);
        back.disableProperty().bind(commands.canGoBackProperty().not());
        Button forward =
                icon("go-forward", Feather.ARROW_RIGHT, "Forward (Alt+Right)", commands::forward);
        forward.disableProperty().bind(commands.canGoForwardProperty().not());
        ToggleButton filters = filterToggle(window, options);
        HBox bar = new HBox(8, filters, names, searchRoom, back, forward, zoom, theme, export);
        bar.getStyleClass().add(StyleClass.TOOLBAR.css());
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
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

    private void bars(CanvasViewModel canvasModel, WindowViewModel window, DisplayOptions options) {
        LayoutMenu layouts = new LayoutMenu(canvasModel, options);
        MenuBar menus = new Menus(commands, window.recent(), layouts).bar();
        fix(menus, MENU_HEIGHT);
        HBox tools = toolbar(canvasModel, window, options);
        tools.getChildren().add(tools.getChildren().size() - 2, layouts.button());
        fix(tools, TOOLBAR_HEIGHT);
        topRoom.getChildren().setAll(new VBox(menus, tools));
        noticeRoom
                .getChildren()
                .setAll(new NoticeBar(window, commands::saveAsDossier, commands::copyText));
        statusRoom.getChildren().setAll(statusBar(window));
    }

    /** Keeps a bar at a height, which grows with the text. */
    private void fix(Region bar, double height) {
        bar.minHeightProperty().bind(textSize.multiply(height));
        bar.prefHeightProperty().bind(textSize.multiply(height));
        bar.maxHeightProperty().bind(textSize.multiply(height));
    }

    /**
     * Makes the bars around the canvas and the panels beside it, whose room is kept from the start.
     * Done once the picture is on the screen: the reader has something to look at meanwhile.
     */
    void furnish() {
        bars.run();
        deck.furnish();
        Panels made = panels.get();
        filters.getChildren().setAll(made.filters());
        evidenceTab.setContent(made.evidence());
        articleTab.setContent(made.article());
        tableTab.setContent(made.table());
        questionTab.setContent(made.questions());
        VBox.setVgrow(tabs, Priority.ALWAYS);
        panelRoom.getChildren().setAll(new VBox(tabs, made.hints()));
        searchRoom.getChildren().setAll(made.search());
    }

    private void joinTabs(ObjectProperty<Panel> panel) {
        panel.addListener((o, before, now) -> tabs.getSelectionModel().select(tab(now)));
        tabs.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (o, before, now) ->
                                Arrays.stream(Panel.values())
                                        .filter(candidate -> tab(candidate).equals(now))
                                        .forEach(panel::set));
    }

    private Tab tab(Panel panel) {
        return switch (panel) {
            case EVIDENCE -> evidenceTab;
            case ARTICLE -> articleTab;
            case TABLE -> tableTab;
            case QUESTIONS -> questionTab;
        };
    }

    private SplitPane body(CanvasDeck deck) {
        evidenceTab.setId("tab-evidence");
        articleTab.setId("tab-article");
        tableTab.setId("tab-table");
        questionTab.setId("tab-questions");
        tabs.getTabs().addAll(evidenceTab, articleTab, tableTab, questionTab);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        panelRoom.setMinWidth(LEAST_PANEL);
        panelRoom.setPrefWidth(PANEL_WIDTH);
        SplitPane split = new SplitPane(deck, panelRoom);
        SplitPane.setResizableWithParent(panelRoom, false);
        split.widthProperty()
                .addListener(
                        (o, before, now) -> {
                            if (before.doubleValue() == 0 && now.doubleValue() > 0) {
                                split.setDividerPositions(
                                        1 - panelWidth(split) / now.doubleValue());
                            }
                        });
        return split;
    }

    private void widen(DisplayOptions options) {
        SplitPane split = (SplitPane) getCenter();
        textSize.addListener(
                (o, before, now) ->
                        split.setDividerPositions(1 - panelWidth(split) / split.getWidth()));
        options.widePanelProperty()
                .addListener(
                        (o, before, now) ->
                                split.setDividerPositions(
                                        now
                                                ? WIDE_PANEL
                                                : 1 - panelWidth(split) / split.getWidth()));
    }

    private double panelWidth(SplitPane split) {
        double share = Math.min(0.5, 0.36 * textSize.get());
        return rememberedWidth >= LEAST_PANEL
                ? Math.min(rememberedWidth, split.getWidth() * 0.7)
                : Math.min(PANEL_WIDTH * textSize.get(), split.getWidth() * share);
    }

    /** Makes the panel as wide as it was left, in pixels; 0 for as wide as usual. */
    void setPanelWidth(double pixels) {
        rememberedWidth = pixels;
    }

    double panelWidth() {
        return panelRoom.getWidth();
    }

    /** Says which tab the first dossier is shown with. */
    void setFirstTab(int index) {
        firstTab = Math.max(0, Math.min(tabs.getTabs().size() - 1, index));
    }

    int tab() {
        return tabs.getSelectionModel().getSelectedIndex();
    }

    /** Whether there is room for the filters beside the canvas. */
    boolean isWide() {
        return getWidth() >= WIDE;
    }

    private static HBox statusBar(WindowViewModel window) {
        Label status = new Label();
        status.textProperty().bind(window.statusProperty());
        status.setId("status-text");
        status.setMinWidth(0);
        Label note = new Label();
        note.textProperty().bind(window.noteProperty());
        note.getStyleClass().add(StyleClass.MUTED.css());
        note.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(12, status, gap, note);
        bar.setId("status-bar");
        bar.getStyleClass().add(StyleClass.STATUS_BAR.css());
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        boolean taken = event.getDragboard().hasFiles();
        if (taken) {
            Path path = event.getDragboard().getFiles().get(0).toPath();
            commands.open(path);
        }
        event.setDropCompleted(taken);
        event.consume();
    }

    /** The node that holds the focus at first. */
    Node firstFocus() {
        return deck.canvas();
    }
}

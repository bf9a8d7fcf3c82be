package org.entente.app.window;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.app.article.Articles;
import org.entente.app.command.WindowCommands;
import org.entente.app.platform.SystemClipboard;
import org.entente.app.state.WindowModels;
import org.entente.view.DisplayOptions;
import org.entente.view.OpenDossier;
import org.entente.view.Panel;
import org.entente.view.canvas.deck.CanvasDeck;
import org.entente.view.filter.FilterView;
import org.entente.view.search.PaletteView;
import org.entente.view.search.SearchView;
import org.jspecify.annotations.Nullable;

/**
 * The window's content: menus and toolbar above, the canvas, the side panel, the status bar below.
 */
public final class MainWindow extends BorderPane {

    private static final double PANEL_WIDTH = 392;
    private static final double LEAST_PANEL = 300;
    private static final double MENU_HEIGHT = 40;
    private static final double TOOLBAR_HEIGHT = 54;
    private static final double STATUS_HEIGHT = 30;

    /** From this height on, a panel has room for a hint below what it shows. */
    private static final double ROOM_FOR_HINTS = 215;

    private static final double WIDE_PANEL = 0.38;

    /** Whoever curates has the article beside the picture: so much is the picture's. */
    private static final double CURATED_PICTURE = 0.57;

    /** From this width on there is room for the filters beside the canvas. */
    private static final double WIDE = 1200;

    private final WindowModels models;
    private final WindowCommands commands;
    private final Articles articles;
    private final TabPane tabs = new TabPane();
    private final Tab evidenceTab = new Tab("Evidence");
    private final Tab articleTab = new Tab("Article");
    private final Tab tableTab = new Tab("Table");
    private final Tab questionTab = new Tab("Questions");
    private final StackPane filters = new StackPane();
    private final StackPane pictureRoom = new StackPane();
    private final StackPane panelRoom = new StackPane();
    private final StackPane topRoom = new StackPane();
    private final StackPane noticeRoom = new StackPane();
    private final StackPane statusRoom = new StackPane();
    private final StackPane searchRoom = new StackPane();
    private final Supplier<WindowPanels> panels;
    private final CanvasDeck deck;
    private final StackPane overlay = new StackPane();
    private @Nullable SearchView search;
    private @Nullable PaletteView palette;
    private int firstTab;
    private boolean wide = true;
    private double rememberedWidth;

    /** The size of text as a share of the usual one, and no less than that. */
    private final DoubleExpression textSize;

    public MainWindow(
            WindowModels models,
            WindowCommands commands,
            Articles articles,
            CanvasDeck deck,
            Supplier<WindowPanels> panels) {
        this.models = models;
        this.commands = commands;
        this.articles = articles;
        this.panels = panels;
        DisplayOptions options = models.options();
        this.deck = deck;
        overlay.setPickOnBounds(false);
        textSize = DoubleExpression.doubleExpression(Bindings.max(1, options.textScaleProperty()));
        fix(topRoom, MENU_HEIGHT + TOOLBAR_HEIGHT);
        setTop(new VBox(topRoom, noticeRoom));
        setCenter(body(deck));
        widen(options);
        showFilters(options);
        fix(statusRoom, STATUS_HEIGHT);
        setBottom(statusRoom);
        models.session().openProperty().addListener((o, before, now) -> show(now));
        models.selection()
                .shownSentenceProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now.isPresent()) {
                                options.panelProperty().set(Panel.ARTICLE);
                            }
                        });
        joinTabs(options.panelProperty());
        models.editing()
                .curatingProperty()
                .addListener((o, before, now) -> setBeside(now, options));
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
        if (open == null || !open.isReread()) {
            tabs.getSelectionModel().select(firstTab);
            firstTab = 0;
        }
    }

    private void makeBars() {
        MenuBar menus = Menus.bar(commands.menus());
        fix(menus, MENU_HEIGHT);
        Toolbar tools = new Toolbar(commands, models.canvas(), models.session(), searchRoom);
        fix(tools, TOOLBAR_HEIGHT);
        topRoom.getChildren().setAll(new VBox(menus, tools));
        noticeRoom
                .getChildren()
                .setAll(
                        new NoticeBar(
                                models.session(), commands.file().saveAs(), SystemClipboard::copy));
        statusRoom
                .getChildren()
                .setAll(
                        new StatusBar(
                                models.status(),
                                models.session(),
                                models.editing().savedProperty(),
                                commands.go().uncited().next(),
                                SystemClipboard::copy));
    }

    /** Keeps a bar at a height, which grows with the text; the room around the text does not. */
    private void fix(Region bar, double height) {
        DoubleExpression tall = textSize.multiply(0.5).add(0.5).multiply(height);
        bar.minHeightProperty().bind(tall);
        bar.prefHeightProperty().bind(tall);
        bar.maxHeightProperty().bind(tall);
    }

    /**
     * Makes the bars around the canvas and the panels beside it, whose room is kept from the start.
     * Done once the picture is on the screen: the reader has something to look at meanwhile.
     */
    public void furnish() {
        makeBars();
        deck.furnish();
        pictureRoom.getChildren().add(new WelcomePane(models.session(), commands.file()));
        WindowPanels made = panels.get();
        filters.getChildren().setAll(made.filters());
        evidenceTab.setContent(made.evidence());
        articleTab.setContent(made.article());
        tableTab.setContent(made.table());
        questionTab.setContent(made.questions());
        VBox.setVgrow(tabs, Priority.ALWAYS);
        made.hints()
                .showWhile(
                        panelRoom
                                .heightProperty()
                                .greaterThanOrEqualTo(textSize.multiply(ROOM_FOR_HINTS))
                                .and(models.session().openProperty().isNotNull()));
        panelRoom.getChildren().setAll(new VBox(tabs, made.hints()));
        search = made.search();
        searchRoom.getChildren().setAll(search);
        palette = made.palette();
        overlay.getChildren().setAll(palette);
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
        pictureRoom.getChildren().add(deck);
        SplitPane split = new SplitPane(pictureRoom, panelRoom);
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
                        afterLayout(
                                () ->
                                        split.setDividerPositions(
                                                1 - panelWidth(split) / split.getWidth())));
        options.widePanelProperty()
                .addListener(
                        (o, before, now) ->
                                split.setDividerPositions(
                                        now
                                                ? WIDE_PANEL
                                                : 1 - panelWidth(split) / split.getWidth()));
    }

    /** Puts article and picture side by side for whoever curates, and back as they were. */
    private void setBeside(boolean curating, DisplayOptions options) {
        if (curating) {
            options.panelProperty().set(Panel.ARTICLE);
        }
        options.filterPaneProperty().set(!curating && wide);
        SplitPane split = (SplitPane) getCenter();
        afterLayout(
                () ->
                        split.setDividerPositions(
                                curating
                                        ? CURATED_PICTURE
                                        : 1 - panelWidth(split) / split.getWidth()));
    }

    /** Once the filters have their new width: a split that is laid out anew keeps its panel. */
    private void afterLayout(Runnable work) {
        Scene scene = getScene();
        if (scene != null) {
            Runnable[] once = new Runnable[1];
            once[0] =
                    () -> {
                        scene.removePostLayoutPulseListener(once[0]);
                        work.run();
                    };
            scene.addPostLayoutPulseListener(once[0]);
        }
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
            if (Articles.isArticle(path)) {
                articles.take(path);
            } else {
                models.session().open(path);
            }
        }
        event.setDropCompleted(taken);
        event.consume();
    }

    /** Puts the keyboard into the search field, once there is one. */
    public void focusSearch() {
        if (search != null) {
            search.focusField();
        }
    }

    /** Opens the palette of all commands, once there is one. */
    public void showPalette() {
        if (palette != null) {
            palette.open();
        }
    }

    /** What lies over all of the window while it is open. */
    public Node overlay() {
        return overlay;
    }

    /** The node that holds the focus at first. */
    public Node firstFocus() {
        return deck.canvas();
    }
}

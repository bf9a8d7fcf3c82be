package org.entente.app.window;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleExpression;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.entente.app.article.Articles;
import org.entente.app.command.WindowCommands;
import org.entente.app.platform.SystemClipboard;
import org.entente.app.problem.ProblemsView;
import org.entente.app.state.WindowModels;
import org.entente.view.DisplayOptions;
import org.entente.view.OpenDossier;
import org.entente.view.Panel;
import org.entente.view.Selection;
import org.entente.view.canvas.deck.CanvasDeck;
import org.entente.view.filter.FilterView;
import org.entente.view.search.PaletteView;
import org.entente.view.search.SearchView;
import org.entente.view.story.StoryCard;
import org.jspecify.annotations.Nullable;

/** The content of the window: menus and toolbar, the canvas, the side panel, the status bar. */
public final class MainWindow extends BorderPane {

    private static final double MENU_HEIGHT = 40;
    private static final double TOOLBAR_HEIGHT = 54;
    private static final double STATUS_HEIGHT = 30;

    /** From this width on, at the usual size of text, the filters fit beside the canvas. */
    private static final double WIDE = 1200;

    private final WindowModels models;
    private final WindowCommands commands;
    private final Articles articles;
    private final StackPane filters = new StackPane();
    private final StackPane topRoom = new StackPane();
    private final StackPane noticeRoom = new StackPane();
    private final StackPane statusRoom = new StackPane();
    private final StackPane searchRoom = new StackPane();
    private final Supplier<WindowPanels> panels;
    private final CanvasDeck deck;
    private final StackPane overlay = new StackPane();
    private @Nullable SearchView search;
    private @Nullable PaletteView palette;
    private @Nullable ProblemsView problems;
    private final WindowBody body;
    private Panel firstPanel = Panel.EVIDENCE;
    private boolean wide = true;

    /** The text size relative to the default, at least 1. */
    private final DoubleExpression textSize;

    private final BooleanBinding selected;

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
        body = new WindowBody(deck, options, textSize);
        setCenter(body);
        deck.coverRight(body.drawer().covered());
        selected =
                Bindings.createBooleanBinding(
                        () -> !(models.selection().selection() instanceof Selection.None),
                        models.selection().selectionProperty());
        body.drawer().follow(selected);
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
        models.editing()
                .curatingProperty()
                .addListener((o, before, now) -> setCurating(now, options));
        setOnDragOver(this::dragOver);
        setOnDragDropped(this::dropped);
    }

    /** The pane is hidden when the window gets narrow, and shown again when it gets wide. */
    private void showFilters(DisplayOptions options) {
        filters.prefWidthProperty().bind(textSize.multiply(FilterView.WIDTH));
        options.filterPaneProperty().addListener((o, before, now) -> setLeft(now ? filters : null));
        setLeft(options.filterPaneProperty().get() ? filters : null);
        widthProperty().addListener((o, before, now) -> widthChanged(options));
        textSize.addListener((o, before, now) -> widthChanged(options));
    }

    private void widthChanged(DisplayOptions options) {
        // While a window is opened or closed, its width is 0 for a moment.
        if (getWidth() > 0) {
            boolean isWide = isWide();
            if (wide != isWide) {
                options.filterPaneProperty().set(isWide);
            }
            wide = isWide;
        }
    }

    private void show(@Nullable OpenDossier open) {
        if (open == null || !open.isReread()) {
            body.select(firstPanel);
            firstPanel = Panel.EVIDENCE;
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

    /** Fixes the height of a bar, which grows with the text size; its padding does not. */
    private void fix(Region bar, double height) {
        DoubleExpression tall = textSize.multiply(0.5).add(0.5).multiply(height);
        bar.minHeightProperty().bind(tall);
        bar.prefHeightProperty().bind(tall);
        bar.maxHeightProperty().bind(tall);
    }

    /**
     * Makes the bars and panels, for which space is reserved from the start. Called once the
     * picture is on the screen, which gives the user something to look at meanwhile.
     *
     * @param turns runs each part after the window has answered what was done meanwhile
     */
    public void furnish(Executor turns) {
        turns.execute(this::makeBars);
        turns.execute(this::coverPicture);
        turns.execute(this::makePanels);
    }

    private void coverPicture() {
        deck.furnish();
        body.cover(new WelcomePane(models.session(), commands.file()));
        deck.addFoot(new StoryCard(models.story(), models.editing()));
    }

    private void makePanels() {
        WindowPanels made = panels.get();
        filters.getChildren().setAll(made.filters());
        body.furnish(made, models.session().openProperty().isNotNull());
        search = made.search();
        searchRoom.getChildren().setAll(search);
        palette = made.palette();
        problems = made.problems();
        overlay.getChildren().setAll(palette);
    }

    /** Puts article and picture side by side while curating, and restores them afterwards. */
    private void setCurating(boolean curating, DisplayOptions options) {
        if (curating) {
            options.panelProperty().set(Panel.ARTICLE);
        }
        options.filterPaneProperty().set(!curating && wide);
        body.setCurating(curating);
    }

    /** Sets the width of the panel in pixels; 0 for the default. */
    void setPanelWidth(double pixels) {
        body.setPanelWidth(pixels);
    }

    double panelWidth() {
        return body.panelWidth();
    }

    /** Sets the panel shown with the first dossier, by the index of its tab. */
    void setFirstTab(int index) {
        Panel[] panels = Panel.values();
        firstPanel = panels[Math.max(0, Math.min(panels.length - 1, index))];
    }

    /** Returns the index of the front tab. */
    int tab() {
        return List.of(Panel.values()).indexOf(body.panel());
    }

    /** Tells whether the filters fit beside the canvas. */
    boolean isWide() {
        return getWidth() >= WIDE * textSize.get();
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

    /** Moves the keyboard focus to the search field, once there is one. */
    public void focusSearch() {
        if (search != null) {
            search.focusField();
        }
    }

    /** Opens the command palette, once there is one. */
    public void showPalette() {
        if (palette != null) {
            palette.open();
        }
    }

    /** Brings the list of problems to the front and moves the keyboard focus to it. */
    public void showProblems() {
        models.options().panelsProperty().set(true);
        models.options().panelProperty().set(Panel.PROBLEMS);
        if (problems != null) {
            problems.takeKeyboard();
        }
    }

    /** Returns the node that covers the whole window while it is open. */
    public Node overlay() {
        return overlay;
    }

    /** Returns the node that has the focus at first. */
    public Node firstFocus() {
        return deck.canvas();
    }
}

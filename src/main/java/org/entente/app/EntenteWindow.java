package org.entente.app;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.entente.app.article.ArticleSheets;
import org.entente.app.article.Articles;
import org.entente.app.dialog.ExportDialog;
import org.entente.app.dialog.FileDialogs;
import org.entente.app.dialog.HelpDialog;
import org.entente.app.dossier.DossierLoader;
import org.entente.app.dossier.DossierSaving;
import org.entente.app.dossier.LiveFiles;
import org.entente.app.dossier.WindowViewModel;
import org.entente.app.export.ExportSubjects;
import org.entente.app.export.Exports;
import org.entente.app.export.Snapshot;
import org.entente.app.look.Look;
import org.entente.app.look.ThemeSwitch;
import org.entente.app.platform.FxTaskRunner;
import org.entente.app.platform.InTurn;
import org.entente.app.platform.PulseQueue;
import org.entente.app.platform.SystemBrowser;
import org.entente.app.platform.TasksInTurn;
import org.entente.app.settings.Preferences;
import org.entente.app.window.Commands;
import org.entente.app.window.Layouts;
import org.entente.app.window.MainWindow;
import org.entente.app.window.OpeningPane;
import org.entente.app.window.WindowMemory;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.style.Typeface;
import org.entente.export.picture.ScreenPainter;
import org.entente.model.id.ActorId;
import org.entente.model.location.WebAddress;
import org.entente.view.DisplayOptions;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.Panel;
import org.entente.view.SelectionModel;
import org.entente.view.SpokenText;
import org.entente.view.TaskRunner;
import org.entente.view.article.ArticleView;
import org.entente.view.article.ArticleViewModel;
import org.entente.view.canvas.CanvasViewModel;
import org.entente.view.canvas.GraphCanvas;
import org.entente.view.canvas.deck.CanvasDeck;
import org.entente.view.evidence.EvidenceView;
import org.entente.view.evidence.EvidenceViewModel;
import org.entente.view.export.Preview;
import org.entente.view.filter.FilterView;
import org.entente.view.filter.FilterViewModel;
import org.entente.view.help.HintsView;
import org.entente.view.help.HintsViewModel;
import org.entente.view.question.QuestionView;
import org.entente.view.question.QuestionViewModel;
import org.entente.view.search.SearchView;
import org.entente.view.search.SearchViewModel;
import org.entente.view.table.ClaimsView;
import org.entente.view.table.ClaimsViewModel;
import org.entente.view.text.AddressActions;
import org.entente.view.walk.EvidenceWalk;
import org.entente.view.walk.UncitedWalk;
import org.entente.view.words.Isolated;
import org.jspecify.annotations.Nullable;

/**
 * One window with all its parts, made and joined here and nowhere else. For the JavaFX application
 * thread.
 */
final class EntenteWindow {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    /** About two seconds: a large dossier is not waited for. */
    private static final int MOST_PULSES_WITHOUT_PANELS = 120;

    private final Stage stage;
    private final WindowViewModel window;
    private final CanvasViewModel canvas;
    private final SelectionModel selection;
    private final EvidenceWalk evidence;
    private final HintsViewModel hints;
    private final MainWindow content;
    private final Exports exports;
    private final Articles articles;
    private final GraphCanvas picture;
    private final ThemeSwitch themes;
    private final SystemBrowser browser;

    /**
     * Makes the window in a stage.
     *
     * @param stage where
     * @param tasks runs slow work
     * @param typeface measures the picture's texts
     * @param preferences what is remembered
     * @param dialogs asks the user
     * @param browser opens the address of a source, once it is clicked
     * @param clock tells when articles are taken in
     */
    EntenteWindow(
            Stage stage,
            TaskRunner tasks,
            Typeface typeface,
            Preferences preferences,
            FileDialogs dialogs,
            SystemBrowser browser,
            Supplier<Instant> clock) {
        this.stage = stage;
        this.browser = browser;
        selection = new SelectionModel();
        DisplayOptions options = new DisplayOptions();
        themes = new ThemeSwitch(options, preferences);
        remember(options, preferences);
        preferences.keep(Preferences.LEGEND, options.legendProperty());
        preferences.keep(Preferences.OVERVIEW, options.overviewProperty());
        window =
                new WindowViewModel(
                        selection, tasks, new DossierLoader(typeface), preferences, dialogs);
        evidence = new EvidenceWalk(window.openProperty(), selection);
        FilterModel filters = window.filters();
        TaskRunner painting = new FxTaskRunner("entente-painter");
        canvas =
                new CanvasViewModel(
                        window.openProperty(),
                        selection,
                        filters,
                        options,
                        tasks,
                        painting,
                        typeface);
        Layouts.remember(canvas, options, window, preferences, tasks, stage);
        Commands commands = new Commands(window, canvas, selection, filters, options, stage::close);
        exports =
                new Exports(
                        this::picture,
                        new ExportSubjects(typeface),
                        // On a thread of its own: an export and a reading do not wait for each
                        // other.
                        FxTaskRunner.waitedFor("entente-exporter"),
                        preferences,
                        dialogs,
                        window::say);
        exports.stopWhenLeaving(window.openProperty(), window::openPath);
        commands.exportWith(
                what ->
                        exports.begin(what)
                                .ifPresent(model -> ExportDialog.show(stage, model, options)),
                () -> exports.copy(EntenteWindow::copy));
        TaskRunner writing = FxTaskRunner.waitedFor("entente-writer");
        articles = new Articles(window, tasks, dialogs, clock, new ArticleSheets(stage, options));
        commands.takeArticlesWith(articles);
        commands.saveWith(new DossierSaving(window, writing, dialogs)::save, EntenteWindow::copy);
        window.watchWith(new LiveFiles(Platform::runLater));
        commands.themeWith(themes.choiceProperty());
        commands.helpWith(
                guide -> HelpDialog.show(stage, guide, options),
                () -> HelpDialog.about(stage, options));
        hints =
                new HintsViewModel(
                        preferences.get(Preferences.HINTS),
                        () -> preferences.set(Preferences.HINTS, false));
        picture = new GraphCanvas(canvas, selection, new ScreenPainter(typeface)::paint, painting);
        content =
                new MainWindow(
                        window,
                        canvas,
                        selection,
                        commands,
                        options,
                        new CanvasDeck(
                                picture, canvas, filters, options, selection, this::name, tasks),
                        () -> panels(tasks, filters, commands, options));
        WindowMemory memory = new WindowMemory(stage, window, content, options, preferences);
        memory.restore();
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> memory.save());
        // What is being written comes to its end: the program waits for it.
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> window.leave());
        Scene scene = scene(commands);
        Look.followAlways(options, scene);
        stage.setScene(scene);
        stage.setTitle("Entente");
        window.openProperty().addListener((o, before, now) -> name(now, picture));
    }

    /** Names the window, and what its picture shows, after a dossier. */
    private void name(@Nullable OpenDossier now, GraphCanvas picture) {
        stage.setTitle(
                now == null ? "Entente" : Isolated.line(now.dossier().title()) + " \u2014 Entente");
        if (now != null) {
            picture.speakWith(new SpokenText(now)::of);
        }
    }

    private static void remember(DisplayOptions options, Preferences preferences) {
        options.textScaleProperty().set(preferences.get(Preferences.TEXT_SCALE));
        options.highContrastProperty().set(preferences.get(Preferences.HIGH_CONTRAST));
        options.textScaleProperty()
                .addListener(
                        (o, before, now) ->
                                preferences.set(Preferences.TEXT_SCALE, now.doubleValue()));
        options.highContrastProperty()
                .addListener((o, before, now) -> preferences.set(Preferences.HIGH_CONTRAST, now));
    }

    private MainWindow.Panels panels(
            TaskRunner tasks, FilterModel filters, Commands commands, DisplayOptions options) {
        Consumer<String> clipboard = EntenteWindow::copy;
        AddressActions addresses = new AddressActions(this::browse, clipboard);
        PulseQueue turns = new PulseQueue();
        InTurn inTurn = new InTurn(window.openProperty(), picture.shownProperty(), turns);
        TaskRunner tasksInTurn = new TasksInTurn(tasks, turns);
        SearchView search = new SearchView(new SearchViewModel(inTurn.next(), selection, tasks));
        commands.findWith(search::focusField);
        UncitedWalk uncited = new UncitedWalk(window.openProperty(), selection);
        commands.walkWith(evidence, uncited);
        FilterView filter =
                new FilterView(
                        new FilterViewModel(inTurn.next(), filters, uncited, tasksInTurn),
                        options,
                        turns);
        EvidenceView evidencePanel =
                new EvidenceView(
                        new EvidenceViewModel(
                                inTurn.next(),
                                selection,
                                filters,
                                evidence,
                                uncited,
                                clipboard,
                                tasksInTurn),
                        canvas.flagsProperty(),
                        addresses);
        ArticleView article =
                new ArticleView(
                        new ArticleViewModel(
                                inTurn.next(isInFront(options, Panel.ARTICLE)),
                                selection,
                                evidence,
                                uncited,
                                options,
                                clipboard),
                        addresses);
        article.leadOn(evidencePanel::takeKeyboard);
        return new MainWindow.Panels(
                search,
                filter,
                evidencePanel,
                article,
                new ClaimsView(
                        new ClaimsViewModel(
                                inTurn.next(isInFront(options, Panel.TABLE)),
                                filters,
                                selection,
                                clipboard),
                        options),
                new QuestionView(
                        new QuestionViewModel(
                                inTurn.next(isInFront(options, Panel.QUESTIONS)),
                                filters,
                                selection)),
                new HintsView(hints));
    }

    private void browse(WebAddress address) {
        browser.open(
                address,
                () -> window.say("No browser could be opened for " + address, address.text()));
    }

    private static ObservableValue<Boolean> isInFront(DisplayOptions options, Panel panel) {
        return Bindings.equal(options.panelProperty(), panel);
    }

    private Scene scene(Commands commands) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene =
                new Scene(
                        new StackPane(content, new OpeningPane(window)),
                        Math.min(WIDTH, screen.getWidth()),
                        Math.min(HEIGHT, screen.getHeight()));
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        commands.leave();
                    } else if (isPlain(event) && event.getCode() == KeyCode.F) {
                        commands.focus();
                    } else if (isPlain(event) && event.getCode() == KeyCode.L) {
                        commands.toggleLegend();
                    } else if (isPaste(event)) {
                        paste(commands);
                    } else if (event.isShortcutDown() && event.getCode() == KeyCode.EQUALS) {
                        enlarge(commands, event.isAltDown());
                    }
                });
        return scene;
    }

    /** What is pasted where nothing is being written is an article. */
    private static boolean isPaste(KeyEvent event) {
        return event.isShortcutDown()
                && !event.isShiftDown()
                && !event.isAltDown()
                && event.getCode() == KeyCode.V
                && !(event.getTarget() instanceof TextInputControl);
    }

    private static void paste(Commands commands) {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasFiles()) {
            commands.takeArticle(clipboard.getFiles().get(0).toPath());
        } else {
            commands.paste(clipboard.getHtml(), clipboard.getRtf(), clipboard.getString());
        }
    }

    /** Where plus is the shifted equals sign, Ctrl+plus arrives as Ctrl+equals. */
    private static void enlarge(Commands commands, boolean isText) {
        if (isText) {
            commands.enlargeText(1);
        } else {
            commands.zoomIn();
        }
    }

    /** Letters are commands only where nothing is being written. */
    private static boolean isPlain(KeyEvent event) {
        return !event.isShortcutDown()
                && !event.isAltDown()
                && !event.isControlDown()
                && !event.isShiftDown()
                && !(event.getTarget() instanceof TextInputControl);
    }

    private Optional<Snapshot> picture() {
        OpenDossier dossier = window.openProperty().get();
        // What the pointer happens to rest on is no part of the picture.
        canvas.preview(Set.of());
        Optional<GraphDrawing> shown = canvas.drawing();
        Optional<GraphDrawing> whole = canvas.plainDrawing();
        return dossier == null || shown.isEmpty() || whole.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Snapshot(
                                dossier,
                                window.filters().graph().orElse(dossier.graph()),
                                shown.get(),
                                whole.get(),
                                canvas.seenArea(),
                                canvas.viewportProperty().get().zoom()));
    }

    private String name(ActorId actor) {
        OpenDossier dossier = window.openProperty().get();
        return dossier == null ? actor.value() : dossier.dossier().nameOf(actor);
    }

    private static void copy(Preview image) {
        ClipboardContent copied = new ClipboardContent();
        copied.putImage(new Image(image.open()));
        Clipboard.getSystemClipboard().setContent(copied);
    }

    private static void copy(String text) {
        ClipboardContent copied = new ClipboardContent();
        copied.putString(text);
        Clipboard.getSystemClipboard().setContent(copied);
    }

    /** Opens the window; its panels follow as soon as the picture is on the screen. */
    void show() {
        stage.show();
        content.firstFocus().requestFocus();
        new AnimationTimer() {
            private int pulses;
            private int pulsesWithPicture;

            @Override
            public void handle(long now) {
                pulsesWithPicture += canvas.drawing().isPresent() ? 1 : 0;
                if (pulsesWithPicture > 2 || ++pulses > MOST_PULSES_WITHOUT_PANELS) {
                    stop();
                    Look.loadPanelFonts();
                    Look.sign(stage);
                    content.furnish();
                }
            }
        }.start();
    }

    Exports exports() {
        return exports;
    }

    Articles articles() {
        return articles;
    }

    ThemeSwitch themes() {
        return themes;
    }

    WindowViewModel window() {
        return window;
    }

    CanvasViewModel canvas() {
        return canvas;
    }

    SelectionModel selection() {
        return selection;
    }
}

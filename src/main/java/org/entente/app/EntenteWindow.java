package org.entente.app;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.entente.app.article.ArticleSheets;
import org.entente.app.article.Articles;
import org.entente.app.command.NodeCommands;
import org.entente.app.command.WindowActions;
import org.entente.app.command.WindowCommands;
import org.entente.app.dialog.ExportDialog;
import org.entente.app.dialog.FileDialogs;
import org.entente.app.dialog.HelpDialog;
import org.entente.app.dossier.DossierSaving;
import org.entente.app.dossier.DossierSession;
import org.entente.app.dossier.LiveFiles;
import org.entente.app.editing.FxScheduler;
import org.entente.app.export.ExportSubjects;
import org.entente.app.export.Exports;
import org.entente.app.export.TableSaving;
import org.entente.app.export.WrittenFile;
import org.entente.app.look.Look;
import org.entente.app.look.ThemeSwitch;
import org.entente.app.platform.FxTaskRunner;
import org.entente.app.platform.PulseQueue;
import org.entente.app.platform.SystemBrowser;
import org.entente.app.platform.SystemClipboard;
import org.entente.app.session.SessionMeans;
import org.entente.app.settings.Preferences;
import org.entente.app.state.WindowModels;
import org.entente.app.window.CommandKeys;
import org.entente.app.window.Layouts;
import org.entente.app.window.MainWindow;
import org.entente.app.window.OpeningPane;
import org.entente.app.window.WindowMemory;
import org.entente.app.window.WindowPanels;
import org.entente.drawing.style.Typeface;
import org.entente.export.picture.ScreenPainter;
import org.entente.model.id.ActorId;
import org.entente.model.trace.Drafts;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.entente.view.SpokenText;
import org.entente.view.TaskRunner;
import org.entente.view.canvas.CanvasViewModel;
import org.entente.view.canvas.GraphCanvas;
import org.entente.view.canvas.deck.CanvasDeck;
import org.entente.view.words.Isolated;
import org.jspecify.annotations.Nullable;

/**
 * One window with all its parts. The only place where they are created and connected. For the
 * JavaFX application thread.
 */
final class EntenteWindow {

    /** The first window takes this share of the screen. */
    private static final double SHARE = 0.85;

    private static final double MIN_WIDTH = 1440;
    private static final double MIN_HEIGHT = 900;
    private static final double MAX_WIDTH = 2200;
    private static final double MAX_HEIGHT = 1400;

    /** About two seconds; the panels do not wait longer for a large dossier. */
    private static final int MAX_PULSES_WITHOUT_PANELS = 120;

    private final Stage stage;
    private final WindowModels models;
    private final MainWindow content;
    private final Exports exports;
    private final Articles articles;
    private final GraphCanvas picture;
    private final WindowCommands commands;
    private final DossierSaving saving;

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
        TaskRunner painting = new FxTaskRunner("entente-painter");
        models =
                WindowModels.of(
                        tasks,
                        painting,
                        typeface,
                        preferences,
                        new LiveFiles(Platform::runLater),
                        dialogs,
                        new SessionMeans(
                                FxTaskRunner.waitedFor("entente-editor"),
                                new FxScheduler(),
                                clock::get));
        Layouts.remember(models, preferences, tasks, stage);
        exports = exports(typeface, preferences, dialogs, browser);
        // What writes a user's file comes to its end before the program does.
        TaskRunner writing = FxTaskRunner.waitedFor("entente-writer");
        saving = new DossierSaving(session(), models.status(), writing, dialogs);
        articles =
                new Articles(
                        session(),
                        models.editing(),
                        models.status(),
                        tasks,
                        writing,
                        dialogs,
                        clock,
                        SystemClipboard::content,
                        new ArticleSheets(stage, models.options()));
        commands = WindowCommands.of(models, dialogs, articles, new Actions());
        picture =
                new GraphCanvas(
                        canvas(),
                        selection(),
                        Optional.of(models.editing()),
                        new ScreenPainter(typeface)::paint,
                        painting,
                        new NodeCommands(models, SystemClipboard::copy));
        TableSaving tables = new TableSaving(dialogs, writing, models.status(), this::leftOut);
        content = content(preferences, browser, tables, tasks);
        remember(preferences);
        Scene scene = scene();
        Look.followAlways(models.options(), scene);
        stage.setScene(scene);
        stage.setTitle("Entente");
        session().openProperty().addListener((o, before, now) -> name(now));
    }

    private Exports exports(
            Typeface typeface,
            Preferences preferences,
            FileDialogs dialogs,
            SystemBrowser browser) {
        return new Exports(
                models::snapshot,
                session().openProperty(),
                session()::openPath,
                new ExportSubjects(typeface),
                // An export and a save do not wait for each other.
                FxTaskRunner.waitedFor("entente-exporter"),
                preferences,
                dialogs,
                models.status()::say,
                new WrittenFile(browser, models.status())::offer);
    }

    private MainWindow content(
            Preferences preferences, SystemBrowser browser, TableSaving tables, TaskRunner tasks) {
        CanvasDeck deck =
                new CanvasDeck(
                        picture,
                        canvas(),
                        session().filters(),
                        models.options(),
                        selection(),
                        this::name,
                        tasks);
        return new MainWindow(
                models,
                commands,
                articles,
                deck,
                () ->
                        WindowPanels.of(
                                models,
                                commands,
                                picture.shownProperty(),
                                exports.begunProperty(),
                                preferences,
                                browser,
                                tables::save,
                                tasks));
    }

    /** Restores the window as it was left, and keeps how it is left. */
    private void remember(Preferences preferences) {
        WindowMemory memory =
                new WindowMemory(stage, session(), content, models.options(), preferences);
        memory.restore();
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, event -> memory.save());
        stage.focusedProperty().addListener((o, before, now) -> models.editing().saveWhenLeft(now));
        // What is being written comes to its end: the program waits for it.
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> session().leave());
    }

    /** What commands ask of this window. */
    private final class Actions implements WindowActions {

        @Override
        public void close() {
            stage.close();
        }

        @Override
        public void find() {
            content.focusSearch();
        }

        @Override
        public void showPalette() {
            content.showPalette();
        }

        @Override
        public void showProblems() {
            content.showProblems();
        }

        @Override
        public void export(Exports.Begin what) {
            exports.begin(what)
                    .ifPresent(model -> ExportDialog.show(stage, model, models.options()));
        }

        @Override
        public void exportStory() {
            exports.exportStory();
        }

        @Override
        public void copyPicture() {
            exports.copy(SystemClipboard::copy);
        }

        @Override
        public void copyLink() {
            models.link()
                    .ifPresent(
                            link -> {
                                SystemClipboard.copy(link);
                                models.status().say("Copied: " + link, link);
                            });
        }

        @Override
        public void saveAsDossier() {
            saving.save();
        }

        @Override
        public void showGuide() {
            HelpDialog.show(stage, commands.guide(), models.options());
        }

        @Override
        public void showAbout() {
            HelpDialog.about(stage, models.options());
        }
    }

    /** Sets the titles of the window and of its picture from a dossier. */
    private void name(@Nullable OpenDossier now) {
        stage.setTitle(
                now == null ? "Entente" : Isolated.line(now.dossier().title()) + " \u2014 Entente");
        if (now != null) {
            picture.speakWith(new SpokenText(now)::of);
        }
    }

    private Scene scene() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene =
                new Scene(
                        new StackPane(content, content.overlay(), new OpeningPane(session())),
                        size(screen.getWidth(), MIN_WIDTH, MAX_WIDTH),
                        size(screen.getHeight(), MIN_HEIGHT, MAX_HEIGHT));
        CommandKeys.install(scene, commands.all());
        return scene;
    }

    /** A share of the screen, within limits. */
    static double size(double screen, double min, double max) {
        return Math.min(screen, Math.max(min, Math.min(max, SHARE * screen)));
    }

    private String leftOut() {
        OpenDossier dossier = session().openProperty().get();
        return dossier == null ? "" : Drafts.leftOut(dossier.dossier());
    }

    private String name(ActorId actor) {
        OpenDossier dossier = session().openProperty().get();
        return dossier == null ? actor.value() : dossier.dossier().nameOf(actor);
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
                pulsesWithPicture += canvas().drawing().isPresent() ? 1 : 0;
                if (pulsesWithPicture > 1 || ++pulses > MAX_PULSES_WITHOUT_PANELS) {
                    stop();
                    awaitFrame();
                    // A rendered frame waits in the queue of events to be put on the screen.
                    Platform.runLater(EntenteWindow.this::furnish);
                }
            }
        }.start();
    }

    /**
     * Returns once the frame that is being rendered is done. Rendering takes several pulses at the
     * start; without this, the panels would be made before the picture is seen. Frames and
     * snapshots are rendered in turn, so that a snapshot of next to nothing is enough.
     */
    private static void awaitFrame() {
        new Rectangle(1, 1).snapshot(null, null);
    }

    private void furnish() {
        Look.loadPanelFonts();
        Look.sign(stage);
        content.furnish(new PulseQueue());
    }

    GraphCanvas picture() {
        return picture;
    }

    Exports exports() {
        return exports;
    }

    Articles articles() {
        return articles;
    }

    ThemeSwitch themes() {
        return models.themes();
    }

    WindowModels models() {
        return models;
    }

    DossierSession session() {
        return models.session();
    }

    CanvasViewModel canvas() {
        return models.canvas();
    }

    SelectionModel selection() {
        return models.selection();
    }
}

package org.entente.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.logging.Filter;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.entente.app.dialog.FailureDialog;
import org.entente.app.dialog.FxFileDialogs;
import org.entente.app.dossier.DossierLoader;
import org.entente.app.dossier.DossierSession;
import org.entente.app.dossier.Opening;
import org.entente.app.look.Look;
import org.entente.app.look.ThemeSwitch;
import org.entente.app.platform.Failures;
import org.entente.app.platform.FxTaskRunner;
import org.entente.app.platform.SystemBrowser;
import org.entente.app.platform.SystemTheme;
import org.entente.app.platform.UserFolders;
import org.entente.app.settings.Preferences;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.Typeface;
import org.jspecify.annotations.Nullable;

/**
 * Starts the window. The dossier is read and laid out while JavaFX starts; the window is shown as
 * soon as JavaFX is ready. Uses {@link Platform#startup} instead of an Application, so that both
 * run in parallel.
 */
public final class EntenteApp {

    // Kept in a field: an unreferenced logger is collected, together with its filter.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private EntenteApp() {}

    /**
     * Returns whether there seems to be a display to open a window on.
     *
     * @param environment the environment's variables
     * @param os the system's name
     * @return false on a Unix without X or Wayland display
     */
    public static boolean hasDisplay(Map<String, String> environment, String os) {
        boolean unix = !os.startsWith("Windows") && !os.startsWith("Mac");
        return !unix
                || System.getProperty("glass.platform") != null
                || !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    /**
     * Opens a window on a dossier. Returns at once; the program ends when the last window is
     * closed.
     *
     * @param dossier where the dossier is; null for the built-in one
     * @param select what to select of it, by its id or as a link says it; empty for nothing
     * @param clock tells when articles are taken in
     * @throws UnsupportedOperationException if there is no display
     */
    public static void open(@Nullable Path dossier, String select, Supplier<Instant> clock) {
        System.setProperty("java.awt.headless", "true");
        // JavaFX warns on every start that it is not on the module path.
        Filter keep =
                message -> !String.valueOf(message.getMessage()).startsWith("Unsupported JavaFX");
        JAVAFX.setFilter(keep);
        CompletableFuture<Typeface> typeface = CompletableFuture.supplyAsync(Typeface::inter);
        CompletableFuture<Optional<Theme>> theme = CompletableFuture.supplyAsync(SystemTheme::ask);
        Opening.Job job = DossierSession.job(dossier);
        CompletableFuture<DossierLoader.Loaded> first =
                typeface.thenApply(face -> new DossierLoader(face).load(dossier, job));
        Platform.startup(
                () -> start(new Stage(), typeface.join(), theme, clock, job, select, first));
    }

    private static Preferences preferences() {
        UserFolders folders = UserFolders.ofThisSystem();
        return Preferences.at(
                Preferences.usualFile(folders), folders.state(), Preferences.inBackground());
    }

    private static void start(
            Stage stage,
            Typeface typeface,
            CompletableFuture<Optional<Theme>> theme,
            Supplier<Instant> clock,
            Opening.Job job,
            String select,
            CompletableFuture<DossierLoader.Loaded> first) {
        Look.prepareText();
        catchFailures(stage);
        Preferences preferences = preferences();
        if (!preferences.isSet(Preferences.THEME)) {
            // The system was asked while JavaFX started. If it has not answered by now, it never
            // will.
            theme.join().ifPresent(preferences::follow);
        }
        EntenteWindow window =
                new EntenteWindow(
                        stage,
                        new FxTaskRunner(),
                        typeface,
                        preferences,
                        new FxFileDialogs(stage),
                        SystemBrowser.ofThisSystem(Platform::runLater),
                        clock);
        follow(window.themes(), theme);
        window.session().opening().begin(job);
        window.show();
        DossierSession session = window.session();
        var unused =
                first.whenComplete(
                        (loaded, failure) ->
                                Platform.runLater(
                                        () ->
                                                session.finish(
                                                        job,
                                                        () -> {
                                                            shown(window, loaded, failure);
                                                            window.models().select(select);
                                                        })));
    }

    /** Passes changes of the desktop's theme on to the window. */
    private static void follow(ThemeSwitch themes, CompletableFuture<Optional<Theme>> asked) {
        Optional<Theme> now = SystemTheme.watch(themes::tell);
        var unused =
                asked.thenAccept(
                        answer ->
                                answer.or(() -> now)
                                        .ifPresent(
                                                theme ->
                                                        Platform.runLater(
                                                                () -> themes.tell(theme))));
    }

    private static void shown(
            EntenteWindow window,
            DossierLoader.@Nullable Loaded loaded,
            @Nullable Throwable failure) {
        if (loaded != null) {
            window.session().show(loaded);
        } else if (failure != null) {
            window.models().status().fail(failure);
        }
    }

    /** Reports every uncaught failure and keeps the window open. */
    private static void catchFailures(Stage stage) {
        Failures failures =
                new Failures(
                        UserFolders.ofThisSystem().logs(),
                        Platform::runLater,
                        (told, read) -> FailureDialog.show(stage, told, read));
        Thread.setDefaultUncaughtExceptionHandler(failures);
    }
}

package org.entente.app.state;

import java.util.Optional;
import java.util.Set;
import org.entente.app.dialog.FileDialogs;
import org.entente.app.dossier.DossierLoader;
import org.entente.app.dossier.DossierSession;
import org.entente.app.dossier.RecentDossiers;
import org.entente.app.dossier.SelectionStatus;
import org.entente.app.dossier.StatusLine;
import org.entente.app.dossier.WatchedFiles;
import org.entente.app.editing.DossierEditing;
import org.entente.app.export.Snapshot;
import org.entente.app.look.ThemeSwitch;
import org.entente.app.problem.ProblemsViewModel;
import org.entente.app.session.SessionMeans;
import org.entente.app.settings.Preferences;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.style.Typeface;
import org.entente.view.DisplayOptions;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.entente.view.ViewFragment;
import org.entente.view.canvas.CanvasViewModel;
import org.entente.view.story.StoryViewModel;
import org.entente.view.walk.EvidenceWalk;
import org.entente.view.walk.UncitedWalk;
import org.entente.view.words.Isolated;

/**
 * The models that all parts of one window share. They do not depend on a scene.
 *
 * @param selection what is selected and pointed at
 * @param options how things are shown
 * @param themes which look the window has
 * @param status the line at the foot
 * @param recent the dossiers opened last
 * @param session the open dossier
 * @param evidence the walk through the sentences of the selection
 * @param uncited the walk through the sentences that nothing cites
 * @param canvas the picture
 * @param editing what is changed of the open dossier
 * @param story the walk through the steps that the dossier tells
 * @param problems what is wrong with the dossier
 */
public record WindowModels(
        SelectionModel selection,
        DisplayOptions options,
        ThemeSwitch themes,
        StatusLine status,
        RecentDossiers recent,
        DossierSession session,
        EvidenceWalk evidence,
        UncitedWalk uncited,
        CanvasViewModel canvas,
        DossierEditing editing,
        StoryViewModel story,
        ProblemsViewModel problems) {

    /**
     * Makes the models of a window with nothing open.
     *
     * @param tasks reads and lays out
     * @param painting paints large pictures and flags
     * @param typeface measures the picture's texts
     * @param preferences what is remembered
     * @param files watches the files of the open dossier
     * @param dialogs tells problems
     * @param means what editing works with
     */
    public static WindowModels of(
            TaskRunner tasks,
            TaskRunner painting,
            Typeface typeface,
            Preferences preferences,
            WatchedFiles files,
            FileDialogs dialogs,
            SessionMeans means) {
        SelectionModel selection = new SelectionModel();
        DisplayOptions options = remembered(preferences);
        StatusLine status = new StatusLine();
        RecentDossiers recent = new RecentDossiers(preferences);
        DossierSession session =
                new DossierSession(
                        selection,
                        tasks,
                        new DossierLoader(typeface),
                        files,
                        recent,
                        status,
                        dialogs);
        var unused =
                new SelectionStatus(session.openProperty(), selection, session.filters(), status);
        preferences.note().ifPresent(note -> greet(session, status, note));
        CanvasViewModel canvas =
                new CanvasViewModel(
                        session.openProperty(),
                        selection,
                        session.filters(),
                        options,
                        tasks,
                        painting,
                        typeface);
        DossierEditing editing =
                new DossierEditing(
                        session,
                        canvas.placement(),
                        selection,
                        status,
                        dialogs,
                        means,
                        preferences.stateFolder("journals"));
        return new WindowModels(
                selection,
                options,
                new ThemeSwitch(options, preferences),
                status,
                recent,
                session,
                new EvidenceWalk(session.openProperty(), selection),
                new UncitedWalk(session.openProperty(), selection),
                canvas,
                editing,
                new StoryViewModel(session.openProperty(), selection, session.filters(), editing),
                new ProblemsViewModel(
                        session.openProperty(),
                        session.mendingProperty(),
                        selection,
                        editing,
                        options,
                        tasks,
                        status::say));
    }

    private static DisplayOptions remembered(Preferences preferences) {
        DisplayOptions options = new DisplayOptions();
        preferences.keep(Preferences.LEGEND, options.legendProperty());
        preferences.keep(Preferences.OVERVIEW, options.overviewProperty());
        preferences.keep(Preferences.HIGH_CONTRAST, options.highContrastProperty());
        preferences.keep(Preferences.SIDE_BY_SIDE, options.sideBySideProperty());
        preferences.keep(Preferences.REDUCE_MOTION, options.reduceMotionProperty());
        options.textScaleProperty().set(preferences.get(Preferences.TEXT_SCALE));
        options.textScaleProperty()
                .addListener(
                        (o, before, now) ->
                                preferences.set(Preferences.TEXT_SCALE, now.doubleValue()));
        options.detailProperty().set(preferences.get(Preferences.DETAIL));
        options.detailProperty()
                .addListener((o, before, now) -> preferences.set(Preferences.DETAIL, now));
        options.hiddenColumnsProperty().set(preferences.get(Preferences.HIDDEN_COLUMNS));
        options.hiddenColumnsProperty()
                .addListener((o, before, now) -> preferences.set(Preferences.HIDDEN_COLUMNS, now));
        return options;
    }

    /** Shows a message about the preferences with the first dossier. */
    private static void greet(DossierSession session, StatusLine status, String note) {
        session.openProperty()
                .addListener(
                        (o, before, now) -> {
                            if (before == null) {
                                status.say(Isolated.line(note));
                            }
                        });
    }

    /**
     * Selects what a link or the command line names, or says that it is not there.
     *
     * @param words as {@link ViewFragment} reads them; empty for nothing
     */
    public void select(String words) {
        OpenDossier open = session.openProperty().get();
        if (open == null || words.isBlank()) {
            return;
        }
        Optional<Selection> wanted = ViewFragment.read(words, open.dossier());
        wanted.ifPresentOrElse(
                selection::select,
                () -> status.say("Nothing in this dossier is called " + Isolated.line(words)));
        if (wanted.isPresent() && wanted.get() instanceof Selection.OfSentence of) {
            selection.show(of.sentence());
        }
    }

    /** Returns a link to what is open and selected; empty if nothing is open. */
    public Optional<String> link() {
        OpenDossier open = session.openProperty().get();
        if (open == null) {
            return Optional.empty();
        }
        String place =
                session.openPath()
                        .map(path -> path.toAbsolutePath().normalize().toUri().toString())
                        .orElse("entente:built-in");
        return Optional.of(
                place
                        + ViewFragment.of(selection.selection(), open.dossier())
                                .map(fragment -> "#" + fragment)
                                .orElse(""));
    }

    /** What the window shows now; empty until there is a picture. */
    public Optional<Snapshot> snapshot() {
        OpenDossier dossier = session.openProperty().get();
        // What is under the pointer is not part of the picture.
        canvas.pointing().preview(Set.of());
        Optional<GraphDrawing> shown = canvas.drawing();
        Optional<GraphDrawing> whole = canvas.plainDrawing();
        return dossier == null || shown.isEmpty() || whole.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Snapshot(
                                dossier,
                                session.filters().graph().orElse(dossier.graph()),
                                shown.get(),
                                whole.get(),
                                canvas.zooming().seenArea(),
                                canvas.viewportProperty().get().zoom(),
                                canvas.wholeDrawing().orElse(whole.get())));
    }
}

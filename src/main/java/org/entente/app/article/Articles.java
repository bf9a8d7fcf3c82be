package org.entente.app.article;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.entente.app.dialog.FileDialogs;
import org.entente.app.dossier.DossierSession;
import org.entente.app.dossier.StatusLine;
import org.entente.app.editing.DossierEditing;
import org.entente.app.platform.Clipping;
import org.entente.intake.Intake;
import org.entente.intake.IntakeException;
import org.entente.intake.Original;
import org.entente.intake.file.ArticleReader;
import org.entente.io.graph.GraphFormat;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.view.OpenDossier;
import org.entente.view.TaskRunner;
import org.entente.view.intake.IntakeViewModel;
import org.entente.view.words.FailureWords;
import org.entente.view.words.Isolated;
import org.jspecify.annotations.Nullable;

/** Imports articles from files and the clipboard. For the JavaFX application thread. */
public final class Articles {

    private static final Dossier EMPTY =
            new Dossier("", List.of(), List.of(), List.of(), List.of());

    /** File names of dossiers and graphs, which are not articles. */
    private static final Pattern NO_ARTICLE =
            Pattern.compile("(?i).*\\.(?:json|graphml|gexf|dot|gv|csv|tsv)");

    private final DossierSession session;
    private final StatusLine status;
    private final TaskRunner tasks;
    private final FileDialogs dialogs;
    private final Supplier<Clipping> clipboard;
    private final Sheets sheets;
    private final ArticleFiling filing;

    /** What shows sheets, and what waits for a file to be read. */
    public interface Sheets {

        /**
         * Shows an article on its sheet.
         *
         * @param model the article
         * @param name that of its file, or what else it is
         * @param goal where it goes
         */
        void show(IntakeViewModel model, String name, Goal goal);

        /**
         * Shows that a file is being read, if reading takes longer than a second.
         *
         * @param file its name
         * @param cancel gives the reading up
         * @return ends the telling
         */
        Runnable waitFor(String file, Runnable cancel);
    }

    /** Where an article goes. */
    public enum Goal {
        /** Into a new dossier. */
        NEW,
        ADD,
        /** As a newer version of a source of the open dossier. */
        UPDATE
    }

    /**
     * Where an article goes.
     *
     * @param goal into which dossier
     * @param home the folder of a new dossier; null to ask for it
     */
    private record Destination(Goal goal, @Nullable Path home) {}

    /**
     * Makes the way in.
     *
     * @param session the open dossier
     * @param editing takes articles into the dossier that is open
     * @param status says how it goes
     * @param tasks reads files
     * @param writing writes files; work it has begun comes to its end before the program does
     * @param dialogs asks for files, folders and passwords
     * @param clock tells when an article is taken in
     * @param clipboard tells what can be pasted now
     * @param sheets shows articles
     */
    public Articles(
            DossierSession session,
            DossierEditing editing,
            StatusLine status,
            TaskRunner tasks,
            TaskRunner writing,
            FileDialogs dialogs,
            Supplier<Instant> clock,
            Supplier<Clipping> clipboard,
            Sheets sheets) {
        this.session = session;
        this.status = status;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.clipboard = clipboard;
        this.sheets = sheets;
        filing = new ArticleFiling(session, editing, status, writing, dialogs, clock);
        session.vacantProperty().addListener((o, before, now) -> now.ifPresent(this::offerDossier));
    }

    /** Offers to create a dossier in a folder without one. */
    private void offerDossier(Path folder) {
        if (dialogs.mayMakeDossier(folder)) {
            dialogs.chooseArticle(folder)
                    .ifPresent(path -> take(path, null, new Destination(Goal.NEW, folder)));
        }
    }

    /** Whether there is a dossier of the user's own to add an article to. */
    public ObservableBooleanValue canAdd() {
        return Bindings.createBooleanBinding(() -> place().isPresent(), session.openProperty());
    }

    /** Whether the open dossier has a source that can be updated. */
    public ObservableBooleanValue canUpdate() {
        return Bindings.createBooleanBinding(
                () -> place().isPresent() && !open().sources().isEmpty(), session.openProperty());
    }

    /** The path of the open dossier; empty for the built-in one and for a bare graph. */
    private Optional<Path> place() {
        return session.openPath().filter(path -> GraphFormat.of(path).isEmpty());
    }

    private Dossier open() {
        OpenDossier open = session.openProperty().get();
        return open == null ? EMPTY : open.dossier();
    }

    /**
     * Tells whether a file is an article rather than a dossier or a graph.
     *
     * @param path a file or folder
     * @return whether it is taken for one
     */
    public static boolean isArticle(Path path) {
        return Files.isRegularFile(path) && !NO_ARTICLE.matcher(path.toString()).matches();
    }

    /**
     * Asks for a file and takes its article in.
     *
     * @param goal where it goes
     */
    public void choose(Goal goal) {
        dialogs.chooseArticle().ifPresent(path -> take(path, goal));
    }

    /** Imports the article of a file as a new dossier. */
    public void take(Path path) {
        take(path, Goal.NEW);
    }

    /**
     * Takes the article of a file in.
     *
     * @param path the file
     * @param goal where it goes
     */
    public void take(Path path, Goal goal) {
        take(path, null, new Destination(goal, null));
    }

    private void take(Path path, @Nullable String password, Destination destination) {
        String name = Isolated.line(String.valueOf(path.getFileName()));
        AtomicBoolean cancelled = new AtomicBoolean();
        status.say("Reading " + name + "\u2026");
        Runnable arrived = sheets.waitFor(name, () -> cancelled.set(true));
        tasks.run(
                () -> {
                    Original original = ArticleReader.open(path, password, cancelled::get);
                    return new ReadArticle(
                            ArticleReader.read(original), original, path.getParent());
                },
                taken -> {
                    arrived.run();
                    show(taken, destination);
                },
                failure -> {
                    arrived.run();
                    refuse(path, failure, destination);
                });
    }

    private void refuse(Path path, Exception failure, Destination destination) {
        String name = Isolated.line(String.valueOf(path.getFileName()));
        if (failure instanceof CancellationException) {
            status.say(name + " was not read");
            return;
        }
        if (failure instanceof IntakeException refused
                && refused.why() == IntakeException.Cause.PASSWORD) {
            Optional<String> password =
                    dialogs.askPassword(name, String.valueOf(refused.getMessage()));
            password.ifPresentOrElse(
                    word -> take(path, word, destination), () -> status.say("Not added: " + name));
            return;
        }
        tellRefusal(name, failure);
    }

    private void tellRefusal(String name, Exception failure) {
        status.say("Not added: " + name);
        String why =
                failure instanceof IntakeException refused
                        ? String.valueOf(refused.getMessage())
                        : FailureWords.of(failure);
        dialogs.tellProblems("No article could be read from " + name + ".", List.of(why));
    }

    /**
     * Imports the clipboard: the first of its files, or its text with as much structure as
     * available.
     */
    public void paste() {
        Clipping held = clipboard.get();
        if (!held.files().isEmpty()) {
            take(held.files().get(0));
            return;
        }
        tasks.run(
                () -> {
                    Intake intake = ArticleReader.paste(held.html(), held.rtf(), held.text());
                    return new ReadArticle(intake, original(intake, held), null);
                },
                taken -> show(taken, new Destination(Goal.NEW, null)),
                failure -> tellRefusal("the clipboard", failure));
    }

    private static Original original(Intake intake, Clipping held) {
        return switch (intake.mediaType()) {
            case "text/html" -> pasted("clipboard.html", held.html());
            case "application/rtf" -> pasted("clipboard.rtf", held.rtf());
            default -> pasted("clipboard.txt", held.text());
        };
    }

    private static Original pasted(String name, @Nullable String content) {
        String all = content == null ? "" : content;
        return Original.of(name, all.getBytes(StandardCharsets.UTF_8));
    }

    private void show(ReadArticle taken, Destination destination) {
        status.say("");
        Optional<Path> place = place();
        Goal possible = place.isPresent() ? destination.goal() : Goal.NEW;
        Dossier dossier = possible == Goal.NEW ? EMPTY : open();
        Optional<String> source = possible == Goal.UPDATE ? source(dossier) : Optional.empty();
        if (possible == Goal.UPDATE && source.isEmpty()) {
            return;
        }
        IntakeViewModel model =
                new IntakeViewModel(
                        taken.intake(),
                        dossier,
                        tasks,
                        cut -> {
                            switch (possible) {
                                case NEW -> filing.create(taken, cut, destination.home());
                                case ADD -> filing.add(taken, cut, place.orElseThrow());
                                case UPDATE ->
                                        filing.update(
                                                taken,
                                                cut,
                                                place.orElseThrow(),
                                                source.orElseThrow());
                            }
                        });
        String name = taken.folder() == null ? "Pasted article" : taken.original().name();
        sheets.show(model, Isolated.line(name), possible);
    }

    /** Returns the id of the source to update; asks the user if there are several. */
    private Optional<String> source(Dossier dossier) {
        List<Source> sources = dossier.sources();
        if (sources.size() < 2) {
            return sources.stream().map(source -> source.id().value()).findFirst();
        }
        List<String> titles =
                sources.stream()
                        .map(source -> Isolated.line(source.title() + " (" + source.id() + ')'))
                        .toList();
        return dialogs.chooseSource(titles)
                .map(title -> sources.get(titles.indexOf(title)).id().value());
    }
}

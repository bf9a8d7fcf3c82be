package org.entente.app.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.entente.accession.Accession;
import org.entente.accession.DossierFolder;
import org.entente.accession.SourceUpdate;
import org.entente.app.dialog.FileDialogs;
import org.entente.app.dossier.WindowViewModel;
import org.entente.intake.Intake;
import org.entente.intake.IntakeException;
import org.entente.intake.Original;
import org.entente.intake.file.ArticleReader;
import org.entente.io.DossierReader;
import org.entente.io.DossierReading;
import org.entente.io.file.AtomicFile;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.id.SourceId;
import org.entente.view.OpenDossier;
import org.entente.view.TaskRunner;
import org.entente.view.intake.IntakeViewModel;
import org.entente.view.words.FailureWords;
import org.entente.view.words.Isolated;
import org.jspecify.annotations.Nullable;

/** Takes articles in, from files and from the clipboard. For the JavaFX application thread. */
public final class Articles {

    private static final Dossier EMPTY =
            new Dossier("", List.of(), List.of(), List.of(), List.of());

    /** Names of files that hold a dossier or a graph, not an article. */
    private static final Pattern NO_ARTICLE =
            Pattern.compile("(?i).*\\.(?:json|graphml|gexf|dot|gv|csv|tsv)");

    private final WindowViewModel window;
    private final TaskRunner tasks;
    private final FileDialogs dialogs;
    private final Supplier<Instant> clock;
    private final Sheets sheets;

    /** What shows sheets, and what waits for a file to be read. */
    public interface Sheets {

        /**
         * Shows an article on its sheet.
         *
         * @param model the article
         * @param file the name of its file
         * @param goal where it goes
         */
        void show(IntakeViewModel model, String file, Goal goal);

        /**
         * Tells that a file is being read, if that takes longer than a second.
         *
         * @param file its name
         * @param cancel gives the reading up
         * @return ends the telling
         */
        Runnable waitFor(String file, Runnable cancel);
    }

    /** Where an article goes. */
    public enum Goal {
        /** Into a dossier of its own. */
        NEW,
        /** Into the dossier that is open. */
        ADD,
        /** In the place of a source of the dossier that is open. */
        UPDATE
    }

    /**
     * Makes the way in.
     *
     * @param window where dossiers are opened
     * @param tasks reads and writes files
     * @param dialogs asks for files, folders and passwords
     * @param clock tells when an article is taken in
     * @param sheets shows articles
     */
    public Articles(
            WindowViewModel window,
            TaskRunner tasks,
            FileDialogs dialogs,
            Supplier<Instant> clock,
            Sheets sheets) {
        this.window = window;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.clock = clock;
        this.sheets = sheets;
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

    /**
     * Takes the article of a file in.
     *
     * @param path the file
     * @param goal where it goes
     */
    public void take(Path path, Goal goal) {
        take(path, null, goal);
    }

    private void take(Path path, @Nullable String password, Goal goal) {
        String name = Isolated.line(String.valueOf(path.getFileName()));
        AtomicBoolean cancelled = new AtomicBoolean();
        window.say("Reading " + name + "\u2026");
        Runnable arrived = sheets.waitFor(name, () -> cancelled.set(true));
        tasks.run(
                () -> {
                    Original original = ArticleReader.open(path, password, cancelled::get);
                    return new Taken(ArticleReader.read(original), original, path.getParent());
                },
                taken -> {
                    arrived.run();
                    show(taken, goal);
                },
                failure -> {
                    arrived.run();
                    refuse(path, failure, goal);
                });
    }

    /** An article that was read, and the folder its file lies in. */
    private record Taken(Intake intake, Original original, @Nullable Path folder) {}

    private void refuse(Path path, Exception failure, Goal goal) {
        String name = Isolated.line(String.valueOf(path.getFileName()));
        if (failure instanceof CancellationException) {
            window.say(name + " was not read");
            return;
        }
        if (failure instanceof IntakeException refused
                && refused.why() == IntakeException.Cause.PASSWORD) {
            Optional<String> password =
                    dialogs.askPassword(name, String.valueOf(refused.getMessage()));
            password.ifPresent(word -> take(path, word, goal));
            return;
        }
        tellRefusal(name, failure);
    }

    private void tellRefusal(String name, Exception failure) {
        window.say("Not taken in: " + name);
        String why =
                failure instanceof IntakeException refused
                        ? String.valueOf(refused.getMessage())
                        : FailureWords.of(failure);
        dialogs.tellProblems("No article could be taken from " + name + ".", List.of(why));
    }

    /**
     * Takes in what the clipboard holds.
     *
     * @param html its HTML, where it has any
     * @param rtf its Rich Text Format, where it has any
     * @param text its plain text, where it has any
     */
    public void paste(@Nullable String html, @Nullable String rtf, @Nullable String text) {
        tasks.run(
                () -> {
                    Intake intake = ArticleReader.paste(html, rtf, text);
                    return new Taken(intake, clipboard(intake, html, rtf, text), null);
                },
                taken -> show(taken, Goal.NEW),
                failure -> tellRefusal("the clipboard", failure));
    }

    private static Original clipboard(
            Intake intake, @Nullable String html, @Nullable String rtf, @Nullable String text) {
        return switch (intake.mediaType()) {
            case "text/html" -> pasted("clipboard.html", html);
            case "application/rtf" -> pasted("clipboard.rtf", rtf);
            default -> pasted("clipboard.txt", text);
        };
    }

    private static Original pasted(String name, @Nullable String content) {
        String all = content == null ? "" : content;
        return Original.of(name, all.getBytes(StandardCharsets.UTF_8));
    }

    private void show(Taken taken, Goal goal) {
        window.say("");
        OpenDossier open = window.openProperty().get();
        Optional<Path> place = window.openPath();
        boolean own = goal != Goal.NEW && open != null && place.isPresent();
        Goal possible = own ? goal : Goal.NEW;
        Dossier dossier = own ? open.dossier() : EMPTY;
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
                                case NEW -> create(taken, cut);
                                case ADD -> add(taken, cut, place.orElseThrow());
                                case UPDATE ->
                                        update(
                                                taken,
                                                cut,
                                                place.orElseThrow(),
                                                source.orElseThrow());
                            }
                        });
        sheets.show(model, Isolated.line(taken.original().name()), possible);
    }

    /**
     * Returns the id of the source that there is a newer version of; asks where there are several.
     */
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

    private void create(Taken taken, Intake cut) {
        Optional<Path> chosen = dialogs.chooseFolderForDossier(suggested(taken, cut));
        chosen.ifPresent(
                folder ->
                        tasks.run(
                                () -> {
                                    write(taken, cut, folder);
                                    return folder;
                                },
                                window::open,
                                failure -> refuseToWrite(folder, failure)));
    }

    private void write(Taken taken, Intake cut, Path folder) throws IOException {
        DossierFolder home = DossierFolder.at(folder);
        if (home.hasDossier()) {
            throw new IOException("there is a dossier in this folder already; choose another");
        }
        Accession accession =
                Accession.of(cut, taken.original(), clock.get(), home.freeNames(null));
        home.create(accession.source().title(), List.of(accession));
    }

    private static Path suggested(Taken taken, Intake cut) {
        Path beside = taken.folder();
        Path folder = beside == null ? Path.of(System.getProperty("user.home", ".")) : beside;
        String title = cut.metadata().title();
        String name =
                title == null || beside != null
                        ? taken.original().name().replaceFirst("\\.[^.]*$", "")
                        : title;
        String safe = name.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return folder.resolve(safe.isEmpty() ? "dossier" : safe.toLowerCase(Locale.ROOT));
    }

    private void add(Taken taken, Intake cut, Path open) {
        tasks.run(
                () -> {
                    DossierReading reading = read(open);
                    Dossier before = reading.dossier().orElseThrow();
                    DossierFolder home = DossierFolder.at(open);
                    Accession accession =
                            Accession.of(
                                    cut, taken.original(), clock.get(), home.freeNames(before));
                    home.add(before, reading.document().orElseThrow(), List.of(accession));
                    return accession.source().title();
                },
                title -> {
                    window.reload();
                    window.say("Added " + Isolated.line(title));
                },
                failure -> refuseToWrite(open, failure));
    }

    private void update(Taken taken, Intake cut, Path open, String id) {
        tasks.run(
                () -> {
                    DossierReading reading = read(open);
                    Dossier before = reading.dossier().orElseThrow();
                    Source source =
                            before.source(new SourceId(id))
                                    .orElseThrow(() -> new IOException("the source is gone"));
                    DossierFolder home = DossierFolder.at(open);
                    SourceUpdate update =
                            SourceUpdate.of(
                                    before,
                                    source,
                                    cut,
                                    taken.original(),
                                    clock.get(),
                                    home.freeNames(before));
                    home.update(update, reading.document().orElseThrow());
                    return UpdateWords.of(update, before);
                },
                changes -> {
                    window.reload();
                    window.say("Updated " + id);
                    if (!changes.isEmpty()) {
                        dialogs.tellProblems("What changed in " + id, changes);
                    }
                },
                failure -> refuseToWrite(open, failure));
    }

    private static DossierReading read(Path open) throws IOException {
        DossierReading reading = new DossierReader().read(open);
        if (reading.dossier().isEmpty() || reading.document().isEmpty()) {
            throw new IOException("the dossier has problems that must be mended first");
        }
        return reading;
    }

    private void refuseToWrite(Path folder, Exception failure) {
        String shown = Isolated.line(folder.toString());
        window.say("Not saved: " + shown);
        String why =
                failure instanceof IOException refused
                        ? Isolated.line(AtomicFile.reason(refused, folder.resolve("dossier.json")))
                        : FailureWords.of(failure);
        dialogs.tellProblems("The article could not be saved in " + shown + ".", List.of(why));
    }
}

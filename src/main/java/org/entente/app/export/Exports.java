package org.entente.app.export;

import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import org.entente.app.dialog.FileDialogs;
import org.entente.app.platform.WriteFailure;
import org.entente.app.settings.DossierPlace;
import org.entente.app.settings.Preferences;
import org.entente.drawing.sheet.Paper;
import org.entente.drawing.sheet.SheetOptions;
import org.entente.drawing.style.Theme;
import org.entente.export.ExportFormat;
import org.entente.export.ExportSubject;
import org.entente.export.picture.ExportProgress;
import org.entente.io.file.AtomicFile;
import org.entente.model.trace.Drafts;
import org.entente.view.TaskRunner;
import org.entente.view.export.ExportChoice;
import org.entente.view.export.ExportFormatName;
import org.entente.view.export.ExportFormatName.Kind;
import org.entente.view.export.ExportJob;
import org.entente.view.export.ExportViewModel;
import org.entente.view.export.Preview;
import org.entente.view.words.FailureWords;
import org.entente.view.words.Isolated;

/** Exports what the window shows, to files and to the clipboard. */
public final class Exports {

    private static final String LEFT = ", because another dossier was opened";

    private final Supplier<Optional<Snapshot>> picture;
    private final ExportSubjects subjects;
    private final TaskRunner tasks;
    private final Preferences preferences;
    private final FileDialogs dialogs;
    private final Consumer<String> status;
    private final Consumer<Path> written;
    private DossierPlace place;
    private Optional<ExportJob> running = Optional.empty();
    private boolean left;
    private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper(this, "begun");

    /**
     * Prepares exports. A running export stops when another dossier is opened, but not on a reload.
     *
     * @param picture what the window shows now
     * @param open the dossier shown
     * @param where its path; empty for the built-in one
     * @param subjects makes the content for a choice
     * @param tasks renders and writes
     * @param preferences remembers the choices
     * @param dialogs asks for files
     * @param status shows the result
     * @param written takes each file after the message
     */
    public Exports(
            Supplier<Optional<Snapshot>> picture,
            ObservableValue<?> open,
            Supplier<Optional<Path>> where,
            ExportSubjects subjects,
            TaskRunner tasks,
            Preferences preferences,
            FileDialogs dialogs,
            Consumer<String> status,
            Consumer<Path> written) {
        this.picture = picture;
        this.subjects = subjects;
        this.tasks = tasks;
        this.preferences = preferences;
        this.dialogs = dialogs;
        this.status = status;
        this.written = written;
        place = DossierPlace.of(where.get());
        open.addListener((o, before, now) -> follow(DossierPlace.of(where.get())));
    }

    private void follow(DossierPlace next) {
        if (!next.equals(place)) {
            place = next;
            leave();
        }
    }

    private void leave() {
        left = running.isPresent();
        running.ifPresent(ExportJob::cancel);
    }

    /** Kinds of exports with a menu item. */
    public enum Begin {
        /** A picture, as it was chosen last. */
        IMAGE,
        /** A page to send. */
        PAGE,
        /** Data, as it was chosen last. */
        DATA;

        Preferences.Key<ExportChoice> key() {
            return switch (this) {
                case IMAGE -> Preferences.EXPORT;
                case PAGE -> Preferences.EXPORT_PAGE;
                case DATA -> Preferences.EXPORT_DATA;
            };
        }

        boolean offers(Kind kind) {
            return switch (this) {
                case IMAGE -> kind.isPicture();
                case PAGE -> kind == Kind.PAGE;
                case DATA -> kind == Kind.DATA;
            };
        }
    }

    /** Whether an export has ever been begun here. */
    public ReadOnlyBooleanProperty begunProperty() {
        return begun.getReadOnlyProperty();
    }

    /** Starts an export of what the window shows; empty while it shows nothing. */
    public Optional<ExportViewModel> begin(Begin what) {
        Optional<ExportViewModel> model = picture.get().map(now -> model(now, what));
        begun.set(begun.get() || model.isPresent());
        return model;
    }

    private ExportViewModel model(Snapshot now, Begin what) {
        List<ExportChoice.Scope> scopes =
                new ArrayList<>(List.of(ExportChoice.Scope.VIEW, ExportChoice.Scope.WHOLE));
        if (now.hasSelection()) {
            scopes.add(ExportChoice.Scope.SELECTION);
        }
        return new ExportViewModel(
                formats(what),
                scopes,
                preferences.get(what.key()).withTheme(now.shown().style().theme()),
                choice -> subjects.preview(now, choice),
                (choice, job) -> save(now, choice, what, job),
                tasks);
    }

    private static List<ExportFormatName> formats(Begin what) {
        return Arrays.stream(ExportFormat.values())
                .map(f -> new ExportFormatName(f.extension(), f.title(), kind(f)))
                .filter(name -> what.offers(name.kind()))
                .toList();
    }

    private static Kind kind(ExportFormat format) {
        return switch (format) {
            case PNG -> Kind.PIXELS;
            case SVG, PDF -> Kind.LINES;
            case HTML -> Kind.PAGE;
            default -> Kind.DATA;
        };
    }

    private boolean save(Snapshot now, ExportChoice choice, Begin what, ExportJob job) {
        String name = fileName(now.dossier().dossier().title()) + "." + choice.format();
        Optional<Path> chosen =
                chosen(name, typed -> ExportFormat.of(typed).isPresent(), choice.format());
        if (chosen.isEmpty()) {
            return false;
        }
        Path file = chosen.get();
        preferences.set(what.key(), choice);
        ExportFormat format = ExportFormat.of(file).orElse(ExportFormat.PNG);
        status.accept("Exporting " + shown(file) + "\u2026");
        left = false;
        running = Optional.of(job);
        job.begin("Writing " + shown(file.getFileName()) + "\u2026");
        tasks.run(
                () -> {
                    ExportSubject subject = subjects.subject(now, choice);
                    AtomicFile.write(
                            file, out -> format.write(subject, out, share -> reached(job, share)));
                    return file;
                },
                done -> {
                    running = Optional.empty();
                    status.accept("Exported " + shown(done) + left(now));
                    written.accept(done);
                    job.succeed();
                },
                failure -> {
                    running = Optional.empty();
                    status.accept("Not exported: " + shown(file) + (stopped(failure) ? LEFT : ""));
                    job.fail(reason(failure, file));
                });
        return true;
    }

    /** Asks for a file; one whose name has no extension of the right kind is given one. */
    private Optional<Path> chosen(String name, Predicate<Path> isOfKind, String extension) {
        return dialogs.chooseImageFile(name)
                .flatMap(
                        typed -> {
                            if (isOfKind.test(typed)) {
                                return Optional.of(typed);
                            }
                            Path file = typed.resolveSibling(typed.getFileName() + "." + extension);
                            // The file dialog asks by itself, but knows only the name typed.
                            return !Files.exists(file) || dialogs.mayReplace(file)
                                    ? Optional.of(file)
                                    : Optional.empty();
                        });
    }

    /**
     * Writes the story of the dossier as a PDF with a page for each step, on the paper used last.
     */
    public void exportStory() {
        Optional<Snapshot> now = picture.get();
        if (now.isEmpty()) {
            return;
        }
        String name = fileName(now.get().dossier().dossier().title()) + "-story.pdf";
        Paper paper = preferences.get(Preferences.EXPORT).paper().paper().orElse(Paper.A4);
        chosen(name, typed -> ExportFormat.of(typed).equals(Optional.of(ExportFormat.PDF)), "pdf")
                .ifPresent(file -> write(subjects.story(now.get(), paper), file));
    }

    private void write(ExportSubject story, Path file) {
        begun.set(true);
        status.accept("Exporting " + shown(file) + "\u2026");
        tasks.run(
                () -> {
                    AtomicFile.write(
                            file,
                            out -> ExportFormat.PDF.write(story, out, ExportProgress.UNWATCHED));
                    return file;
                },
                done -> {
                    status.accept("Exported " + shown(done));
                    written.accept(done);
                },
                failure ->
                        status.accept(
                                "Not exported: " + shown(file) + ". " + reason(failure, file)));
    }

    private boolean stopped(Exception failure) {
        return left && failure instanceof InterruptedIOException;
    }

    private static void reached(ExportJob job, double share) throws InterruptedIOException {
        if (job.isCancelled()) {
            throw new InterruptedIOException("the user has stopped the export");
        }
        job.reached(share);
    }

    /** Renders what the window shows, for the clipboard. */
    public void copy(Consumer<Preview> clipboard) {
        Optional<Snapshot> now = picture.get();
        if (now.isEmpty()) {
            return;
        }
        Theme theme = now.get().shown().style().theme();
        ExportChoice choice =
                ExportChoice.DEFAULT.withTheme(theme).withSurroundings(SheetOptions.BARE);
        tasks.run(
                () -> new Preview(ExportFormat.PNG.write(subjects.subject(now.get(), choice)), ""),
                image -> {
                    clipboard.accept(image);
                    status.accept("Copied the picture" + left(now.get()));
                },
                failure -> status.accept("Not copied: " + FailureWords.of(failure)));
    }

    /** Describes how many drafts are not in an export. */
    private static String left(Snapshot now) {
        String words = Drafts.leftOut(now.dossier().dossier());
        return words.isEmpty() ? "" : "; " + words;
    }

    private static String shown(Path file) {
        return Isolated.line(file.toString());
    }

    private String reason(Exception failure, Path file) {
        if (failure instanceof InterruptedIOException) {
            return "Stopped" + (left ? LEFT : "") + "; nothing was written.";
        }
        return "Nothing was written. " + WriteFailure.words(failure, file);
    }

    private static String fileName(String title) {
        String plain =
                title.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", "-")
                        .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "dossier" : plain;
    }
}

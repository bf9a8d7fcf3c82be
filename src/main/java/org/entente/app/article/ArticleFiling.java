package org.entente.app.article;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.accession.Accession;
import org.entente.accession.DossierFolder;
import org.entente.accession.SourceUpdate;
import org.entente.app.dialog.FileDialogs;
import org.entente.app.dossier.DossierSession;
import org.entente.app.dossier.StatusLine;
import org.entente.intake.Intake;
import org.entente.io.DossierReader;
import org.entente.io.DossierReading;
import org.entente.io.file.AtomicFile;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.id.SourceId;
import org.entente.view.TaskRunner;
import org.entente.view.words.FailureWords;
import org.entente.view.words.Isolated;
import org.jspecify.annotations.Nullable;

/** Writes articles that were cut on the sheet into dossiers. */
final class ArticleFiling {

    private final DossierSession session;
    private final StatusLine status;
    private final TaskRunner tasks;
    private final FileDialogs dialogs;
    private final Supplier<Instant> clock;

    ArticleFiling(
            DossierSession session,
            StatusLine status,
            TaskRunner tasks,
            FileDialogs dialogs,
            Supplier<Instant> clock) {
        this.session = session;
        this.status = status;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    void create(ReadArticle taken, Intake cut, @Nullable Path home) {
        Optional<Path> chosen =
                Optional.ofNullable(home)
                        .or(() -> dialogs.chooseFolderForDossier(suggested(taken, cut)));
        chosen.ifPresent(
                folder ->
                        tasks.run(
                                () -> {
                                    write(taken, cut, folder);
                                    return folder;
                                },
                                session::open,
                                failure -> refuseToWrite(folder, failure)));
    }

    private void write(ReadArticle taken, Intake cut, Path folder) throws IOException {
        DossierFolder home = DossierFolder.at(folder);
        if (home.hasDossier()) {
            throw new IOException("there is a dossier in this folder already; choose another");
        }
        Accession accession =
                Accession.of(cut, taken.original(), clock.get(), home.freeNames(null));
        home.create(accession.source().title(), List.of(accession));
    }

    private static Path suggested(ReadArticle taken, Intake cut) {
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

    void add(ReadArticle taken, Intake cut, Path open) {
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
                    session.reload();
                    status.say("Added " + Isolated.line(title));
                },
                failure -> refuseToWrite(open, failure));
    }

    void update(ReadArticle taken, Intake cut, Path open, String id) {
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
                    session.reload();
                    status.say("Updated " + id);
                    if (!changes.isEmpty()) {
                        dialogs.tellProblems("What changed in " + id, changes);
                    }
                },
                failure -> refuseToWrite(open, failure));
    }

    private static DossierReading read(Path open) throws IOException {
        DossierReading reading = new DossierReader().read(open);
        if (reading.dossier().isEmpty() || reading.document().isEmpty()) {
            throw new IOException("the dossier has problems that must be fixed first");
        }
        return reading;
    }

    private void refuseToWrite(Path folder, Exception failure) {
        String shown = Isolated.line(folder.toString());
        status.say("Not saved: " + shown);
        String why =
                failure instanceof IOException refused
                        ? Isolated.line(AtomicFile.reason(refused, folder.resolve("dossier.json")))
                        : FailureWords.of(failure);
        dialogs.tellProblems("The article could not be saved in " + shown + ".", List.of(why));
    }
}

package org.entente.app.article;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
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
import org.entente.app.editing.DossierEditing;
import org.entente.app.platform.WriteFailure;
import org.entente.edit.Edit;
import org.entente.intake.Intake;
import org.entente.io.FolderFiles;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.ReviewedSentence;
import org.entente.model.Source;
import org.entente.model.id.SourceId;
import org.entente.view.TaskRunner;
import org.entente.view.words.Isolated;
import org.jspecify.annotations.Nullable;

/** Writes the articles edited on a sheet into dossiers. */
final class ArticleFiling {

    private final DossierSession session;
    private final DossierEditing editing;
    private final StatusLine status;
    private final TaskRunner tasks;
    private final FileDialogs dialogs;
    private final Supplier<Instant> clock;

    ArticleFiling(
            DossierSession session,
            DossierEditing editing,
            StatusLine status,
            TaskRunner tasks,
            FileDialogs dialogs,
            Supplier<Instant> clock) {
        this.session = session;
        this.editing = editing;
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
                                this::openToCurate,
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

    private void openToCurate(Path folder) {
        editing.curateNext();
        session.open(folder);
    }

    /** Adds an article to the open dossier, as a step that can be undone. */
    void add(ReadArticle taken, Intake cut, Path open) {
        Dossier before = editing.dossier();
        tasks.run(
                () -> {
                    DossierFolder home = DossierFolder.at(open);
                    Accession accession =
                            Accession.of(
                                    cut, taken.original(), clock.get(), home.freeNames(before));
                    home.keepOriginal(accession);
                    return accession.source();
                },
                source ->
                        editing.apply(
                                new Edit.PutSource(source),
                                () -> status.say("Added " + Isolated.line(source.title()))),
                failure -> refuseToWrite(open, failure));
    }

    /** Takes a newer version of a source of the open dossier, as a step that can be undone. */
    void update(ReadArticle taken, Intake cut, Path open, String id) {
        Dossier before = editing.dossier();
        tasks.run(
                () -> {
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
                    home.keepOriginal(update.accession());
                    return update;
                },
                update -> editing.apply(edit(update, before), () -> tell(update, before, id)),
                failure -> refuseToWrite(open, failure));
    }

    /** Returns the edit that replaces the text and moves the quotes with it. */
    private static Edit edit(SourceUpdate update, Dossier before) {
        Source newer = update.accession().source();
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.PutSource(newer));
        for (Claim claim : before.claims()) {
            update.after()
                    .claim(claim.id())
                    .filter(now -> !now.equals(claim))
                    .ifPresent(now -> edits.add(new Edit.ChangeClaim(claim, now)));
        }
        for (int i = 0; i < before.reviewed().size(); i++) {
            ReviewedSentence was = before.reviewed().get(i);
            ReviewedSentence now = update.after().reviewed().get(i);
            if (!now.equals(was)) {
                edits.add(new Edit.ChangeReviewed(was, now));
            }
        }
        return new Edit.Several("update source \u201c" + newer.title() + '\u201d', edits);
    }

    private void tell(SourceUpdate update, Dossier before, String id) {
        status.say("Updated " + id);
        List<String> changes = UpdateWords.of(update, before);
        if (!changes.isEmpty()) {
            dialogs.tellProblems("What changed in " + id, changes);
        }
    }

    private void refuseToWrite(Path folder, Exception failure) {
        String shown = Isolated.line(folder.toString());
        status.say("Not saved: " + shown);
        String why = WriteFailure.words(failure, folder.resolve(FolderFiles.DOSSIER));
        dialogs.tellProblems("The article could not be saved in " + shown + ".", List.of(why));
    }
}

package org.entente.app.dossier;

import java.nio.file.Path;
import java.util.Optional;
import org.entente.app.platform.FileStamps;
import org.entente.app.settings.Preferences;
import org.entente.drawing.Pictures;
import org.entente.testing.DialogAnswers;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;

/** A session with all it is joined to, its dialogs answered and its files watched by the test. */
public final class SessionUnderTest {

    public final SelectionModel selection = new SelectionModel();
    public final DialogAnswers dialogs = new DialogAnswers();
    public final StatusLine line = new StatusLine();
    public final RecentDossiers recent;
    public final DossierSession session;
    FileStamps watched = FileStamps.NONE;
    Runnable changed = () -> {};

    public SessionUnderTest(Path settings, TaskRunner tasks) {
        recent =
                new RecentDossiers(
                        Preferences.at(settings.resolve("preferences.properties"), Runnable::run));
        session =
                new DossierSession(
                        selection,
                        tasks,
                        new DossierLoader(Pictures.INTER),
                        (files, reload) -> {
                            watched = files;
                            changed = reload;
                        },
                        recent,
                        line,
                        dialogs);
        new SelectionStatus(session.openProperty(), selection, session.filters(), line);
    }

    OpenDossier open() {
        return Optional.ofNullable(session.openProperty().get()).orElseThrow();
    }

    /** Returns the title of the open dossier; empty while none is open. */
    String title() {
        return Optional.ofNullable(session.openProperty().get())
                .map(open -> open.dossier().title())
                .orElse("");
    }

    String status() {
        return line.textProperty().get();
    }

    /** Returns what is said of the open dossier's evidence. */
    String verdict() {
        return Verdict.of(open());
    }
}

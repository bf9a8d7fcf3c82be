package org.entente.app.session;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.app.platform.FileStamps;
import org.entente.edit.history.Conflict;
import org.entente.edit.history.Conflict.Choice;
import org.entente.edit.history.StoredPlacement;
import org.entente.io.DossierReading;

/**
 * Passes events on until the session is closed: what its last tasks report then is not about what
 * the host shows.
 */
final class ListeningHost<E> implements SessionHost<E> {

    private final SessionHost<E> host;
    private boolean isListening = true;

    ListeningHost(SessionHost<E> host) {
        this.host = host;
    }

    void close() {
        isListening = false;
    }

    private void tell(Consumer<SessionHost<E>> event) {
        if (isListening) {
            event.accept(host);
        }
    }

    @Override
    public void published(Published<E> state) {
        tell(to -> to.published(state));
    }

    @Override
    public void refused(String message, StoredPlacement places) {
        tell(to -> to.refused(message, places));
    }

    @Override
    public void changed(SaveState state) {
        tell(to -> to.changed(state));
    }

    @Override
    public void wrote(FileStamps stamps) {
        tell(to -> to.wrote(stamps));
    }

    @Override
    public void reread(DossierReading reading) {
        tell(to -> to.reread(reading));
    }

    @Override
    public void unreadable(DossierReading reading) {
        tell(to -> to.unreadable(reading));
    }

    @Override
    public void conflicts(List<Conflict> conflicts, Consumer<Map<String, Choice>> answer) {
        tell(to -> to.conflicts(conflicts, answer));
    }

    @Override
    public void recovered(int steps, Runnable discard) {
        tell(to -> to.recovered(steps, discard));
    }

    @Override
    public void superseded() {
        tell(SessionHost::superseded);
    }

    @Override
    public void damaged() {
        tell(SessionHost::damaged);
    }
}

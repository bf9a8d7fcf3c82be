package org.entente.app.session;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.model.id.ElementId;

/**
 * A state of the session that is on disk and ready to be shown.
 *
 * @param <E> what is shown of a dossier
 * @param edition what to show
 * @param cause why the state changed
 * @param name the step, such as "add tie “sends troops”"
 * @param touched the actors, ties and concerns that are new or changed
 */
public record Published<E>(E edition, Cause cause, String name, Set<ElementId> touched) {

    /** Why the state changed. */
    public enum Cause {
        /** An edit. */
        DONE,
        /** An undo. */
        UNDONE,
        /** A redo. */
        REDONE,
        /** Another program changed the files. */
        OUTSIDE
    }

    public Published {
        touched = Collections.unmodifiableSet(new LinkedHashSet<>(touched));
    }
}

package org.entente.app.session;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.edit.history.Places;
import org.entente.model.id.ElementId;

/**
 * A state of the session that is on disk and to be shown.
 *
 * @param <E> what is shown of a dossier
 * @param edition what to show
 * @param places where its nodes were put
 * @param cause what has led to it
 * @param name what was done, such as "add tie “sends troops”"
 * @param touched the actors, ties and concerns that are new or otherwise
 */
public record Published<E>(
        E edition, Places places, Cause cause, String name, Set<ElementId> touched) {

    /** What leads from one state to the next. */
    public enum Cause {
        /** Somebody did something. */
        DONE,
        /** Somebody took something back. */
        UNDONE,
        /** Somebody did something again. */
        REDONE,
        /** The files were changed by another program. */
        OUTSIDE
    }

    /** Copies the set, in its order. */
    public Published {
        touched = Collections.unmodifiableSet(new LinkedHashSet<>(touched));
    }
}

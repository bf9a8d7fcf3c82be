package org.entente.app.dossier;

import org.entente.app.dossier.DossierLoader.Loaded;

/** Who edits the open dossier. For the JavaFX application thread. */
public interface Editor {

    /** Edits nothing. */
    Editor NONE =
            new Editor() {
                @Override
                public void opened(Loaded loaded) {
                    // It is only read.
                }

                @Override
                public boolean reread() {
                    return false;
                }

                @Override
                public void reopened(Loaded loaded) {
                    // It is only read.
                }

                @Override
                public void leave() {
                    // There is nothing to save.
                }
            };

    /**
     * A dossier has been opened and is shown from now on.
     *
     * @param loaded the result of reading it
     */
    void opened(Loaded loaded);

    /**
     * Reads the dossier's files again and merges changes by other programs with the edits.
     *
     * @return whether it does so; where not, what is there is shown instead
     */
    boolean reread();

    /**
     * Continues with the dossier shown after {@link #reread} left it to the caller.
     *
     * @param loaded the result of reading it
     */
    void reopened(Loaded loaded);

    /** Saves what was edited, and is done with the dossier. */
    void leave();
}

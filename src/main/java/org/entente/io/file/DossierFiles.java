package org.entente.io.file;

import org.entente.io.problem.FileException;

/** The files of one dossier. */
public interface DossierFiles {

    /**
     * Returns the name of the dossier's file for messages; without such a file, the path that was
     * given.
     */
    String name();

    /**
     * Reads the dossier's own file.
     *
     * @throws FileException if it cannot be read
     */
    byte[] readDossier() throws FileException;

    /**
     * Reads a file next to it.
     *
     * @param file its path as the dossier spells it, relative to the dossier's folder
     * @throws FileException if it cannot be had
     */
    byte[] readSource(String file) throws FileException;
}

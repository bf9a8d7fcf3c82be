package org.entente;

import org.entente.app.EntenteApp;

/** Starts Entente: a window, or a command line. */
public final class Launcher {

    private Launcher() {}

    /**
     * Starts the program.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        EntenteApp.open(null);
    }
}

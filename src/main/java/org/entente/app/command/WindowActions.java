package org.entente.app.command;

import org.entente.app.export.Exports;

/** Actions that need a window: dialogs, the clipboard, the keyboard focus. */
public interface WindowActions {

    void close();

    /** Moves the keyboard focus to the search field. */
    void find();

    /** Opens the command palette. */
    void showPalette();

    /** Brings the list of problems to the front and moves the keyboard focus to it. */
    void showProblems();

    void export(Exports.Begin what);

    void exportStory();

    void copyPicture();

    void copyLink();

    void saveAsDossier();

    void showGuide();

    void showAbout();
}

package org.entente.app.command;

import org.entente.app.export.Exports;

/** What only a window can do: dialogs, the clipboard, the keyboard's place. */
public interface WindowActions {

    void close();

    /** Puts the keyboard into the search field. */
    void find();

    /** Opens the palette of all commands. */
    void showPalette();

    void export(Exports.Begin what);

    void exportStory();

    void copyPicture();

    void copyLink();

    void saveAsDossier();

    void showGuide();

    void showAbout();
}

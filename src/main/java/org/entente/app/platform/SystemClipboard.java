package org.entente.app.platform;

import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.entente.view.export.Preview;

/** The desktop's clipboard. For the JavaFX application thread. */
public final class SystemClipboard {

    private SystemClipboard() {}

    public static void copy(String text) {
        ClipboardContent copied = new ClipboardContent();
        copied.putString(text);
        Clipboard.getSystemClipboard().setContent(copied);
    }

    public static void copy(Preview image) {
        ClipboardContent copied = new ClipboardContent();
        copied.putImage(new Image(image.open()));
        Clipboard.getSystemClipboard().setContent(copied);
    }
}

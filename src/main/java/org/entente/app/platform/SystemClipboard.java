package org.entente.app.platform;

import java.io.File;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.entente.view.export.Preview;

/** The desktop's clipboard. For the JavaFX application thread. */
public final class SystemClipboard {

    private SystemClipboard() {}

    /** Returns what can be read from the clipboard now. */
    public static Clipping content() {
        Clipboard held = Clipboard.getSystemClipboard();
        return new Clipping(
                held.hasFiles() ? held.getFiles().stream().map(File::toPath).toList() : List.of(),
                held.getHtml(),
                held.getRtf(),
                held.getString());
    }

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

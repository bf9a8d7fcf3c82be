package org.entente.app.export;

import java.nio.file.Path;
import java.util.List;
import org.entente.app.dossier.StatusLine;
import org.entente.app.dossier.StatusLine.Offer;
import org.entente.app.platform.SystemBrowser;
import org.entente.view.words.Isolated;

/** Offers what people do with a file that was just written. */
public final class WrittenFile {

    private final SystemBrowser desktop;
    private final StatusLine status;

    /**
     * @param desktop opens files
     * @param status shows the offers, and tells if they fail
     */
    public WrittenFile(SystemBrowser desktop, StatusLine status) {
        this.desktop = desktop;
        this.status = status;
    }

    /** Offers to open a file and to show it in its folder. */
    public void offer(Path file) {
        status.offer(
                List.of(
                        new Offer("status-open", "Open", () -> desktop.open(file, failed(file))),
                        new Offer(
                                "status-show",
                                "Show in folder",
                                () -> desktop.show(file, failed(file)))));
    }

    private Runnable failed(Path file) {
        return () ->
                status.say("No program was found that opens it: " + Isolated.line(file.toString()));
    }
}

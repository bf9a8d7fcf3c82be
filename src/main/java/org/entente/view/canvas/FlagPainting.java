package org.entente.view.canvas;

import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.drawing.Flags;
import org.entente.view.OpenDossier;
import org.entente.view.TaskRunner;

/** Paints the flags once the picture is there: they take a while the first time. */
final class FlagPainting {

    private static final int PIXELS = 256;

    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<Map<String, Flags.Raster>> flags =
            new ReadOnlyObjectWrapper<>(this, "flags", Map.of());
    private long opening;

    FlagPainting(TaskRunner tasks) {
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<Map<String, Flags.Raster>> flagsProperty() {
        return flags.getReadOnlyProperty();
    }

    void paint(OpenDossier dossier) {
        long mine = ++opening;
        tasks.run(
                () -> Flags.rasters(dossier.dossier(), PIXELS),
                painted -> {
                    if (mine == opening) {
                        flags.set(painted);
                    }
                },
                failure -> flags.set(Map.of()));
    }
}

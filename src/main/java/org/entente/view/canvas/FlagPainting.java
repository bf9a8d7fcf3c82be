package org.entente.view.canvas;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.drawing.style.Flags;
import org.entente.model.Actor;
import org.entente.view.OpenDossier;
import org.entente.view.TaskRunner;

/**
 * Paints flags once the picture is shown, since the first use takes a while. Paints a few at a time
 * so that other background work need not wait.
 */
final class FlagPainting {

    private static final int PIXELS = 256;

    /** With many flags, nodes are small. */
    private static final int PIXELS_OF_MANY = 128;

    private static final int MAX_LARGE_FLAGS = 40;
    private static final int AT_A_TIME = 12;

    private final TaskRunner tasks;
    private final ReadOnlyObjectWrapper<Map<String, Flags.Raster>> flags =
            new ReadOnlyObjectWrapper<>(this, "flags", Map.of());
    private long opening;
    private int pixels;

    FlagPainting(TaskRunner tasks) {
        this.tasks = tasks;
    }

    ReadOnlyObjectProperty<Map<String, Flags.Raster>> flagsProperty() {
        return flags.getReadOnlyProperty();
    }

    void paint(OpenDossier dossier) {
        Set<String> codes = new LinkedHashSet<>();
        for (Actor actor : dossier.dossier().actors()) {
            Optional.ofNullable(actor.iso())
                    .map(c -> c.toLowerCase(Locale.ROOT))
                    .ifPresent(codes::add);
        }
        int wanted = codes.size() > MAX_LARGE_FLAGS ? PIXELS_OF_MANY : PIXELS;
        // An edit changes few flags or none; the others are there already.
        Map<String, Flags.Raster> known = new LinkedHashMap<>(flags.get());
        if (wanted != pixels) {
            known.clear();
        }
        known.keySet().retainAll(codes);
        codes.removeAll(known.keySet());
        pixels = wanted;
        goOn(++opening, List.copyOf(codes), Collections.unmodifiableMap(known));
    }

    private void goOn(long mine, List<String> left, Map<String, Flags.Raster> painted) {
        if (mine != opening) {
            return;
        }
        if (left.isEmpty()) {
            if (!painted.equals(flags.get())) {
                flags.set(painted);
            }
            return;
        }
        int count = Math.min(AT_A_TIME, left.size());
        int size = pixels;
        tasks.run(
                () -> {
                    Map<String, Flags.Raster> more = new LinkedHashMap<>(painted);
                    for (String code : left.subList(0, count)) {
                        Flags.raster(code, size).ifPresent(flag -> more.put(code, flag));
                    }
                    return Collections.unmodifiableMap(more);
                },
                more -> goOn(mine, left.subList(count, left.size()), more),
                failure -> flags.set(painted));
    }
}

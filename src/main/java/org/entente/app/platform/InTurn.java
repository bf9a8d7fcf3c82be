package org.entente.app.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.entente.view.OpenDossier;
import org.jspecify.annotations.Nullable;

/**
 * Passes the open dossier on to the panels. For a large dossier, they are notified one after
 * another once its picture is shown, so that the picture does not wait for them and no single step
 * blocks the window for long. Otherwise all are notified at once. For the JavaFX application
 * thread.
 */
public final class InTurn {

    private final ObservableValue<@Nullable OpenDossier> open;
    private final ObservableValue<Boolean> shown;
    private final Executor later;
    private final List<ReadOnlyObjectWrapper<@Nullable OpenDossier>> followers = new ArrayList<>();
    private boolean waiting;

    /**
     * Follows the open dossier.
     *
     * @param open the open dossier
     * @param shown whether its picture is on the screen
     * @param later runs work on the JavaFX application thread, after pending work
     */
    public InTurn(
            ObservableValue<@Nullable OpenDossier> open,
            ObservableValue<Boolean> shown,
            Executor later) {
        this.open = open;
        this.shown = shown;
        this.later = later;
        open.addListener((o, before, now) -> follow(now));
        shown.addListener((o, before, now) -> begin(open.getValue()));
        follow(open.getValue());
    }

    /**
     * Returns the open dossier for a panel that is slow with a large one. It gets the dossier only
     * while it is in front.
     *
     * @param isInFront whether the panel is
     */
    public ObservableValue<@Nullable OpenDossier> next(ObservableValue<Boolean> isInFront) {
        ReadOnlyObjectWrapper<@Nullable OpenDossier> follower =
                new ReadOnlyObjectWrapper<>(this, "open", seen(open.getValue(), isInFront));
        ObservableValue<@Nullable OpenDossier> told = next();
        told.addListener((o, before, now) -> follower.set(seen(now, isInFront)));
        isInFront.addListener(
                (o, before, now) -> {
                    if (now) {
                        follower.set(told.getValue());
                    }
                });
        return follower.getReadOnlyProperty();
    }

    /** Returns the open dossier for the next panel in turn. */
    public ObservableValue<@Nullable OpenDossier> next() {
        OpenDossier now = open.getValue();
        ReadOnlyObjectWrapper<@Nullable OpenDossier> follower =
                new ReadOnlyObjectWrapper<>(this, "open", isLarge(now) ? null : now);
        followers.add(follower);
        return follower.getReadOnlyProperty();
    }

    private static @Nullable OpenDossier seen(
            @Nullable OpenDossier dossier, ObservableValue<Boolean> isInFront) {
        return isLarge(dossier) && !isInFront.getValue() ? null : dossier;
    }

    private static boolean isLarge(@Nullable OpenDossier dossier) {
        return dossier != null && dossier.isLarge();
    }

    private void follow(@Nullable OpenDossier now) {
        waiting = false;
        if (now == null || !isLarge(now)) {
            followers.forEach(follower -> follower.set(now));
        } else {
            waiting = true;
            begin(now);
        }
    }

    private void begin(@Nullable OpenDossier now) {
        if (waiting && shown.getValue() && now != null) {
            waiting = false;
            later.execute(() -> tell(now, 0));
        }
    }

    // Compared by identity: a new dossier ends the turns of the previous one.
    @SuppressWarnings("ReferenceEquality")
    private void tell(OpenDossier now, int turn) {
        if (turn < followers.size() && open.getValue() == now) {
            followers.get(turn).set(now);
            later.execute(() -> tell(now, turn + 1));
        }
    }
}

package org.entente.view.walk;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.entente.view.DisplayOptions;
import org.entente.view.Panel;
import org.entente.view.command.Command;

/**
 * The two ways through a walk.
 *
 * @param previous goes back
 * @param next goes on
 */
public record WalkCommands(Command previous, Command next) {

    /** Walks the sentences of the selection, in the evidence panel or in the article. */
    public static WalkCommands evidence(EvidenceWalk walk, DisplayOptions options) {
        ObservableBooleanValue possible =
                Bindings.createBooleanBinding(
                        () -> walk.placeProperty().get().of() > 0, walk.placeProperty());
        return new WalkCommands(
                Command.of("previous-evidence", "Previous evidence", seen(walk::previous, options))
                        .key("Shift+F3")
                        .enabledWhile(possible),
                Command.of("next-evidence", "Next evidence", seen(walk::next, options))
                        .key("F3")
                        .enabledWhile(possible));
    }

    /** A step is seen in the panel and in the article; the other panels make way. */
    private static Runnable seen(Runnable step, DisplayOptions options) {
        return () -> {
            step.run();
            if (options.panelProperty().get() != Panel.ARTICLE) {
                options.panelProperty().set(Panel.EVIDENCE);
            }
        };
    }

    /** Walks the sentences that nothing cites. */
    public static WalkCommands uncited(UncitedWalk walk) {
        ObservableBooleanValue possible =
                Bindings.createBooleanBinding(() -> !walk.isEmpty(), walk.placeProperty());
        return new WalkCommands(
                Command.of("previous-uncited", "Previous uncited sentence", walk::previous)
                        .key("Shift+N")
                        .enabledWhile(possible),
                Command.of("next-uncited", "Next uncited sentence", walk::next)
                        .key("N")
                        .enabledWhile(possible));
    }
}

package org.entente.app.command;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.entente.view.DisplayOptions;
import org.entente.view.Panel;
import org.entente.view.SelectionModel;
import org.entente.view.canvas.FocusTrail;
import org.entente.view.command.Command;
import org.entente.view.command.CommandMenu;
import org.entente.view.walk.EvidenceWalk;
import org.entente.view.walk.UncitedWalk;

/** Going through selections and sentences. */
public record GoCommands(
        Command back,
        Command forward,
        Command nextEvidence,
        Command previousEvidence,
        Command nextUncited,
        Command previousUncited,
        Command leave) {

    public static GoCommands of(
            SelectionModel selection,
            FocusTrail trail,
            EvidenceWalk evidence,
            UncitedWalk uncited,
            DisplayOptions options) {
        ObservableBooleanValue hasEvidence =
                Bindings.createBooleanBinding(
                        () -> evidence.placeProperty().get().of() > 0, evidence.placeProperty());
        ObservableBooleanValue hasUncited =
                Bindings.createBooleanBinding(() -> !uncited.isEmpty(), uncited.placeProperty());
        return new GoCommands(
                Command.of("go-back", "Back", selection::back)
                        .key("Alt+Left")
                        .enabledWhile(selection.canGoBackProperty()),
                Command.of("go-forward", "Forward", selection::forward)
                        .key("Alt+Right")
                        .enabledWhile(selection.canGoForwardProperty()),
                walk("next-evidence", "Next evidence", evidence::next, options)
                        .key("F3")
                        .enabledWhile(hasEvidence),
                walk("previous-evidence", "Previous evidence", evidence::previous, options)
                        .key("Shift+F3")
                        .enabledWhile(hasEvidence),
                Command.of("next-uncited", "Next uncited sentence", uncited::next)
                        .key("N")
                        .enabledWhile(hasUncited),
                Command.of("previous-uncited", "Previous uncited sentence", uncited::previous)
                        .key("Shift+N")
                        .enabledWhile(hasUncited),
                Command.of(
                                "leave",
                                "Leave focus, then clear selection",
                                () -> leave(trail, selection))
                        .key("Esc"));
    }

    /** A step is seen in the panel and in the article; the other panels make way. */
    private static Command walk(String id, String title, Runnable step, DisplayOptions options) {
        return Command.of(
                id,
                title,
                () -> {
                    step.run();
                    if (options.panelProperty().get() != Panel.ARTICLE) {
                        options.panelProperty().set(Panel.EVIDENCE);
                    }
                });
    }

    private static void leave(FocusTrail trail, SelectionModel selection) {
        if (!trail.leave()) {
            selection.clear();
        }
    }

    CommandMenu menu() {
        return new CommandMenu.Builder("_Go")
                .add(back, forward)
                .separator()
                .add(nextEvidence, previousEvidence, nextUncited, previousUncited)
                .separator()
                .add(leave)
                .build();
    }
}

package org.entente.app.command;

import org.entente.app.problem.ProblemsViewModel;
import org.entente.view.DisplayOptions;
import org.entente.view.SelectionModel;
import org.entente.view.canvas.FocusTrail;
import org.entente.view.command.Command;
import org.entente.view.command.CommandMenu;
import org.entente.view.walk.EvidenceWalk;
import org.entente.view.walk.UncitedWalk;
import org.entente.view.walk.WalkCommands;

/** Navigation through selections and sentences. */
public record GoCommands(
        Command back,
        Command forward,
        WalkCommands evidence,
        WalkCommands uncited,
        StoryCommands story,
        Command problems,
        Command leave) {

    public static GoCommands of(
            SelectionModel selection,
            FocusTrail trail,
            EvidenceWalk evidence,
            UncitedWalk uncited,
            StoryCommands story,
            ProblemsViewModel problems,
            DisplayOptions options,
            WindowActions window) {
        return new GoCommands(
                Command.of("go-back", "Back", selection::back)
                        .key("Alt+Left")
                        .enabledWhile(selection.canGoBackProperty()),
                Command.of("go-forward", "Forward", selection::forward)
                        .key("Alt+Right")
                        .enabledWhile(selection.canGoForwardProperty()),
                WalkCommands.evidence(evidence, options),
                WalkCommands.uncited(uncited),
                story,
                Command.of("show-problems", "Problems", window::showProblems)
                        .key("F8")
                        .enabledWhile(problems.countProperty().greaterThan(0)),
                Command.of(
                                "leave",
                                "Leave focus, then clear selection",
                                () -> leave(trail, selection))
                        .key("Esc"));
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
                .add(evidence.next(), evidence.previous(), uncited.next(), uncited.previous())
                .separator()
                .add(story.walk(), story.next(), story.previous())
                .separator()
                .add(problems)
                .separator()
                .add(leave)
                .build();
    }
}

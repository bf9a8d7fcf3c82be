package org.entente.app.command;

import javafx.beans.binding.Bindings;
import org.entente.view.command.Command;
import org.entente.view.story.StoryViewModel;

/** Walking through the dossier's story, adding to it and printing it. */
public record StoryCommands(
        Command walk, Command next, Command previous, Command add, Command export) {

    static StoryCommands of(StoryViewModel story, WindowActions window) {
        var walking =
                Bindings.createBooleanBinding(
                        () -> story.currentProperty().get().isPresent(), story.currentProperty());
        return new StoryCommands(
                Command.of(
                                "story",
                                Bindings.when(walking).then("Leave story").otherwise("Walk story"),
                                story::toggle)
                        .key("F7")
                        .help("Go through the picture step by step, as the dossier tells it")
                        .enabledWhile(story.hasStepsProperty()),
                Command.of("story-next-step", "Next step of the story", story::next)
                        .enabledWhile(walking),
                Command.of("story-previous-step", "Previous step of the story", story::previous)
                        .enabledWhile(walking),
                Command.of("story-add-step", "Add selection to story", story::addStep)
                        .help("Make the selection the next step of the story")
                        .enabledWhile(story.canAdd()),
                Command.of("export-story", "Export story\u2026", window::exportStory)
                        .help("Save a PDF with a page for each step: words, picture and quotes")
                        .enabledWhile(story.hasStepsProperty()));
    }
}

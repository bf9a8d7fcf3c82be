package org.entente.model;

import java.util.List;
import org.entente.model.id.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * One step of a story, which guides a reader through the picture.
 *
 * @param text the text of the step; null if there is none
 * @param select the actors, ties and concerns it shows, in order
 * @param filter what it leaves out of the picture
 */
public record StoryStep(
        String title, @Nullable String text, List<ElementId> select, StoryFilter filter) {

    public StoryStep {
        select = List.copyOf(select);
    }

    /** Makes a step that leaves nothing out. */
    public StoryStep(String title, @Nullable String text, List<ElementId> select) {
        this(title, text, select, StoryFilter.NOTHING);
    }

    /** Returns the step with other words. */
    public StoryStep withWords(String changedTitle, @Nullable String changedText) {
        return new StoryStep(changedTitle, changedText, select, filter);
    }

    /** Returns the step with another selection. */
    public StoryStep withSelect(List<ElementId> changed) {
        return new StoryStep(title, text, changed, filter);
    }

    /** Returns the step with another filter. */
    public StoryStep withFilter(StoryFilter changed) {
        return new StoryStep(title, text, select, changed);
    }
}

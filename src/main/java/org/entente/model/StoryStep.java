package org.entente.model;

import java.util.List;
import org.entente.model.id.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * One step of a story, which guides a reader through the picture.
 *
 * @param text the text of the step; null if there is none
 * @param select the actors, ties and concerns it shows, in order
 */
public record StoryStep(String title, @Nullable String text, List<ElementId> select) {

    public StoryStep {
        select = List.copyOf(select);
    }
}

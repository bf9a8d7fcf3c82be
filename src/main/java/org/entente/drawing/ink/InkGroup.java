package org.entente.drawing.ink;

import java.util.Comparator;
import java.util.List;
import org.entente.drawing.Subject;
import org.entente.drawing.style.Emphasis;
import org.entente.model.id.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * The inks of one part of one mark. Only {@link Inking} creates those of a picture. The window,
 * PNG, SVG, PDF and web page paint them in order and decide nothing about colour, width or order
 * themselves.
 *
 * @param subject what it represents; null for the surroundings of the picture
 * @param part which part of the mark
 * @param title the subject in words
 * @param inks in painting order
 */
public record InkGroup(
        @Nullable Subject subject, Part part, String title, Emphasis emphasis, List<Ink> inks)
        implements Ink {

    /** Receding groups first, selected ones last, then by part. */
    public static final Comparator<InkGroup> PAINTING_ORDER =
            Comparator.comparingInt((InkGroup group) -> group.part.isBehindAll() ? -1 : 0)
                    .thenComparingInt(group -> group.emphasis.height())
                    .thenComparing(InkGroup::part);

    public InkGroup {
        inks = List.copyOf(inks);
    }

    /** Makes a group that surrounds the picture. */
    public static InkGroup around(String title, List<Ink> inks) {
        return new InkGroup(null, Part.SURROUNDING, title, Emphasis.PLAIN, inks);
    }

    /** Returns the id of the element represented; null for a ribbon, a pill or nothing. */
    public @Nullable ElementId element() {
        return subject instanceof Subject.Element element ? element.id() : null;
    }

    /** A part of a mark. Among groups with the same emphasis, earlier parts are painted first. */
    public enum Part {
        /** Land and rings under the picture. */
        BACKDROP,
        /** A link of a concern to a holder or to what it is about. */
        LINK,
        /** The line of a tie that has no evidence yet. */
        GHOST,
        /** The line of a tie or a ribbon, with its heads. */
        LINE,
        /** The label of a tie or a ribbon, with its box. */
        LABEL,
        /** A pill that names who worries. */
        PILL,
        /** The shape of an actor or a concern. */
        BODY,
        /** The name of an actor or a concern. */
        NAME,
        /** The number and the quotes of an element, below the picture. */
        NOTE,
        /** What surrounds the picture. */
        SURROUNDING;

        private boolean isBehindAll() {
            return this == BACKDROP;
        }
    }
}

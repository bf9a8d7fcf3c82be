package org.entente.view.question;

import java.util.List;
import java.util.Set;
import org.entente.model.Stance;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;

/**
 * The questions and their answers, as values with no toolkit in them.
 *
 * @param actors the actors to choose from, by name
 * @param routesText what was found between the two chosen, in words
 * @param trianglesText how many triangles there are, in words
 * @param triangles the triangles, those out of balance first
 */
record QuestionContent(
        List<Choice> actors,
        String routesText,
        List<RouteCard> routes,
        String trianglesText,
        List<TriangleCard> triangles) {

    /** What is shown while no dossier is open. */
    static final QuestionContent NONE =
            new QuestionContent(List.of(), "", List.of(), "", List.of());

    QuestionContent {
        actors = List.copyOf(actors);
        routes = List.copyOf(routes);
        triangles = List.copyOf(triangles);
    }

    /** An actor to choose. */
    record Choice(ActorId id, String name) {

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A route.
     *
     * @param title the actors on the way
     * @param elements what it lights up
     */
    record RouteCard(String title, Set<ElementId> elements, List<StepCard> steps) {}

    /**
     * A step of a route.
     *
     * @param heading its two ends
     * @param ties the ties that make it
     */
    record StepCard(String heading, List<QuotedTie> ties) {}

    /**
     * A tie with its sentence.
     *
     * @param text the tie as a clause
     * @param quote the first sentence that supports it, shortened; empty if none was found
     * @param place the paragraph of the sentence: "¶ 8"
     */
    record QuotedTie(TieId id, String text, Stance stance, String quote, String place) {}

    /**
     * A triangle.
     *
     * @param title its three actors
     * @param balanced whether it is balanced
     * @param verdict why
     * @param elements what it lights up
     */
    record TriangleCard(
            String title,
            boolean balanced,
            String verdict,
            Set<ElementId> elements,
            List<SideLine> sides) {}

    /**
     * A side of a triangle.
     *
     * @param text its ends, and how many ties it has beyond those given
     * @param ties the first of its ties, with their sentences
     */
    record SideLine(String text, List<QuotedTie> ties) {}
}

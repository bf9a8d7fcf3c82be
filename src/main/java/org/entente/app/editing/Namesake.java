package org.entente.app.editing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.id.ActorId;
import org.entente.view.words.Isolated;

/**
 * An actor that is called what another is called, too: the format allows it, and hardly anybody
 * means it.
 *
 * @param name what both are called, as it was written last
 * @param other the actor that was called so before
 */
record Namesake(String name, Actor other) {

    /**
     * Tells the user of the first shared name that an edit has made, for instance "Another actor is
     * called Moscow, too: Russia".
     *
     * @return empty if it has made none
     */
    static Optional<String> words(Dossier before, Dossier after) {
        return madeBy(before, after).map(Namesake::words);
    }

    private String words() {
        boolean isName = other.name().equals(name);
        return "Another actor is called "
                + Isolated.line(name)
                + ", too"
                + (isName ? "" : ": " + Isolated.line(other.name()));
    }

    /**
     * Finds the first actor that an edit has given a name or an alias of another, ignoring letter
     * case.
     *
     * @return empty if every name is an actor's own, or was shared before
     */
    private static Optional<Namesake> madeBy(Dossier before, Dossier after) {
        for (Actor actor : after.actors()) {
            Optional<Actor> earlier = before.actor(actor.id());
            if (earlier.equals(Optional.of(actor))) {
                continue;
            }
            for (String name : names(actor)) {
                boolean isNew = earlier.stream().noneMatch(one -> isCalled(one, name));
                Optional<Actor> other = isNew ? of(after, name, actor.id()) : Optional.empty();
                if (other.isPresent()) {
                    return Optional.of(new Namesake(name, other.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Actor> of(Dossier dossier, String name, ActorId self) {
        return dossier.actors().stream()
                .filter(actor -> !actor.id().equals(self) && isCalled(actor, name))
                .findFirst();
    }

    private static boolean isCalled(Actor actor, String name) {
        return names(actor).stream().anyMatch(name::equalsIgnoreCase);
    }

    private static List<String> names(Actor actor) {
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream()).toList();
    }
}

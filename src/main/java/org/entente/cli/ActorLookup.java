package org.entente.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.cli.terminal.Plain;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.id.ActorId;

/** Finds actors by id, name or alias. */
final class ActorLookup {

    private final Dossier dossier;

    ActorLookup(Dossier dossier) {
        this.dossier = dossier;
    }

    Optional<ActorId> find(String word) {
        String wanted = folded(word);
        Optional<Actor> named =
                dossier.actors().stream()
                        .filter(
                                actor ->
                                        Stream.of(actor.id().value(), actor.name())
                                                .anyMatch(name -> folded(name).equals(wanted)))
                        .findFirst();
        return named.or(
                        () ->
                                dossier.actors().stream()
                                        .filter(
                                                actor ->
                                                        actor.aliases().stream()
                                                                .anyMatch(
                                                                        alias ->
                                                                                folded(alias)
                                                                                        .equals(
                                                                                                wanted)))
                                        .findFirst())
                .map(Actor::id);
    }

    /** Returns the names of all actors, for error messages. */
    String list() {
        return dossier.actors().stream()
                .map(actor -> Plain.line(actor.name()))
                .collect(Collectors.joining(", "));
    }

    private static String folded(String name) {
        return Plain.line(name).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

package org.entente.view.curate.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.edit.Edit;
import org.entente.edit.proposal.ActorDraft;
import org.entente.mention.Mention;
import org.entente.mention.Referent;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Dossier;
import org.entente.model.id.ActorId;
import org.entente.view.words.Phrases;

/**
 * The new actors of a tie or a concern: typed names that no actor has. They are created together
 * with the claim, in one edit. For the JavaFX application thread.
 */
final class NewActors {

    private final Function<String, Optional<Mention>> gazetteer;
    private final Runnable changed;
    private final Map<ActorId, Newcomer> made = new LinkedHashMap<>();

    /**
     * @param gazetteer finds whom a typed name means
     * @param changed run when the kind of one is chosen
     */
    NewActors(Function<String, Optional<Mention>> gazetteer, Runnable changed) {
        this.gazetteer = gazetteer;
        this.changed = changed;
    }

    /**
     * The edit of a claim together with its new actors.
     *
     * @param dossier the dossier with the new actors
     * @param ids their ids there, by their placeholders in the form
     * @param edits add them
     */
    record Settled(Dossier dossier, Map<ActorId, ActorId> ids, List<Edit> edits) {

        ActorId id(ActorId inLine) {
            return ids.getOrDefault(inLine, inLine);
        }

        /** Adds the new actors before the claim, as one step. */
        Edit with(Edit.PutClaim put) {
            if (edits.isEmpty()) {
                return put;
            }
            List<Edit> all = new ArrayList<>(edits);
            all.add(put);
            return new Edit.Several(
                    put.description() + " with " + Phrases.count(edits.size(), "new actor"), all);
        }

        /** Returns a message for what was kept. */
        String said(String claim) {
            return edits.isEmpty()
                    ? claim
                    : claim
                            + " and "
                            + (edits.size() == 1
                                    ? "a new actor"
                                    : Phrases.count(edits.size(), "new actor"));
        }
    }

    /**
     * Returns the options for a typed name.
     *
     * @param typed the name as far as it has been typed
     * @param choose takes the actor
     */
    List<Option> offer(String typed, Consumer<ActorId> choose) {
        String name = typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            return List.of();
        }
        Optional<Mention> mention = gazetteer.apply(name);
        Optional<ActorId> known = mention.flatMap(m -> m.referent().actor());
        Optional<Referent> country =
                mention.filter(m -> m.sort() == Mention.Sort.NAME)
                        .map(Mention::referent)
                        .filter(r -> r.iso() != null);
        List<Option> options = new ArrayList<>();
        known.ifPresent(
                id ->
                        options.add(
                                Option.found(
                                        LineWords.shown(mention.orElseThrow().referent().name()),
                                        () -> choose.accept(id))));
        if (known.isEmpty() || country.isEmpty()) {
            options.add(
                    country.map(r -> offerCountry(r, choose))
                            .orElseGet(
                                    () ->
                                            Option.made(
                                                    title(name),
                                                    "Makes an actor of this name, together with"
                                                            + " what the line makes.",
                                                    false,
                                                    () -> choose.accept(unknown(name)))));
        }
        return options;
    }

    private Option offerCountry(Referent country, Consumer<ActorId> choose) {
        return Option.made(
                title(country.name()),
                "Makes an actor of this country, together with what the line makes.",
                true,
                () -> choose.accept(country(country)));
    }

    private static String title(String name) {
        return "New actor " + LineWords.quoted(name);
    }

    private ActorId country(Referent country) {
        ActorId id = placeholder(country.name());
        made.computeIfAbsent(
                id, fresh -> Newcomer.country(id, country.name(), String.valueOf(country.iso())));
        return id;
    }

    private ActorId unknown(String name) {
        ActorId id = placeholder(name);
        made.computeIfAbsent(
                id,
                fresh ->
                        Newcomer.unknown(
                                fresh,
                                name,
                                new ChoicePart(
                                        "new-actor-kind-" + made.size(),
                                        "what it is",
                                        false,
                                        () -> kinds(fresh))));
        return id;
    }

    private List<Option> kinds(ActorId id) {
        Newcomer of = Objects.requireNonNull(made.get(id));
        ChoicePart part = of.kindPart().orElseThrow();
        return LineWords.options(
                ActorKind.values(),
                Meanings::of,
                kind -> {
                    of.kind(kind);
                    part.show(kind, Meanings::of);
                    changed.run();
                });
    }

    /** No id of a dossier has a line break. */
    private static ActorId placeholder(String name) {
        return new ActorId('\n' + name);
    }

    /** Returns what a new actor is called; empty for one that is none. */
    Optional<String> name(ActorId id) {
        return Optional.ofNullable(made.get(id)).map(Newcomer::name);
    }

    /** Returns those that are spoken of, each once. */
    List<Newcomer> among(Collection<ActorId> ids) {
        return ids.stream().distinct().filter(made::containsKey).map(made::get).toList();
    }

    /** Returns choices of those that are spoken of. */
    List<Option> options(Collection<ActorId> ids, Consumer<ActorId> choose) {
        return among(ids).stream()
                .map(
                        one ->
                                Option.of(
                                        LineWords.shown(one.name()),
                                        "",
                                        () -> choose.accept(one.id())))
                .toList();
    }

    /** Returns what is missing in the new actors used; empty for nothing. */
    Optional<Outcome.Refused> refusal(Collection<ActorId> ids, Part nameless) {
        for (Newcomer one : among(ids)) {
            Optional<String> flaw = LineWords.flaw("name", one.name(), "");
            if (flaw.isPresent()) {
                return Optional.of(
                        new Outcome.Refused(
                                flaw.get(), one.kindPart().<Part>map(p -> p).orElse(nameless)));
            }
            if (one.kind().isEmpty()) {
                return Optional.of(
                        new Outcome.Refused(
                                "What is "
                                        + LineWords.quoted(one.name())
                                        + "? Type the first letters: country, organization,"
                                        + " person, group or territory.",
                                one.kindPart().orElseThrow()));
            }
        }
        return Optional.empty();
    }

    /** Gives those that are spoken of ids of their own in a dossier. */
    Settled settle(Collection<ActorId> ids, Dossier dossier) {
        Dossier grown = dossier;
        Map<ActorId, ActorId> settled = new HashMap<>();
        List<Edit> edits = new ArrayList<>();
        for (Newcomer one : among(ids)) {
            Actor actor =
                    new ActorDraft(one.name(), one.kind().orElseThrow(), one.iso().orElse(null))
                            .actor(grown);
            Edit put = new Edit.PutActor(actor);
            settled.put(one.id(), actor.id());
            edits.add(put);
            grown = put.on(grown);
        }
        return new Settled(grown, settled, edits);
    }
}

package org.entente.edit.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.edit.history.Conflict.Choice;
import org.entente.edit.rule.Shown;
import org.entente.model.Actor;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/**
 * Merges two branches of a dossier, element by element. What only one branch changed is taken from
 * it; if both changed an element, the user must choose. What one side removed but the other still
 * refers to is restored.
 */
public final class Join {

    private final Dossier base;
    private final Dossier mine;
    private final Dossier theirs;
    private final Function<Conflict, Choice> chooser;

    private Join(Dossier base, Dossier mine, Dossier theirs, Function<Conflict, Choice> chooser) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.chooser = chooser;
    }

    /**
     * Finds the conflicts.
     *
     * @param base the common base
     * @param mine the branch here
     * @param theirs the branch there
     * @return in the order of this branch; empty if the branches can be merged without asking
     */
    public static List<Conflict> conflicts(Dossier base, Dossier mine, Dossier theirs) {
        List<Conflict> conflicts = new ArrayList<>();
        new Join(
                        base,
                        mine,
                        theirs,
                        conflict -> {
                            conflicts.add(conflict);
                            return Choice.MINE;
                        })
                .join();
        return conflicts;
    }

    /**
     * Merges two branches.
     *
     * @param base the common base
     * @param mine the branch here
     * @param theirs the branch there
     * @param choices how to resolve each conflict, by its key; mine by default
     */
    public static Dossier of(
            Dossier base, Dossier mine, Dossier theirs, Map<String, Choice> choices) {
        return new Join(
                        base,
                        mine,
                        theirs,
                        conflict -> choices.getOrDefault(conflict.key(), Choice.MINE))
                .join();
    }

    private Dossier join() {
        Dossier joined =
                mine.withTitle(
                                single(
                                        "title",
                                        "the title",
                                        base.title(),
                                        mine.title(),
                                        theirs.title()))
                        .withStory(
                                single(
                                        "story",
                                        "the story",
                                        base.story(),
                                        mine.story(),
                                        theirs.story()))
                        .withReviewed(unasked(base.reviewed(), mine.reviewed(), theirs.reviewed()))
                        .withUnread(unasked(base.unread(), mine.unread(), theirs.unread()))
                        .withSources(
                                new Branches<>("source", Source::id, Source::title, null)
                                        .join(base.sources(), mine.sources(), theirs.sources()))
                        .withActors(
                                new Branches<>("actor", Actor::id, Actor::name, Copies::of)
                                        .join(base.actors(), mine.actors(), theirs.actors()))
                        .withTies(
                                new Branches<>("tie", Tie::id, Tie::label, Copies::of)
                                        .join(base.ties(), mine.ties(), theirs.ties()))
                        .withConcerns(
                                new Branches<>("concern", Concern::id, Concern::label, Copies::of)
                                        .join(base.concerns(), mine.concerns(), theirs.concerns()));
        return new Missing(List.of(mine, theirs, base)).restoredIn(joined);
    }

    private <T> T single(String key, String name, T was, T here, T there) {
        if (here.equals(there) || there.equals(was)) {
            return here;
        }
        if (here.equals(was)) {
            return there;
        }
        Conflict conflict = new Conflict(key, name, Optional.of(here), Optional.of(there));
        return chooser.apply(conflict) == Choice.THEIRS ? there : here;
    }

    /** Joins lists whose elements are only added or removed, so that none conflict. */
    private static <T> List<T> unasked(List<T> was, List<T> here, List<T> there) {
        Set<T> joined = new LinkedHashSet<>(here);
        was.stream().filter(element -> !there.contains(element)).forEach(joined::remove);
        there.stream().filter(element -> !was.contains(element)).forEach(joined::add);
        return List.copyOf(joined);
    }

    /** Makes a copy of an element under an id that is free. */
    private interface Copying<V> {
        V copy(V element, Set<String> taken);
    }

    /** The branches of one list. */
    private final class Branches<K, V> {

        private final String noun;
        private final Function<V, K> id;
        private final Function<V, String> label;
        private final @Nullable Copying<V> copying;

        Branches(
                String noun,
                Function<V, K> id,
                Function<V, String> label,
                @Nullable Copying<V> copying) {
            this.noun = noun;
            this.id = id;
            this.label = label;
            this.copying = copying;
        }

        List<V> join(List<V> was, List<V> here, List<V> there) {
            Map<K, V> before = byId(was);
            Map<K, V> one = byId(here);
            Map<K, V> other = byId(there);
            List<V> joined = new ArrayList<>();
            for (V value : here) {
                K key = id.apply(value);
                joined.addAll(settle(key, before.get(key), value, other.get(key)));
            }
            for (int i = 0; i < there.size(); i++) {
                K key = id.apply(there.get(i));
                if (!one.containsKey(key)) {
                    joined.addAll(
                            placeBehind(there, i, joined),
                            settle(key, before.get(key), null, there.get(i)));
                }
            }
            return joined;
        }

        private Map<K, V> byId(List<V> values) {
            Map<K, V> map = new LinkedHashMap<>();
            values.forEach(value -> map.put(id.apply(value), value));
            return map;
        }

        /** Inserts new elements after the element that they follow in the other branch. */
        private int placeBehind(List<V> there, int index, List<V> joined) {
            for (int i = index - 1; i >= 0; i--) {
                K before = id.apply(there.get(i));
                for (int n = 0; n < joined.size(); n++) {
                    if (id.apply(joined.get(n)).equals(before)) {
                        return n + 1;
                    }
                }
            }
            return index == 0 ? 0 : joined.size();
        }

        private List<V> settle(K key, @Nullable V was, @Nullable V here, @Nullable V there) {
            if (Objects.equals(here, there) || Objects.equals(there, was)) {
                return listOf(here);
            }
            if (Objects.equals(here, was)) {
                return listOf(there);
            }
            V shown = here == null ? Objects.requireNonNull(there) : here;
            Conflict conflict =
                    new Conflict(
                            noun + ' ' + key,
                            noun + ' ' + Shown.text(label.apply(shown)),
                            Optional.ofNullable(here),
                            Optional.ofNullable(there));
            return switch (chooser.apply(conflict)) {
                case MINE -> listOf(here);
                case THEIRS -> listOf(there);
                case BOTH -> both(here, there);
            };
        }

        private List<V> both(@Nullable V here, @Nullable V there) {
            if (here == null || there == null || copying == null) {
                return listOf(here == null ? there : here);
            }
            return List.of(here, copying.copy(there, Copies.taken(mine, theirs)));
        }

        private List<V> listOf(@Nullable V value) {
            return value == null ? List.of() : List.of(value);
        }
    }

    /** Restores elements that the merged ones refer to. */
    private record Missing(List<Dossier> sides) {

        Dossier restoredIn(Dossier joined) {
            Dossier whole = joined;
            Dossier before;
            do {
                before = whole;
                whole = restore(whole);
            } while (!whole.equals(before));
            return whole;
        }

        private Dossier restore(Dossier dossier) {
            List<Actor> actors = new ArrayList<>(dossier.actors());
            List<Tie> ties = new ArrayList<>(dossier.ties());
            List<Source> sources = new ArrayList<>(dossier.sources());
            References spoken = References.in(dossier);
            for (ActorId id : spoken.actors()) {
                if (dossier.actor(id).isEmpty()) {
                    find(side -> side.actor(id)).ifPresent(actors::add);
                }
            }
            for (TieId id : spoken.ties()) {
                if (dossier.tie(id).isEmpty()) {
                    find(side -> side.tie(id)).ifPresent(ties::add);
                }
            }
            spoken.sources().stream()
                    .filter(id -> dossier.source(id).isEmpty())
                    .forEach(id -> find(side -> side.source(id)).ifPresent(sources::add));
            List<Concern> concerns = new ArrayList<>(dossier.concerns());
            for (ConcernId id : spoken.concerns()) {
                if (dossier.concern(id).isEmpty()) {
                    find(side -> side.concern(id)).ifPresent(concerns::add);
                }
            }
            return dossier.withActors(actors)
                    .withTies(ties)
                    .withConcerns(concerns)
                    .withSources(sources);
        }

        private <T> Optional<T> find(Function<Dossier, Optional<T>> look) {
            return sides.stream().map(look).flatMap(Optional::stream).findFirst();
        }
    }
}

package org.entente.view;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import org.entente.graph.FilterChoice;
import org.entente.graph.RelationGraph;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Trait;
import org.entente.model.id.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * What is hidden of the open dossier, for all parts of the window: canvas, table and exports show
 * the same.
 */
public final class FilterModel {

    private final ObservableValue<@Nullable OpenDossier> open;
    private final ReadOnlyObjectWrapper<FilterChoice> choice =
            new ReadOnlyObjectWrapper<>(this, "choice", FilterChoice.EVERYTHING);
    private final IntegerBinding hidden;
    private @Nullable Shown last;

    private record Shown(OpenDossier open, FilterChoice choice, RelationGraph graph) {}

    /**
     * Shows everything at first.
     *
     * @param open the open dossier; null while there is none
     */
    public FilterModel(ObservableValue<@Nullable OpenDossier> open) {
        this.open = open;
        hidden = Bindings.createIntegerBinding(this::hidden, open, choice);
    }

    /** How many ties and concerns are hidden. */
    public ObservableIntegerValue hiddenProperty() {
        return hidden;
    }

    private int hidden() {
        OpenDossier now = open.getValue();
        int all = now == null ? 0 : now.dossier().claims().size();
        int shown = graph().map(g -> g.ties().size() + g.concerns().size()).orElse(0);
        return all - shown;
    }

    /** What is hidden; never null. */
    public ReadOnlyObjectProperty<FilterChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /** Returns what is chosen to be hidden. */
    public FilterChoice choice() {
        return choice.get();
    }

    /**
     * Changes what is hidden.
     *
     * @param next the choice
     */
    public void choose(FilterChoice next) {
        choice.set(next);
    }

    /** Shows one trait of its facet alone; all of the facet again where it is alone already. */
    public void only(Trait trait) {
        Set<Trait> all = traits(trait.facet());
        choose(isOnly(trait) ? choice().without(trait.facet()) : choice().only(trait, all));
    }

    /**
     * Tells whether a trait is shown and every other that the dossier has of its facet is hidden.
     *
     * @return false also where the dossier has no other of its facet
     */
    public boolean isOnly(Trait trait) {
        Set<Trait> others = traits(trait.facet());
        others.remove(trait);
        return choice().shows(trait)
                && !others.isEmpty()
                && others.stream().noneMatch(choice()::shows);
    }

    /** The traits of a facet that actors, ties and concerns of the dossier have. */
    private Set<Trait> traits(Trait.Facet facet) {
        OpenDossier now = open.getValue();
        Set<Trait> found = new LinkedHashSet<>();
        if (now != null) {
            now.dossier().actors().forEach(a -> found.add(new Trait.OfActorKind(a.kind())));
            now.dossier().claims().forEach(claim -> found.addAll(Trait.of(claim)));
            found.removeIf(trait -> trait.facet() != facet);
        }
        return found;
    }

    /** Shows everything again. */
    public void reset() {
        choice.set(FilterChoice.EVERYTHING);
    }

    /** Returns the graph of what is shown; empty while no dossier is open. */
    public Optional<RelationGraph> graph() {
        OpenDossier now = open.getValue();
        if (now == null) {
            return Optional.empty();
        }
        Shown known = last;
        if (known == null || !known.open().equals(now) || !known.choice().equals(choice())) {
            RelationGraph graph =
                    choice().isActive()
                            ? now.graph().filtered(choice().of(now.dossier()))
                            : now.graph();
            known = new Shown(now, choice(), graph);
            last = known;
        }
        return Optional.of(known.graph());
    }

    /** Returns the actors, ties and concerns shown; empty while no dossier is open. */
    public Set<ElementId> shown() {
        Set<ElementId> ids = new LinkedHashSet<>();
        graph().ifPresent(
                        graph -> {
                            graph.dossier().actors().stream()
                                    .filter(choice()::keeps)
                                    .map(Actor::id)
                                    .forEach(ids::add);
                            Stream.concat(graph.ties().stream(), graph.concerns().stream())
                                    .map(Claim::id)
                                    .forEach(ids::add);
                        });
        return ids;
    }

    /**
     * Tells whether an element is hidden.
     *
     * @param id an actor, a tie or a concern of the open dossier
     * @return whether the choice hides it
     */
    public boolean hides(ElementId id) {
        return choice().isActive() && !shown().contains(id);
    }
}

package org.entente.view.filter;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.entente.graph.Trait;
import org.entente.model.SentenceRef;
import org.entente.model.Source;
import org.entente.source.Sentence;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.jspecify.annotations.Nullable;

/** What the filter pane shows of the open dossier, and what its controls do. */
public final class FilterViewModel {

    private final ObservableValue<@Nullable OpenDossier> open;
    private final FilterModel filters;
    private final SelectionModel selection;
    private final ReadOnlyObjectWrapper<FilterContent> content =
            new ReadOnlyObjectWrapper<>(this, "content", FilterContent.none());

    /**
     * Follows the open dossier and what is hidden of it.
     *
     * @param open the open dossier; null while there is none
     * @param filters what is hidden
     * @param selection is asked to show uncited sentences
     */
    public FilterViewModel(
            ObservableValue<@Nullable OpenDossier> open,
            FilterModel filters,
            SelectionModel selection) {
        this.open = open;
        this.filters = filters;
        this.selection = selection;
        open.addListener((o, before, now) -> update());
        filters.choiceProperty().addListener((o, before, now) -> update());
        update();
    }

    private void update() {
        OpenDossier now = open.getValue();
        content.set(
                now == null ? FilterContent.none() : FilterComposer.compose(now, filters.choice()));
    }

    /**
     * What the pane shows.
     *
     * @return the property, never null
     */
    ReadOnlyObjectProperty<FilterContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /**
     * Hides a trait that is shown, or shows one that is hidden.
     *
     * @param trait the trait
     */
    public void toggle(Trait trait) {
        filters.choose(filters.choice().toggled(trait));
    }

    /**
     * Shows one trait of its facet alone; all of the facet again where it is alone already.
     *
     * @param trait the trait
     */
    public void only(Trait trait) {
        OpenDossier now = open.getValue();
        if (now == null) {
            return;
        }
        var alone =
                filters.choice().only(trait, FilterComposer.traits(now.dossier(), trait.facet()));
        filters.choose(
                alone.equals(filters.choice()) ? filters.choice().without(trait.facet()) : alone);
    }

    /** Shows everything again. */
    public void reset() {
        filters.reset();
    }

    /** Brings the first uncited sentence behind the one selected into view, and selects it. */
    public void showNextUncited() {
        OpenDossier now = open.getValue();
        if (now == null) {
            return;
        }
        nextUncited(now, selection.shownSentenceProperty().get())
                .ifPresent(
                        sentence -> {
                            selection.select(sentence);
                            selection.show(sentence);
                        });
    }

    private static Optional<SentenceRef> nextUncited(
            OpenDossier open, Optional<SentenceRef> after) {
        Optional<SentenceRef> first = Optional.empty();
        boolean behind = after.isEmpty();
        for (Source source : open.dossier().sources()) {
            for (Sentence sentence : source.article().sentences()) {
                SentenceRef ref =
                        new SentenceRef(source.id(), sentence.paragraph(), sentence.index());
                if (open.evidence().claims(ref).isEmpty()) {
                    if (behind) {
                        return Optional.of(ref);
                    }
                    first = first.isPresent() ? first : Optional.of(ref);
                }
                behind |= after.equals(Optional.of(ref));
            }
        }
        return first;
    }
}

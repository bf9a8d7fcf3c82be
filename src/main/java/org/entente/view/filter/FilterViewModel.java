package org.entente.view.filter;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.entente.graph.FilterChoice;
import org.entente.model.Trait;
import org.entente.view.FilterModel;
import org.entente.view.Latest;
import org.entente.view.OpenDossier;
import org.entente.view.TaskRunner;
import org.jspecify.annotations.Nullable;

/** What the filter pane shows of the open dossier, and what its controls do. */
public final class FilterViewModel {

    private final ObservableValue<@Nullable OpenDossier> open;
    private final FilterModel filters;
    private final Latest<FilterContent> latest;
    private final ReadOnlyObjectWrapper<FilterContent> content =
            new ReadOnlyObjectWrapper<>(this, "content", FilterContent.none());

    /**
     * @param open the open dossier; null while there is none
     * @param filters what is hidden
     * @param tasks counts the elements of a large dossier
     */
    public FilterViewModel(
            ObservableValue<@Nullable OpenDossier> open, FilterModel filters, TaskRunner tasks) {
        this.open = open;
        this.filters = filters;
        this.latest = new Latest<>(tasks, content::set);
        open.addListener((o, before, now) -> update());
        filters.choiceProperty().addListener((o, before, now) -> update());
        update();
    }

    private void update() {
        OpenDossier now = open.getValue();
        FilterChoice choice = filters.choice();
        if (now == null) {
            latest.put(FilterContent.none());
        } else if (now.isLarge()) {
            latest.compose(() -> FilterComposer.compose(now, choice));
        } else {
            latest.put(FilterComposer.compose(now, choice));
        }
    }

    /** The content of the pane; never null. */
    ReadOnlyObjectProperty<FilterContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** Hides a trait that is shown, or shows one that is hidden. */
    public void toggle(Trait trait) {
        filters.choose(filters.choice().toggled(trait));
    }

    /** Shows one trait of its facet alone; all of the facet again where it is alone already. */
    public void only(Trait trait) {
        filters.only(trait);
    }

    /**
     * Hides ties and concerns that rest on fewer sentences.
     *
     * @param number the least; where all rest on as many, nothing is hidden
     */
    void askFor(int number) {
        int wanted = number <= content.get().evidence().least() ? 0 : number;
        if (wanted != filters.choice().minEvidence()) {
            filters.choose(filters.choice().withMinEvidence(wanted));
        }
    }

    /** Shows everything again. */
    public void reset() {
        filters.reset();
    }
}

package org.entente.view.evidence;

import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.entente.graph.FilterChoice;
import org.entente.model.Trait;
import org.entente.model.id.ElementId;
import org.entente.model.id.SourceId;
import org.entente.model.trace.SentenceRef;
import org.entente.view.FilterModel;
import org.entente.view.Latest;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.entente.view.evidence.EvidenceContent.NoDossier;
import org.entente.view.walk.EvidenceWalk;
import org.entente.view.walk.UncitedWalk;
import org.jspecify.annotations.Nullable;

/** The content of the evidence panel, and the actions of its links. */
public final class EvidenceViewModel {

    private final ReadOnlyObjectWrapper<EvidenceContent> content =
            new ReadOnlyObjectWrapper<>(this, "content", new NoDossier());
    private final ObservableValue<@Nullable OpenDossier> dossier;
    private final SelectionModel selection;
    private final FilterModel filters;
    private final EvidenceWalk walk;
    private final UncitedWalk uncited;
    private final Consumer<String> clipboard;
    private final Latest<EvidenceContent> latest;

    /**
     * @param dossier the open dossier; null while there is none
     * @param walk steps through the evidence of the selection
     * @param uncited steps through the uncited sentences
     * @param clipboard takes copied citations
     * @param tasks composes the introduction of a large dossier
     */
    public EvidenceViewModel(
            ObservableValue<@Nullable OpenDossier> dossier,
            SelectionModel selection,
            FilterModel filters,
            EvidenceWalk walk,
            UncitedWalk uncited,
            Consumer<String> clipboard,
            TaskRunner tasks) {
        this.dossier = dossier;
        this.selection = selection;
        this.filters = filters;
        this.walk = walk;
        this.uncited = uncited;
        this.clipboard = clipboard;
        this.latest = new Latest<>(tasks, this::take);
        dossier.addListener((property, before, now) -> update());
        selection.selectionProperty().addListener((property, before, now) -> update());
        update();
    }

    private void update() {
        OpenDossier open = dossier.getValue();
        Selection selected = selection.selection();
        if (open == null) {
            latest.put(new NoDossier());
        } else if (open.isLarge() && selected instanceof Selection.None) {
            latest.compose(() -> EvidenceComposer.compose(open, selected));
        } else {
            latest.put(EvidenceComposer.compose(open, selected));
        }
    }

    private void take(EvidenceContent next) {
        if (!next.equals(content.get())) {
            content.set(next);
        }
    }

    /** The content; never null. */
    public ReadOnlyObjectProperty<EvidenceContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    ObservableValue<@Nullable OpenDossier> dossierValue() {
        return dossier;
    }

    /** Follows a link to an element. */
    public void select(ElementId target) {
        selection.select(target);
    }

    /** Highlights the ties or concerns of the row under the pointer; empty when it has left. */
    public void point(Set<ElementId> elements) {
        selection.point(elements);
    }

    public void showInArticle(SentenceRef sentence) {
        selection.show(sentence);
    }

    public void copy(String citation) {
        clipboard.accept(citation);
    }

    /** The walk through the evidence of the selection. */
    EvidenceWalk walk() {
        return walk;
    }

    /** The filters, which the chips follow; never null. */
    ReadOnlyObjectProperty<FilterChoice> filterProperty() {
        return filters.choiceProperty();
    }

    /** Tells whether the filters show no other trait of the facet. */
    public boolean isShownAlone(Trait trait) {
        return filters.isOnly(trait);
    }

    /** Shows only a trait of its facet, or all of the facet if it is shown alone already. */
    public void filter(Trait trait) {
        filters.only(trait);
    }

    /** Starts the walk through the uncited sentences of a source. */
    public void walkUncited(SourceId source) {
        uncited.begin(source);
    }
}

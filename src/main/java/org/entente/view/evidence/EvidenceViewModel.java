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

/** What the evidence panel shows of the selection, and where its links lead. */
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
     * Follows the open dossier and the selection.
     *
     * @param dossier the open dossier; null while there is none
     * @param selection what is selected
     * @param filters what is hidden
     * @param walk the sentence after the selection that is gone to
     * @param uncited walks the uncited sentences
     * @param clipboard takes citations that are copied
     * @param tasks introduces a large dossier
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

    /**
     * What the panel shows.
     *
     * @return the property, never null
     */
    public ReadOnlyObjectProperty<EvidenceContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** The open dossier. */
    ObservableValue<@Nullable OpenDossier> dossierValue() {
        return dossier;
    }

    /**
     * Follows a link.
     *
     * @param target where it leads
     */
    public void select(ElementId target) {
        selection.select(target);
    }

    /**
     * Says what the pointer is on, for the picture to light it up.
     *
     * @param elements the ties or concerns of a row; empty where it has left
     */
    public void point(Set<ElementId> elements) {
        selection.point(elements);
    }

    /**
     * Brings a sentence into view in the article.
     *
     * @param sentence the sentence
     */
    public void showInArticle(SentenceRef sentence) {
        selection.show(sentence);
    }

    /**
     * Copies a citation.
     *
     * @param citation the words to copy
     */
    public void copy(String citation) {
        clipboard.accept(citation);
    }

    /** The walk through the sentences after the selection. */
    EvidenceWalk walk() {
        return walk;
    }

    /**
     * What is hidden. Chips follow it.
     *
     * @return the property, never null
     */
    ReadOnlyObjectProperty<FilterChoice> filterProperty() {
        return filters.choiceProperty();
    }

    /**
     * Tells whether a chip's trait is the only one of its facet that is shown.
     *
     * @param trait the trait
     * @return whether the filters show it alone
     */
    public boolean isShownAlone(Trait trait) {
        return filters.isOnly(trait);
    }

    /**
     * Shows only what has a trait; all of its facet again where it is shown alone already.
     *
     * @param trait the trait of a chip
     */
    public void filter(Trait trait) {
        filters.only(trait);
    }

    /**
     * Begins the walk through the uncited sentences of a source.
     *
     * @param source the source
     */
    public void walkUncited(SourceId source) {
        uncited.begin(source);
    }

    /** Begins the walk through all uncited sentences. */
    public void walkUncited() {
        uncited.next();
    }
}

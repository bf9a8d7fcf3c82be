package org.entente.view.evidence;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.entente.model.ElementId;
import org.entente.model.SentenceRef;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.entente.view.evidence.EvidenceContent.NoDossier;
import org.jspecify.annotations.Nullable;

/** What the evidence panel shows of the selection, and where its links lead. */
public final class EvidenceViewModel {

    private final ReadOnlyObjectWrapper<EvidenceContent> content =
            new ReadOnlyObjectWrapper<>(this, "content", new NoDossier());
    private final ObservableValue<@Nullable OpenDossier> dossier;
    private final SelectionModel selection;
    private final Consumer<String> clipboard;

    /**
     * Follows the open dossier and the selection.
     *
     * @param dossier the open dossier; null while there is none
     * @param selection what is selected
     * @param clipboard takes citations that are copied
     */
    public EvidenceViewModel(
            ObservableValue<@Nullable OpenDossier> dossier,
            SelectionModel selection,
            Consumer<String> clipboard) {
        this.dossier = dossier;
        this.selection = selection;
        this.clipboard = clipboard;
        dossier.addListener((property, before, now) -> update());
        selection.selectionProperty().addListener((property, before, now) -> update());
        update();
    }

    private void update() {
        OpenDossier open = dossier.getValue();
        EvidenceContent next =
                open == null
                        ? new NoDossier()
                        : EvidenceComposer.compose(open, selection.selection());
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

    /**
     * Follows a link.
     *
     * @param target where it leads
     */
    public void select(ElementId target) {
        selection.select(target);
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
}

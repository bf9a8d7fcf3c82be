package org.entente.view.walk;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.entente.model.id.SourceId;
import org.entente.model.trace.EvidenceIndex;
import org.entente.model.trace.SentenceRef;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of all sources that nothing in the dossier cites and nobody has set aside, in
 * reading order, and the walk through them. The last is followed by the first again.
 */
public final class UncitedWalk {

    private final SelectionModel selection;
    private final BooleanProperty active = new SimpleBooleanProperty(this, "active", false);
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper(this, "place", "");
    private List<SentenceRef> sentences = List.of();
    private Optional<EvidenceIndex> evidence = Optional.empty();

    /**
     * @param open the open dossier; null while there is none
     * @param selection shows the sentences walked to
     */
    public UncitedWalk(ObservableValue<@Nullable OpenDossier> open, SelectionModel selection) {
        this.selection = selection;
        open.addListener((o, before, now) -> read(now));
        selection.selectionProperty().addListener((o, before, now) -> describe());
        active.addListener((o, before, now) -> describe());
        read(open.getValue());
    }

    private void read(@Nullable OpenDossier open) {
        evidence = Optional.ofNullable(open).map(OpenDossier::evidence);
        sentences = evidence.map(EvidenceIndex::toDo).orElse(List.of());
        active.set(false);
        describe();
    }

    private void describe() {
        int number = selected().map(sentences::indexOf).orElse(-1) + 1;
        place.set(number == 0 ? sentences.size() + " uncited" : number + " of " + sentences.size());
    }

    private Optional<SentenceRef> selected() {
        return selection.selection() instanceof Selection.OfSentence sentence
                ? Optional.of(sentence.sentence())
                : Optional.empty();
    }

    /** Whether the article makes the cited sentences recede. */
    public BooleanProperty activeProperty() {
        return active;
    }

    /** Tells whether the walk has led to a sentence, rather than something else that shows it. */
    public boolean leadsTo(SentenceRef sentence) {
        return active.get() && sentences.contains(sentence);
    }

    /**
     * The place of the walk in words: "2 of 4", or "4 uncited" while no uncited sentence is
     * selected.
     */
    public ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Tells whether no sentence is uncited. */
    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** Selects and shows the next uncited sentence after the one shown. */
    public void next() {
        step(1);
    }

    /** Selects and shows the uncited sentence before the one shown. */
    public void previous() {
        step(-1);
    }

    /** Starts a walk through the uncited sentences of one source. */
    public void begin(SourceId source) {
        sentences.stream()
                .filter(ref -> ref.source().equals(source))
                .findFirst()
                .ifPresent(this::goTo);
    }

    private void step(int by) {
        evidence.ifPresent(index -> step(index, by));
    }

    /** All sentences in reading order are stepped through: a walk begun anywhere finds its next. */
    private void step(EvidenceIndex index, int by) {
        List<SentenceRef> all = index.sentences();
        Optional<SentenceRef> from = selected().or(() -> selection.shownSentenceProperty().get());
        int at = from.map(all::indexOf).orElse(by > 0 ? -1 : all.size());
        for (int i = 1; i <= all.size(); i++) {
            SentenceRef ref = all.get(Math.floorMod(at + i * by, all.size()));
            if (index.claims(ref).isEmpty() && !index.isSetAside(ref)) {
                goTo(ref);
                return;
            }
        }
    }

    private void goTo(SentenceRef sentence) {
        active.set(true);
        selection.select(sentence);
        selection.show(sentence);
    }
}

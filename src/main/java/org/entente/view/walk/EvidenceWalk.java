package org.entente.view.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.entente.model.Source;
import org.entente.model.id.SourceId;
import org.entente.model.trace.SentenceRef;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.words.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * The sentences that support what is selected, and the one that panel and article are at: those of
 * a tie or a concern in the order they are quoted, those of several in reading order. A new
 * selection begins at its first sentence; the last is followed by the first again.
 */
public final class EvidenceWalk {

    private final ObservableValue<@Nullable OpenDossier> open;
    private final ReadOnlyObjectWrapper<Optional<SentenceRef>> current =
            new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());
    private final ReadOnlyObjectWrapper<Place> place =
            new ReadOnlyObjectWrapper<>(this, "place", Place.NOWHERE);
    private List<SentenceRef> sentences = List.of();

    /**
     * Where the walk is.
     *
     * @param number the sentence's place among those walked, from 1; 0 for none of them
     * @param of how many sentences are walked
     */
    public record Place(int number, int of) {

        static final Place NOWHERE = new Place(0, 0);

        /** Tells whether a step leads anywhere else. */
        public boolean isWalk() {
            return of > 1;
        }

        /**
         * Returns the place in words: "Sentence 2 of 5"; "5 sentences" while the walk has not
         * started.
         */
        public String text() {
            return number == 0 ? Phrases.count(of, "sentence") : "Sentence " + number + " of " + of;
        }
    }

    /**
     * @param open the open dossier; null while there is none
     * @param selection what is selected and asked to be shown
     */
    public EvidenceWalk(ObservableValue<@Nullable OpenDossier> open, SelectionModel selection) {
        this.open = open;
        selection.selectionProperty().addListener((o, before, now) -> begin(now));
        selection
                .shownSentenceProperty()
                .addListener(
                        (o, before, now) ->
                                now.ifPresentOrElse(this::goTo, () -> leave(selection)));
        open.addListener((o, before, now) -> begin(selection.selection()));
        begin(selection.selection());
        selection.shownSentenceProperty().get().ifPresent(this::goTo);
    }

    /** A request is emptied before it is set again; only a reset leaves it empty. */
    private void leave(SelectionModel selection) {
        if (selection.selection() instanceof Selection.None) {
            at(Optional.empty());
        }
    }

    private void begin(Selection selection) {
        OpenDossier dossier = open.getValue();
        sentences = dossier == null ? List.of() : sentences(dossier, selection);
        at(sentences.stream().findFirst());
    }

    private static List<SentenceRef> sentences(OpenDossier open, Selection selection) {
        if (selection instanceof Selection.OfElement element) {
            return asQuoted(open.evidence().sentences(element.id()));
        }
        List<SentenceRef> ordered = new ArrayList<>(open.sentences(selection));
        ordered.sort(readingOrder(open));
        return List.copyOf(ordered);
    }

    /** The panel quotes each paragraph once, in the order of the evidence. */
    private static List<SentenceRef> asQuoted(Set<SentenceRef> cited) {
        Map<Map.Entry<SourceId, Integer>, List<SentenceRef>> paragraphs = new LinkedHashMap<>();
        for (SentenceRef ref : cited) {
            paragraphs
                    .computeIfAbsent(
                            Map.entry(ref.source(), ref.paragraph()), at -> new ArrayList<>())
                    .add(ref);
        }
        return paragraphs.values().stream()
                .flatMap(refs -> refs.stream().sorted(Comparator.comparingInt(SentenceRef::index)))
                .toList();
    }

    private static Comparator<SentenceRef> readingOrder(OpenDossier open) {
        Map<SourceId, Integer> order = new LinkedHashMap<>();
        for (Source source : open.dossier().sources()) {
            order.put(source.id(), order.size());
        }
        return Comparator.<SentenceRef>comparingInt(
                        ref -> order.getOrDefault(ref.source(), order.size()))
                .thenComparingInt(SentenceRef::paragraph)
                .thenComparingInt(SentenceRef::index);
    }

    /**
     * The current sentence of panel and article; empty if there is none. Cleared and set again at
     * each step, also for the same sentence.
     */
    public ReadOnlyObjectProperty<Optional<SentenceRef>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** The place of the walk; never null. */
    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Goes to a sentence, in the walk or not. */
    public void goTo(SentenceRef sentence) {
        at(Optional.of(sentence));
    }

    /** Goes to the next sentence; wraps around at the end. */
    public void next() {
        step(1);
    }

    /** Goes to the previous sentence; wraps around at the start. */
    public void previous() {
        step(-1);
    }

    private void step(int by) {
        if (sentences.isEmpty()) {
            return;
        }
        int number = place.get().number();
        int from = number == 0 && by < 0 ? 0 : number - 1;
        at(Optional.of(sentences.get(Math.floorMod(from + by, sentences.size()))));
    }

    private void at(Optional<SentenceRef> sentence) {
        place.set(new Place(sentence.map(sentences::indexOf).orElse(-1) + 1, sentences.size()));
        current.set(Optional.empty());
        current.set(sentence);
    }
}

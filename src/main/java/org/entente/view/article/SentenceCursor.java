package org.entente.view.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.model.trace.SentenceRef;
import org.entente.view.article.ArticleParagraph.ArticleSentence;

/** The sentence of the source shown that has the keyboard focus. */
final class SentenceCursor {

    private final ReadOnlyObjectWrapper<Optional<SentenceRef>> sentence =
            new ReadOnlyObjectWrapper<>(this, "sentence", Optional.empty());
    private final List<SentenceRef> sentences = new ArrayList<>();

    /** Starts with another source's paragraphs, at no sentence. */
    void read(List<ArticleParagraph> paragraphs) {
        sentences.clear();
        for (ArticleParagraph paragraph : paragraphs) {
            paragraph.sentences().stream().map(ArticleSentence::ref).forEach(sentences::add);
        }
        sentence.set(Optional.empty());
    }

    /** The sentence; empty until it is moved. */
    ReadOnlyObjectProperty<Optional<SentenceRef>> property() {
        return sentence.getReadOnlyProperty();
    }

    Optional<SentenceRef> get() {
        return sentence.get();
    }

    void set(SentenceRef ref) {
        sentence.set(Optional.of(ref));
    }

    /** Stays at a sentence if the source still has it. */
    void keep(SentenceRef ref) {
        if (sentences.contains(ref)) {
            sentence.set(Optional.of(ref));
        }
    }

    /** Moves by some sentences; without a position, enters the source at either end. */
    Optional<SentenceRef> move(int steps) {
        int place = sentence.get().map(sentences::indexOf).orElse(-1);
        int from = place < 0 && steps < 0 ? sentences.size() : place;
        return moveTo(Math.max(0, from + steps));
    }

    /** Moves to the sentence with an index, or to the last; empty if there is no sentence. */
    Optional<SentenceRef> moveTo(int index) {
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        sentence.set(Optional.of(sentences.get(Math.min(index, sentences.size() - 1))));
        return sentence.get();
    }
}

package org.entente.view.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.model.ActorId;
import org.entente.model.ElementId;
import org.entente.model.SentenceRef;
import org.entente.model.Source;
import org.entente.model.SourceId;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.article.ArticleParagraph.ArticleSentence;
import org.jspecify.annotations.Nullable;

/** A source of the open dossier, and which of its sentences are marked for what. */
public final class ArticleViewModel {

    private final ReadOnlyObjectWrapper<Optional<Source>> source =
            new ReadOnlyObjectWrapper<>(this, "source", Optional.empty());
    private final ReadOnlyObjectWrapper<Set<SentenceRef>> supporting =
            new ReadOnlyObjectWrapper<>(this, "supporting", Set.of());
    private final ReadOnlyObjectWrapper<Set<SentenceRef>> pointed =
            new ReadOnlyObjectWrapper<>(this, "pointed", Set.of());
    private final ReadOnlyObjectWrapper<Optional<SentenceRef>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SentenceRef>> cursor =
            new ReadOnlyObjectWrapper<>(this, "cursor", Optional.empty());
    private final ObservableList<Source> sources = FXCollections.observableArrayList();
    private final ObservableList<ArticleParagraph> paragraphs = FXCollections.observableArrayList();
    private final ObservableList<Source> sourcesView =
            FXCollections.unmodifiableObservableList(sources);
    private final ObservableList<ArticleParagraph> paragraphsView =
            FXCollections.unmodifiableObservableList(paragraphs);
    private final List<ArticleSentence> sentences = new ArrayList<>();
    private final ObservableValue<@Nullable OpenDossier> dossier;
    private final SelectionModel selection;

    /**
     * Follows the open dossier and the selection.
     *
     * @param dossier the open dossier; null while there is none
     * @param selection what is selected, pointed at and asked to be shown
     */
    public ArticleViewModel(
            ObservableValue<@Nullable OpenDossier> dossier, SelectionModel selection) {
        this.dossier = dossier;
        this.selection = selection;
        dossier.addListener((property, before, now) -> open());
        selection.selectionProperty().addListener((property, before, now) -> select(now));
        selection.pointedProperty().addListener((property, before, now) -> point(now));
        selection.shownSentenceProperty().addListener((property, before, now) -> show(now));
        open();
    }

    private void open() {
        OpenDossier open = dossier.getValue();
        List<Source> all = open == null ? List.of() : open.dossier().sources();
        sources.setAll(all);
        read(all.stream().findFirst());
        select(selection.selection());
        point(selection.pointedProperty().get());
        show(selection.shownSentenceProperty().get());
    }

    private void read(Optional<Source> chosen) {
        OpenDossier open = dossier.getValue();
        cursor.set(Optional.empty());
        source.set(chosen);
        List<ArticleParagraph> read =
                open == null || chosen.isEmpty()
                        ? List.of()
                        : ArticleParagraphs.of(chosen.get(), open.evidence());
        sentences.clear();
        read.forEach(paragraph -> sentences.addAll(paragraph.sentences()));
        if (!paragraphs.equals(read)) {
            paragraphs.setAll(read);
        }
    }

    private void select(Selection now) {
        OpenDossier open = dossier.getValue();
        if (open != null && now instanceof Selection.OfElement element) {
            supporting.set(Set.copyOf(open.evidence().sentences(element.id())));
        } else if (open != null && now instanceof Selection.OfElements elements) {
            Set<SentenceRef> refs = new LinkedHashSet<>();
            elements.ids().forEach(id -> refs.addAll(open.evidence().sentences(id)));
            supporting.set(Set.copyOf(refs));
        } else if (now instanceof Selection.OfSentence sentence) {
            supporting.set(Set.of(sentence.sentence()));
        } else {
            supporting.set(Set.of());
        }
        if (!shown.get().map(supporting.get()::contains).orElse(true)) {
            shown.set(Optional.empty());
        }
    }

    private void point(Set<ElementId> ids) {
        OpenDossier open = dossier.getValue();
        Set<SentenceRef> refs = new LinkedHashSet<>();
        if (open != null) {
            for (ElementId id : ids) {
                refs.addAll(open.evidence().sentences(id));
                if (id instanceof ActorId actor) {
                    open.graph()
                            .tiesOf(actor)
                            .forEach(tie -> refs.addAll(open.evidence().sentences(tie.id())));
                }
            }
        }
        if (!refs.equals(pointed.get())) {
            pointed.set(Set.copyOf(refs));
        }
    }

    private void show(Optional<SentenceRef> sentence) {
        sentence.map(SentenceRef::source).ifPresent(this::choose);
        shown.set(sentence);
        if (sentence.isPresent()) {
            cursor.set(sentence);
        }
    }

    /**
     * The sources of the dossier.
     *
     * @return the sources in the dossier's order
     */
    public ObservableList<Source> sources() {
        return sourcesView;
    }

    /**
     * The source shown.
     *
     * @return the property; empty while no dossier is open
     */
    public ReadOnlyObjectProperty<Optional<Source>> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /**
     * The paragraphs of the source shown.
     *
     * @return the paragraphs, the headline first
     */
    public ObservableList<ArticleParagraph> paragraphs() {
        return paragraphsView;
    }

    /**
     * The sentences that support what is selected.
     *
     * @return the property, also with sentences of sources not shown
     */
    public ReadOnlyObjectProperty<Set<SentenceRef>> supportingProperty() {
        return supporting.getReadOnlyProperty();
    }

    /**
     * The sentences that support what is pointed at, here or on the picture.
     *
     * @return the property, also with sentences of sources not shown
     */
    public ReadOnlyObjectProperty<Set<SentenceRef>> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /**
     * The sentence to bring into view. Emptied and set anew at each request.
     *
     * @return the property
     */
    public ReadOnlyObjectProperty<Optional<SentenceRef>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /**
     * The sentence the keyboard is on.
     *
     * @return the property; empty until a key moves it
     */
    public ReadOnlyObjectProperty<Optional<SentenceRef>> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    /**
     * Shows another source.
     *
     * @param id which; nothing happens where it is shown already or the dossier lacks it
     */
    public void choose(SourceId id) {
        if (source.get().filter(s -> s.id().equals(id)).isEmpty()) {
            sources.stream()
                    .filter(s -> s.id().equals(id))
                    .findFirst()
                    .ifPresent(s -> read(Optional.of(s)));
        }
    }

    /**
     * Points at what a sentence supports.
     *
     * @param sentence the sentence under the pointer
     */
    public void pointAt(SentenceRef sentence) {
        pointAt(claims(sentence));
    }

    /** Points at nothing. */
    public void pointAtNothing() {
        pointAt(Set.of());
    }

    private void pointAt(Set<ElementId> claims) {
        if (!claims.equals(selection.pointedProperty().get())) {
            selection.point(claims);
        }
    }

    /**
     * Selects what a sentence supports: the one claim where it supports one, else the sentence.
     *
     * @param sentence the sentence
     */
    public void activate(SentenceRef sentence) {
        cursor.set(Optional.of(sentence));
        Set<ElementId> claims = claims(sentence);
        if (claims.size() == 1) {
            selection.select(claims.iterator().next());
        } else {
            selection.select(sentence);
        }
    }

    private Set<ElementId> claims(SentenceRef sentence) {
        OpenDossier open = dossier.getValue();
        return open == null ? Set.of() : open.evidence().claims(sentence);
    }

    /**
     * Moves the keyboard's place by some sentences, within the source, and points at what the
     * sentence there supports.
     *
     * @param steps how many sentences; negative for backwards
     */
    public void moveCursor(int steps) {
        if (sentences.isEmpty()) {
            return;
        }
        int place = cursor.get().map(this::indexOf).orElse(-1);
        int from = place < 0 && steps < 0 ? sentences.size() : place;
        moveCursorTo(Math.max(0, Math.min(sentences.size() - 1, from + steps)));
    }

    /** Moves the keyboard's place to the first sentence. */
    public void moveCursorToStart() {
        moveCursorTo(0);
    }

    /** Moves the keyboard's place to the last sentence. */
    public void moveCursorToEnd() {
        moveCursorTo(sentences.size() - 1);
    }

    private void moveCursorTo(int index) {
        if (index >= 0 && index < sentences.size()) {
            SentenceRef sentence = sentences.get(index).ref();
            cursor.set(Optional.of(sentence));
            pointAt(sentence);
        }
    }

    private int indexOf(SentenceRef sentence) {
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).ref().equals(sentence)) {
                return i;
            }
        }
        return -1;
    }

    /** Selects what the sentence the keyboard is on supports. */
    public void activateCursor() {
        cursor.get().ifPresent(this::activate);
    }
}

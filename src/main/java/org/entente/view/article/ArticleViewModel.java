package org.entente.view.article;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.model.Claim;
import org.entente.model.Source;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.SourceId;
import org.entente.model.trace.SentenceRef;
import org.entente.view.DisplayOptions;
import org.entente.view.OpenDossier;
import org.entente.view.Panel;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.walk.EvidenceWalk;
import org.entente.view.walk.UncitedWalk;
import org.entente.view.words.CitationText;
import org.entente.view.words.SourceNames;
import org.jspecify.annotations.Nullable;

/** A source of the open dossier and the state of its sentences. */
public final class ArticleViewModel {

    private final ReadOnlyObjectWrapper<Optional<Source>> source =
            new ReadOnlyObjectWrapper<>(this, "source", Optional.empty());
    private final ReadOnlyObjectWrapper<Set<SentenceRef>> supporting =
            new ReadOnlyObjectWrapper<>(this, "supporting", Set.of());
    private final ReadOnlyObjectWrapper<Set<SentenceRef>> pointed =
            new ReadOnlyObjectWrapper<>(this, "pointed", Set.of());
    private final ReadOnlyObjectWrapper<Optional<SentenceRef>> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Optional.empty());
    private final SentenceCursor cursor = new SentenceCursor();
    private final ObservableList<Source> sources = FXCollections.observableArrayList();
    private final ObservableList<ArticleParagraph> paragraphs = FXCollections.observableArrayList();
    private final ObservableList<Source> sourcesView =
            FXCollections.unmodifiableObservableList(sources);
    private final ObservableList<ArticleParagraph> paragraphsView =
            FXCollections.unmodifiableObservableList(paragraphs);
    private final ReadOnlyObjectWrapper<Optional<SentenceRef>> hovered =
            new ReadOnlyObjectWrapper<>(this, "hovered", Optional.empty());
    private final ObservableValue<@Nullable OpenDossier> dossier;
    private final SelectionModel selection;
    private final EvidenceWalk walk;
    private final UncitedWalk uncited;
    private final DisplayOptions options;
    private final SelectedText text;
    private final ArticleInk ink = new ArticleInk();
    private Optional<ActorNames> names = Optional.empty();

    /**
     * @param dossier the open dossier; null while there is none
     * @param walk steps through the evidence of the selection
     * @param uncited steps through the uncited sentences
     * @param options which panel is in front
     * @param clipboard takes copied text
     */
    public ArticleViewModel(
            ObservableValue<@Nullable OpenDossier> dossier,
            SelectionModel selection,
            EvidenceWalk walk,
            UncitedWalk uncited,
            DisplayOptions options,
            Consumer<String> clipboard) {
        this.dossier = dossier;
        this.selection = selection;
        this.walk = walk;
        this.uncited = uncited;
        this.options = options;
        text = new SelectedText(paragraphs, clipboard);
        dossier.addListener((property, before, now) -> open());
        selection.selectionProperty().addListener((property, before, now) -> select(now));
        selection.pointedProperty().addListener((property, before, now) -> point(now));
        walk.currentProperty().addListener((property, before, now) -> show(now));
        open();
    }

    private void open() {
        OpenDossier open = dossier.getValue();
        List<Source> all = open == null ? List.of() : open.dossier().sources();
        names = Optional.ofNullable(open).map(o -> new ActorNames(o.dossier()));
        shown.set(Optional.empty());
        Optional<SourceId> kept =
                source.get().map(Source::id).filter(id -> open != null && open.isReread());
        Optional<SentenceRef> place = cursor.get();
        sources.setAll(all);
        Optional<Source> same =
                all.stream().filter(one -> kept.equals(Optional.of(one.id()))).findFirst();
        read(same.or(() -> all.stream().findFirst()));
        if (same.isPresent()) {
            place.ifPresent(cursor::keep);
        }
        select(selection.selection());
        point(selection.pointedProperty().get());
        show(walk.currentProperty().get());
    }

    private void read(Optional<Source> chosen) {
        OpenDossier open = dossier.getValue();
        boolean isSame = source.get().map(Source::article).equals(chosen.map(Source::article));
        List<ArticleParagraph> before = isSame ? List.copyOf(paragraphs) : List.of();
        source.set(chosen);
        List<ArticleParagraph> read =
                open == null || chosen.isEmpty()
                        ? List.of()
                        : ArticleParagraphs.of(chosen.get(), open.evidence(), before);
        cursor.read(read);
        if (!paragraphs.equals(read)) {
            if (!ArticleParagraphs.sameText(paragraphs, read)) {
                text.clear();
            }
            ArticleParagraphs.replace(paragraphs, read);
        }
    }

    private void select(Selection now) {
        OpenDossier open = dossier.getValue();
        supporting.set(open == null ? Set.of() : Set.copyOf(open.sentences(now)));
    }

    private void point(Set<ElementId> ids) {
        OpenDossier open = dossier.getValue();
        Optional<SentenceRef> mine = hovered.get();
        if (mine.isPresent() && ids.equals(elements(mine.get()))) {
            return;
        }
        hovered.set(Optional.empty());
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
        sentence.ifPresent(cursor::set);
    }

    /** The sources in the dossier's order. */
    public ObservableList<Source> sources() {
        return sourcesView;
    }

    /** The source shown; empty while no dossier is open. */
    public ReadOnlyObjectProperty<Optional<Source>> sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /** The paragraphs of the source shown, the headline first. */
    public ObservableList<ArticleParagraph> paragraphs() {
        return paragraphsView;
    }

    /** The sentences that support the selection, in all sources. */
    public ReadOnlyObjectProperty<Set<SentenceRef>> supportingProperty() {
        return supporting.getReadOnlyProperty();
    }

    /** The sentences that support what is pointed at, here or on the picture, in all sources. */
    public ReadOnlyObjectProperty<Set<SentenceRef>> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /** The sentence to scroll to; cleared and set again at each request. */
    public ReadOnlyObjectProperty<Optional<SentenceRef>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The sentence with the keyboard focus; empty until a key moves it. */
    public ReadOnlyObjectProperty<Optional<SentenceRef>> cursorProperty() {
        return cursor.property();
    }

    /** Shows another source; does nothing if the dossier lacks it. */
    public void choose(SourceId id) {
        if (source.get().filter(s -> s.id().equals(id)).isEmpty()) {
            sources.stream()
                    .filter(s -> s.id().equals(id))
                    .findFirst()
                    .ifPresent(s -> read(Optional.of(s)));
        }
    }

    /** The sentence pointed at by mouse or keyboard; empty while the pointer is elsewhere. */
    ReadOnlyObjectProperty<Optional<SentenceRef>> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** Returns what the sentence pointed at supports; empty if none is pointed at. */
    Optional<SentenceCard> card() {
        OpenDossier open = dossier.getValue();
        return open == null ? Optional.empty() : hovered.get().map(s -> SentenceCard.of(open, s));
    }

    /** Points at what a sentence supports, and at the actors involved. */
    public void pointAt(SentenceRef sentence) {
        if (!hovered.get().equals(Optional.of(sentence))) {
            hovered.set(Optional.of(sentence));
            pointed.set(Set.of(sentence));
            selection.point(elements(sentence));
        }
    }

    public void pointAtNothing() {
        if (hovered.get().isPresent()) {
            hovered.set(Optional.empty());
            pointed.set(Set.of());
            selection.point(Set.of());
        }
    }

    private Set<ElementId> elements(SentenceRef sentence) {
        OpenDossier open = dossier.getValue();
        Set<ElementId> elements = new LinkedHashSet<>(claims(sentence));
        if (open != null) {
            List<Claim> claims =
                    elements.stream().flatMap(id -> open.dossier().claim(id).stream()).toList();
            elements.addAll(SentenceCard.actors(open, claims));
        }
        return elements;
    }

    /**
     * Selects what a sentence supports and brings it to the front: its only claim, or the sentence
     * with all its claims. An uncited sentence is selected in the article.
     */
    public void activate(SentenceRef sentence) {
        cursor.set(sentence);
        Set<ElementId> claims = claims(sentence);
        if (claims.size() == 1) {
            selection.select(claims.iterator().next());
        } else {
            selection.select(sentence);
        }
        walk.goTo(sentence);
        if (!claims.isEmpty()) {
            options.panelProperty().set(Panel.EVIDENCE);
        }
    }

    private Set<ElementId> claims(SentenceRef of) {
        OpenDossier open = dossier.getValue();
        return open == null ? Set.of() : open.evidence().claims(of);
    }

    /** Returns the style class for the source's colour; empty if there is only one source. */
    Optional<String> color() {
        OpenDossier open = dossier.getValue();
        return open == null
                ? Optional.empty()
                : source.get().flatMap(s -> new SourceNames(open.dossier()).color(s.id()));
    }

    List<ActorNames.Found> namesIn(ArticleParagraph paragraph) {
        return names.map(known -> known.in(paragraph.text())).orElse(List.of());
    }

    /** Selects an actor named in the text and brings it to the front. */
    void openActor(ActorId actor) {
        selection.select(actor);
        options.panelProperty().set(Panel.EVIDENCE);
    }

    String nameOf(ActorId actor) {
        return Optional.ofNullable(dossier.getValue())
                .map(open -> open.dossier().nameOf(actor))
                .orElse(actor.value());
    }

    /** Cites the selected text, or else a sentence; empty if there is neither. */
    Optional<CitationText> citation(Optional<SentenceRef> sentence) {
        OpenDossier open = dossier.getValue();
        return open == null
                ? Optional.empty()
                : source.get().flatMap(shown -> text.citation(open.dossier(), shown, sentence));
    }

    /** The selected text of the source shown. */
    public SelectedText text() {
        return text;
    }

    /** What curating draws into the article. */
    public ArticleInk ink() {
        return ink;
    }

    /** The walk through the evidence of the selection. */
    EvidenceWalk walk() {
        return walk;
    }

    /** The walk through the uncited sentences. */
    UncitedWalk uncited() {
        return uncited;
    }

    DisplayOptions options() {
        return options;
    }

    /**
     * Moves the keyboard position within the source, and points at what the sentence there
     * supports.
     *
     * @param steps number of sentences; negative for backwards
     */
    public void moveCursor(int steps) {
        cursor.move(steps).ifPresent(this::pointAt);
    }

    /** Moves the keyboard position to the first sentence. */
    public void moveCursorToStart() {
        cursor.moveTo(0).ifPresent(this::pointAt);
    }

    /** Moves the keyboard position to the last sentence. */
    public void moveCursorToEnd() {
        cursor.moveTo(Integer.MAX_VALUE).ifPresent(this::pointAt);
    }

    /**
     * Selects what the sentence at the keyboard position supports.
     *
     * @return whether it supports anything, which is then in front
     */
    public boolean activateCursor() {
        Optional<SentenceRef> at = cursor.get();
        at.ifPresent(this::activate);
        return at.filter(sentence -> !claims(sentence).isEmpty()).isPresent();
    }
}

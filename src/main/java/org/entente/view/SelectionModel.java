package org.entente.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.model.trace.SentenceRef;

/**
 * What is selected, pointed at and asked to be shown, for all parts of the window. Remembers
 * earlier selections as a browser remembers pages.
 */
public final class SelectionModel {

    private static final int MAX_REMEMBERED = 200;

    private final ReadOnlyObjectWrapper<Selection> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", new Selection.None());
    private final ReadOnlyObjectWrapper<Set<ElementId>> pointed =
            new ReadOnlyObjectWrapper<>(this, "pointed", Set.of());
    private final ReadOnlyObjectWrapper<Optional<SentenceRef>> shownSentence =
            new ReadOnlyObjectWrapper<>(this, "shownSentence", Optional.empty());
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward =
            new ReadOnlyBooleanWrapper(this, "canGoForward");
    private final Deque<Selection> past = new ArrayDeque<>();
    private final Deque<Selection> future = new ArrayDeque<>();

    /** Whether an arrow key selects just now. */
    private boolean stepping;

    /** Whether the last change was made by an arrow key. */
    private boolean running;

    /** The selection; never null. */
    public ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** Returns what is selected. */
    public Selection selection() {
        return selection.get();
    }

    /**
     * The elements under the pointer: one on the canvas, or all that the sentence pointed at
     * supports. Empty if nothing is pointed at.
     */
    public ReadOnlyObjectProperty<Set<ElementId>> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /**
     * The sentence the article was asked to bring into view last. Set again at each request, also
     * for the same sentence.
     */
    public ReadOnlyObjectProperty<Optional<SentenceRef>> shownSentenceProperty() {
        return shownSentence.getReadOnlyProperty();
    }

    /** Whether an earlier selection can be gone back to. */
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Whether a selection gone back from can be returned to. */
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Selects what has been selected elsewhere, as a link or a step of a story. */
    public void select(Selection wanted) {
        change(wanted);
    }

    /** Selects an actor, a tie or a concern. */
    public void select(ElementId id) {
        change(new Selection.OfElement(id));
    }

    /**
     * Selects two actors, and with them all ties between them.
     *
     * @param pair the actors
     */
    public void select(PairId pair) {
        change(new Selection.OfPair(pair));
    }

    /** Selects a sentence, and with it all it supports. */
    public void select(SentenceRef sentence) {
        change(new Selection.OfSentence(sentence));
    }

    /**
     * Selects several elements. One alone is selected as such, none clears the selection.
     *
     * @param ids actors, ties and concerns
     * @param title what they are together
     */
    public void select(Set<ElementId> ids, String title) {
        if (ids.isEmpty()) {
            clear();
        } else if (ids.size() == 1) {
            select(ids.iterator().next());
        } else {
            change(new Selection.OfElements(ids, title));
        }
    }

    /**
     * Selects the answer to a question.
     *
     * @param ids actors and ties, at least two
     * @param title what they are together
     * @param question what they answer
     */
    public void answer(Set<ElementId> ids, String title, Selection.RouteQuestion question) {
        change(new Selection.OfElements(ids, title, Optional.of(question)));
    }

    /**
     * Selects an element that an arrow key has led to. A run of such steps is one step of history:
     * Back returns to where the run began.
     *
     * @param id an actor, a tie or a concern
     */
    public void step(ElementId id) {
        step(Set.of(id), "");
    }

    /** Selects rows that arrow keys have led to; see {@link #step(ElementId)}. */
    public void step(Set<ElementId> ids, String title) {
        step(() -> select(ids, title));
    }

    /** Selects a pair that an arrow key has led to; see {@link #step(ElementId)}. */
    public void step(PairId pair) {
        step(() -> select(pair));
    }

    private void step(Runnable select) {
        stepping = true;
        try {
            select.run();
        } finally {
            stepping = false;
        }
    }

    /** Selects nothing. */
    public void clear() {
        change(new Selection.None());
    }

    /** Goes back to the previous selection; does nothing if there is none. */
    public void back() {
        step(past, future);
    }

    /** Returns to the selection gone back from; does nothing if there is none. */
    public void forward() {
        step(future, past);
    }

    /**
     * Forgets what no longer exists after the open dossier has been read again. The rest of
     * selection, pointer and history stays.
     *
     * @param element whether an actor, a tie or a concern exists
     * @param sentence whether a sentence exists
     */
    public void retain(Predicate<ElementId> element, Predicate<SentenceRef> sentence) {
        retain(past, element, sentence);
        retain(future, element, sentence);
        pointed.set(pointed.get().stream().filter(element).collect(Collectors.toUnmodifiableSet()));
        shownSentence.set(shownSentence.get().filter(sentence));
        Selection kept = retained(selection.get(), element, sentence);
        if (kept.equals(past.peek())) {
            past.pop();
        }
        selection.set(kept);
        updateHistory();
    }

    private static void retain(
            Deque<Selection> history,
            Predicate<ElementId> element,
            Predicate<SentenceRef> sentence) {
        List<Selection> kept = new ArrayList<>();
        for (Selection one : history) {
            Selection now = retained(one, element, sentence);
            boolean repeated = !kept.isEmpty() && kept.get(kept.size() - 1).equals(now);
            if (!repeated && (one instanceof Selection.None || !(now instanceof Selection.None))) {
                kept.add(now);
            }
        }
        history.clear();
        history.addAll(kept);
    }

    private static Selection retained(
            Selection one, Predicate<ElementId> element, Predicate<SentenceRef> sentence) {
        if (one instanceof Selection.OfElement alone) {
            return element.test(alone.id()) ? one : new Selection.None();
        }
        if (one instanceof Selection.OfPair of) {
            boolean stays = element.test(of.pair().first()) && element.test(of.pair().second());
            return stays ? one : new Selection.None();
        }
        if (one instanceof Selection.OfSentence of) {
            return sentence.test(of.sentence()) ? one : new Selection.None();
        }
        if (one instanceof Selection.OfElements several) {
            List<ElementId> left = several.ids().stream().filter(element).toList();
            return left.isEmpty()
                    ? new Selection.None()
                    : new Selection.OfElements(
                            new LinkedHashSet<>(left), several.title(), several.question());
        }
        return one;
    }

    /** Forgets everything, as when another dossier is opened. */
    public void reset() {
        running = false;
        past.clear();
        future.clear();
        pointed.set(Set.of());
        shownSentence.set(Optional.empty());
        selection.set(new Selection.None());
        updateHistory();
    }

    /** Sets the elements under the pointer. */
    public void point(Set<ElementId> ids) {
        pointed.set(Set.copyOf(ids));
    }

    /** Asks the article to bring a sentence into view. */
    public void show(SentenceRef sentence) {
        shownSentence.set(Optional.empty());
        shownSentence.set(Optional.of(sentence));
    }

    private void change(Selection next) {
        if (next.equals(selection.get())) {
            return;
        }
        if (!stepping || !running) {
            past.push(selection.get());
        } else if (next.equals(past.peek())) {
            past.pop();
        }
        if (past.size() > MAX_REMEMBERED) {
            past.removeLast();
        }
        running = stepping;
        future.clear();
        selection.set(next);
        updateHistory();
    }

    private void step(Deque<Selection> from, Deque<Selection> to) {
        if (from.isEmpty()) {
            return;
        }
        running = false;
        to.push(selection.get());
        selection.set(from.pop());
        updateHistory();
    }

    private void updateHistory() {
        canGoBack.set(!past.isEmpty());
        canGoForward.set(!future.isEmpty());
    }
}

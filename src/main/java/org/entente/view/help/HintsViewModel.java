package org.entente.view.help;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;

/** Three hints for a first visit, one at a time, until they are dismissed for good. */
public final class HintsViewModel {

    private final List<Hint> hints;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper(this, "place", "");
    private final ReadOnlyBooleanWrapper last = new ReadOnlyBooleanWrapper(this, "last", false);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open", true);
    private final Runnable dismissed;
    private final Set<Hint> followed = new HashSet<>();
    private int shown;

    /**
     * A hint.
     *
     * @param text what it says
     * @param done whether the reader has done so already
     */
    public record Hint(String text, ObservableValue<Boolean> done) {}

    /**
     * Starts with the first applicable hint.
     *
     * @param hints the hints in order
     * @param open whether there is anything to show
     * @param dismissed called once, when the user has dismissed the hints
     */
    public HintsViewModel(List<Hint> hints, boolean open, Runnable dismissed) {
        this.hints = List.copyOf(hints);
        this.dismissed = dismissed;
        this.open.set(open);
        show(0);
        for (Hint hint : this.hints) {
            hint.done().addListener((o, before, now) -> did(hint));
            did(hint);
        }
    }

    /**
     * Makes the hints of a first visit.
     *
     * @param selection tells whether something has been selected
     * @param exported whether an export has been begun
     */
    public static List<Hint> of(SelectionModel selection, ObservableValue<Boolean> exported) {
        return List.of(
                new Hint(
                        "Click a country to see its ties, and a line to read the sentences that"
                                + " support it.",
                        selection
                                .selectionProperty()
                                .map(
                                        now ->
                                                now instanceof Selection.OfElement
                                                        || now instanceof Selection.OfPair)),
                new Hint(
                        "Open the Article tab and rest the pointer on a sentence: the ties it"
                                + " supports light up.",
                        selection.shownSentenceProperty().map(Optional::isPresent)),
                new Hint(
                        "Export the picture with numbered quotes, so that its readers can check it"
                                + " too. F1 lists all keys.",
                        exported));
    }

    /** Takes down that a hint has been followed, and moves on if it is the current one. */
    private void did(Hint hint) {
        if (hint.done().getValue() && followed.add(hint)) {
            skip();
        }
    }

    private void skip() {
        while (open.get() && followed.contains(hints.get(shown))) {
            next();
        }
    }

    /** The hint. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** Which of how many it is. */
    public ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** Whether hints are shown at all. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Shows the next hint; after the last one the hints are done with. */
    public void next() {
        if (shown + 1 < hints.size()) {
            show(shown + 1);
            skip();
        } else {
            dismiss();
        }
    }

    /** Shows no hint again. */
    public void dismiss() {
        if (open.get()) {
            open.set(false);
            dismissed.run();
        }
    }

    private void show(int hint) {
        shown = hint;
        text.set(hints.get(hint).text());
        place.set("Hint " + (hint + 1) + " of " + hints.size());
        last.set(hint + 1 == hints.size());
    }
}

package org.entente.view.help;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.List;

/** Three hints for a first visit, one at a time, until they are dismissed for good. */
public final class HintsViewModel {

    private static final List<String> HINTS =
            List.of(
                    "Click a country to see its ties, and a line to read the sentences behind it.",
                    "Open the Article tab and rest the pointer on a sentence: the ties it"
                            + " supports light up.",
                    "Export the picture with numbered quotes, so that its readers can check it"
                            + " too. F1 lists all keys.");

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper(this, "place", "");
    private final ReadOnlyBooleanWrapper last = new ReadOnlyBooleanWrapper(this, "last", false);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open", true);
    private final Runnable dismissed;
    private int shown;

    /**
     * Starts with the first hint.
     *
     * @param open whether there is anything to show
     * @param dismissed told once, when the reader has done with the hints
     */
    public HintsViewModel(boolean open, Runnable dismissed) {
        this.dismissed = dismissed;
        this.open.set(open);
        show(0);
    }

    /**
     * The hint.
     *
     * @return the property
     */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /**
     * Which of how many it is.
     *
     * @return the property
     */
    public ReadOnlyStringProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    /**
     * Whether it is the last one.
     *
     * @return the property
     */
    public ReadOnlyBooleanProperty lastProperty() {
        return last.getReadOnlyProperty();
    }

    /**
     * Whether hints are shown at all.
     *
     * @return the property
     */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Shows the next hint; after the last one the hints are done with. */
    public void next() {
        if (shown + 1 < HINTS.size()) {
            show(shown + 1);
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
        text.set(HINTS.get(hint));
        place.set("Hint " + (hint + 1) + " of " + HINTS.size());
        last.set(hint + 1 == HINTS.size());
    }
}

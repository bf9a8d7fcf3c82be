package org.entente.app.dossier;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.entente.view.words.FailureWords;
import org.entente.view.words.Isolated;

/** The status line: what is selected, or what was done last. */
public final class StatusLine {

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final ReadOnlyObjectWrapper<Optional<String>> copyable =
            new ReadOnlyObjectWrapper<>(this, "copyable", Optional.empty());

    private final ReadOnlyObjectWrapper<List<Offer>> offers =
            new ReadOnlyObjectWrapper<>(this, "offers", List.of());

    private boolean isNews;

    /**
     * Something to do about what the line says.
     *
     * @param id of the link in the window
     * @param title of the link
     * @param action what it does
     */
    public record Offer(String id, String title, Runnable action) {}

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** What can be copied from the line; empty as soon as it says something else. */
    public ReadOnlyObjectProperty<Optional<String>> copyableProperty() {
        return copyable.getReadOnlyProperty();
    }

    /** What can be done about it; empty as soon as the line says something else. */
    public ReadOnlyObjectProperty<List<Offer>> offersProperty() {
        return offers.getReadOnlyProperty();
    }

    /** Whether the words stay while the pointer goes over the picture. */
    boolean isWaiting() {
        return isNews || copyable.get().isPresent() || !offers.get().isEmpty();
    }

    /** Lets the next hover replace the message. */
    void wasRead() {
        isNews = false;
    }

    /** Shows a message until the pointer has left what it rests on. */
    public void announce(String words) {
        say(words);
        isNews = true;
    }

    public void say(String words) {
        isNews = false;
        text.set(words);
        copyable.set(Optional.empty());
        offers.set(List.of());
    }

    /** Shows a message with a text that can be copied. */
    public void say(String words, String copied) {
        say(words);
        copyable.set(Optional.of(copied));
    }

    /** Offers something to do about what the line says now. */
    public void offer(List<Offer> actions) {
        offers.set(List.copyOf(actions));
    }

    /** Reports an unexpected failure. */
    public void fail(Throwable failure) {
        say("Something went wrong: " + Isolated.line(FailureWords.of(failure)));
    }
}

package org.entente.app.dossier;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.entente.view.words.FailureWords;
import org.entente.view.words.Isolated;

/** The line at the foot of the window: what is selected, or what was done last. */
public final class StatusLine {

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final ReadOnlyObjectWrapper<Optional<String>> copyable =
            new ReadOnlyObjectWrapper<>(this, "copyable", Optional.empty());

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** What can be copied from the line; empty as soon as it says something else. */
    public ReadOnlyObjectProperty<Optional<String>> copyableProperty() {
        return copyable.getReadOnlyProperty();
    }

    public void say(String words) {
        text.set(words);
        copyable.set(Optional.empty());
    }

    /** Says something beside which a text can be copied. */
    public void say(String words, String copied) {
        text.set(words);
        copyable.set(Optional.of(copied));
    }

    /** Says that something failed that should not have. */
    public void fail(Throwable failure) {
        say("Something went wrong: " + Isolated.line(FailureWords.of(failure)));
    }
}

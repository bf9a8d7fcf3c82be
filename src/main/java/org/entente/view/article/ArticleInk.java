package org.entente.view.article;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.view.text.TextRange;

/** What curating draws into the article. Rows are indices of the list. */
public final class ArticleInk {

    private final ObjectProperty<IntFunction<List<TextRange>>> mentions =
            new SimpleObjectProperty<>(this, "mentions", row -> List.of());
    private final ObjectProperty<Optional<Mark>> mention =
            new SimpleObjectProperty<>(this, "mention", Optional.empty());
    private final ObjectProperty<Optional<Room>> room =
            new SimpleObjectProperty<>(this, "room", Optional.empty());
    private final BooleanProperty caret = new SimpleBooleanProperty(this, "caret", false);

    public record Mark(int row, TextRange range) {}

    /**
     * Space kept free below a row.
     *
     * @param height in pixels
     */
    public record Room(int row, double height) {}

    /** The ranges with a dotted underline in each row. */
    public ObjectProperty<IntFunction<List<TextRange>>> mentionsProperty() {
        return mentions;
    }

    /** The mention with the keyboard focus; empty for none. */
    public ObjectProperty<Optional<Mark>> mentionProperty() {
        return mention;
    }

    /** The space for the form below a sentence; empty for none. */
    public ObjectProperty<Optional<Room>> roomProperty() {
        return room;
    }

    /**
     * Whether the end of the selected text is shown as a caret. The card of a sentence is not shown
     * meanwhile.
     */
    public BooleanProperty caretProperty() {
        return caret;
    }
}

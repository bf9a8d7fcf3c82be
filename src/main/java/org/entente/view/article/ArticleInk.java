package org.entente.view.article;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.view.text.TextRange;

/** What is drawn into the article for those who curate it. Rows are the places in the list. */
public final class ArticleInk {

    private final ObjectProperty<IntFunction<List<TextRange>>> mentions =
            new SimpleObjectProperty<>(this, "mentions", row -> List.of());
    private final ObjectProperty<Optional<Mark>> mention =
            new SimpleObjectProperty<>(this, "mention", Optional.empty());
    private final ObjectProperty<Optional<Room>> room =
            new SimpleObjectProperty<>(this, "room", Optional.empty());
    private final BooleanProperty caret = new SimpleBooleanProperty(this, "caret", false);

    /**
     * A stretch of a row.
     *
     * @param row the row
     * @param range the stretch of its text
     */
    public record Mark(int row, TextRange range) {}

    /**
     * Room that is kept free below a row.
     *
     * @param row the row
     * @param height in pixels
     */
    public record Room(int row, double height) {}

    /**
     * What is underlined with dots.
     *
     * @return the property: gives each row its ranges
     */
    public ObjectProperty<IntFunction<List<TextRange>>> mentionsProperty() {
        return mentions;
    }

    /**
     * The mention the keyboard is on.
     *
     * @return the property; empty for none
     */
    public ObjectProperty<Optional<Mark>> mentionProperty() {
        return mention;
    }

    /**
     * Where room is kept for what is filled in below a sentence.
     *
     * @return the property; empty for nowhere
     */
    public ObjectProperty<Optional<Room>> roomProperty() {
        return room;
    }

    /**
     * Whether the end of the marked text is shown as a caret. The card of a sentence stays away
     * meanwhile.
     *
     * @return the property
     */
    public BooleanProperty caretProperty() {
        return caret;
    }
}

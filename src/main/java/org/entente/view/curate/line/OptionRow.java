package org.entente.view.curate.line;

import java.util.Locale;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.entente.view.StyleClass;
import org.entente.view.curate.line.ChoicePart.Matches;
import org.jspecify.annotations.Nullable;

/** The options of the focused chip. */
final class OptionRow extends FlowPane {

    /** The number of options shown at once; typing reaches the others. */
    private static final int MAX_OPTIONS = 14;

    private static final double GAP = 4;

    private final ChangeListener<Matches> listener = (o, before, now) -> show(now);
    private @Nullable ChoicePart part;

    OptionRow() {
        super(GAP, GAP);
        setId("curate-options");
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /** Shows the options of a part; none for null. */
    void offer(@Nullable ChoicePart next) {
        if (part != null) {
            part.matchesProperty().removeListener(listener);
        }
        part = next;
        if (next == null) {
            setVisible(false);
        } else {
            next.matchesProperty().addListener(listener);
            show(next.matchesProperty().get());
        }
    }

    private void show(Matches matches) {
        ChoicePart of = part;
        if (of == null) {
            return;
        }
        getChildren().clear();
        int first = Math.max(0, matches.at() - MAX_OPTIONS + 1);
        int last = Math.min(matches.options().size(), first + MAX_OPTIONS);
        for (int i = first; i < last; i++) {
            getChildren().add(button(of, matches.options().get(i), i == matches.at()));
        }
        if (last < matches.options().size()) {
            Label more = new Label("+" + (matches.options().size() - last));
            more.getStyleClass().add(StyleClass.MUTED.css());
            getChildren().add(more);
        }
        setVisible(!matches.options().isEmpty());
    }

    private static Button button(ChoicePart of, Option option, boolean here) {
        Button button = new Button(option.text());
        button.getStyleClass().setAll("button", StyleClass.CURATE_OPTION.css());
        button.setMnemonicParsing(false);
        button.setFocusTraversable(false);
        if (!option.key().isEmpty()) {
            button.setGraphic(KeyButton.cap(option.key().toUpperCase(Locale.ROOT)));
            button.setContentDisplay(ContentDisplay.RIGHT);
        }
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.pseudoClassStateChanged(StyleClass.CHOSEN, here);
        if (!option.meaning().isEmpty()) {
            button.setTooltip(new Tooltip(option.meaning()));
        }
        // The keyboard focus stays on the chip.
        button.setOnMousePressed(
                event -> {
                    of.choose(option);
                    event.consume();
                });
        return button;
    }
}

package org.entente.view.curate;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.entente.mention.Referent;
import org.entente.view.StyleClass;
import org.entente.view.text.SmallButton;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;

/** Lists the actors that a new text mentions, and offers to add them. */
final class FoundBar extends FlowPane {

    private static final double GAP = 6;
    private static final int MAX_NAMED = 3;

    private final Label words = new Label();
    private final Runnable done;

    /**
     * @param done moves the keyboard back to the text, since the bar hides
     */
    FoundBar(MentionViewModel model, Runnable done) {
        super(GAP, GAP);
        this.done = done;
        setId("curate-found");
        getStyleClass().add(StyleClass.CURATE_FOUND.css());
        words.setMinWidth(Region.USE_PREF_SIZE);
        Button all = button("Add all", "Shift+Enter", "found-all", model::addFound);
        all.getStyleClass().add("accent");
        getChildren()
                .addAll(
                        words,
                        all,
                        button("One by one", "Tab", "found-each", model::walkFound),
                        new SmallButton("found-none", "Not now", thenText(model::dismissFound)));
        managedProperty().bind(visibleProperty());
        model.foundProperty().addListener((o, before, now) -> show(now));
        show(model.foundProperty().get());
    }

    private Button button(String title, String key, String id, Runnable action) {
        return new SmallButton(id, title, thenText(action))
                .tip(title + " (in the text: " + key + ")");
    }

    private Runnable thenText(Runnable action) {
        return () -> {
            action.run();
            done.run();
        };
    }

    private void show(List<Referent> found) {
        setVisible(!found.isEmpty());
        String named =
                found.stream()
                        .limit(MAX_NAMED)
                        .map(referent -> Isolated.line(referent.name()))
                        .collect(Collectors.joining(", "));
        words.setText(
                named
                        + (found.size() > MAX_NAMED ? " \u2026 " : ": ")
                        + Phrases.count(found.size(), "actor")
                        + " found");
    }
}

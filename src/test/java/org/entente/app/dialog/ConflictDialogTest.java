package org.entente.app.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.entente.edit.history.Conflict;
import org.entente.edit.history.Conflict.Choice;
import org.entente.testing.FxExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@SuppressWarnings("NullAway.Init") // The method before each test sets them.
@Tag("toolkit")
@ExtendWith(FxExtension.class)
class ConflictDialogTest {

    private ConflictDialog dialog;
    private Parent content;

    @BeforeEach
    void ask() {
        dialog =
                new ConflictDialog(
                        new Stage(),
                        List.of(
                                new Conflict(
                                        "title",
                                        "the title",
                                        Optional.of("Harbour"),
                                        Optional.of("Port")),
                                new Conflict(
                                        "tie buys",
                                        "tie \"buys\"",
                                        Optional.empty(),
                                        Optional.of("x"))));
        StackPane root = new StackPane(dialog.content());
        Scene scene = new Scene(root, 700, 500);
        root.applyCss();
        root.layout();
        assertThat(scene.getRoot()).isSameAs(root);
        content = root;
    }

    private RadioButton button(String id) {
        return (RadioButton) content.lookup("#" + id);
    }

    @Test
    void bothVersionsAreShownAndMineStays() {
        assertThat(content.lookupAll(".label"))
                .filteredOn(Label.class::isInstance)
                .extracting(label -> ((Label) label).getText())
                .anyMatch(text -> text.contains("Harbour"))
                .anyMatch(text -> text.contains("Port"));
        assertThat(dialog.chosen())
                .isEqualTo(Map.of("title", Choice.MINE, "tie buys", Choice.MINE));
    }

    @Test
    void eachIsDecidedByItselfOrAllAtOnce() {
        button("conflict-0-theirs").fire();
        button("conflict-1-both").fire();
        assertThat(dialog.chosen())
                .isEqualTo(Map.of("title", Choice.THEIRS, "tie buys", Choice.BOTH));
        assertThat(button("conflict-1-mine").getText()).isEqualTo("Mine: removed");
        assertThat(content.lookup("#conflict-0-both")).as("there is one title").isNull();

        content.lookupAll(".hyperlink").stream()
                .map(Hyperlink.class::cast)
                .filter(link -> link.getText().equals("All theirs"))
                .forEach(Hyperlink::fire);
        assertThat(dialog.chosen())
                .isEqualTo(Map.of("title", Choice.THEIRS, "tie buys", Choice.THEIRS));
    }
}

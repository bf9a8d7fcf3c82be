package org.entente.app.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import org.entente.io.problem.Problem;
import org.entente.io.problem.ProblemKind;
import org.entente.testing.FxExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("toolkit")
@ExtendWith(FxExtension.class)
class CorrectionDialogTest {

    private final List<String> taken = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private Optional<Problem> answer = Optional.empty();
    private final CorrectionDialog dialog =
            new CorrectionDialog(
                    wrong(2, 3, "a comma too many"),
                    "{\n  ,\n}",
                    (text, done) -> {
                        taken.add(text);
                        done.accept(answer);
                    });
    private final Parent content = laidOut();

    private static Problem wrong(int line, int column, String message) {
        return new Problem(
                "dossier.json", line, column, "", ProblemKind.SYNTAX, message, Optional.empty());
    }

    private Parent laidOut() {
        StackPane root = new StackPane(dialog.content());
        Scene scene = new Scene(root, 700, 500);
        root.applyCss();
        root.layout();
        return scene.getRoot();
    }

    private TextArea area() {
        return (TextArea) Objects.requireNonNull(content.lookup("#correction-text"));
    }

    private String problem() {
        return ((Label) Objects.requireNonNull(content.lookup("#correction-problem"))).getText();
    }

    private void save() {
        dialog.save(() -> told.add("again"), () -> told.add("saved"));
    }

    @Test
    void theCaretIsAtTheError() {
        assertThat(problem()).isEqualTo("dossier.json:2:3: error: a comma too many");
        assertThat(area().getCaretPosition()).isEqualTo(4);
    }

    @Test
    void theCorrectedTextIsHandedOver() {
        area().setText("{}");
        save();

        assertThat(taken).containsExactly("{}");
        assertThat(told).containsExactly("saved");
    }

    @Test
    void whatIsStillWrongIsShown() {
        answer = Optional.of(wrong(1, 2, "something else"));
        save();

        assertThat(told).containsExactly("again");
        assertThat(problem()).contains("1:2", "something else");
        assertThat(area().getCaretPosition()).isEqualTo(1);
    }
}

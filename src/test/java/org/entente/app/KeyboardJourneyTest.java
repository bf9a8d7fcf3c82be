package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.view.Selection;
import org.junit.jupiter.api.Test;

/** From the search to the exported file without a mouse. */
class KeyboardJourneyTest extends Journey {

    private static final ActorId NORTH_KOREA = new ActorId("north-korea");
    private static final int MAX_TABS = 60;

    @Test
    void anActorIsFoundATieIsReadAndThePictureIsExportedByKeyboardAlone() throws IOException {
        Path file = folder.resolve("picture.png");
        answers.image = Optional.of(file);

        robot.push(KeyCode.CONTROL, KeyCode.F);
        waitUntil("the search has the keyboard", () -> owner() != null && isIn("search-field"));
        robot.write("north korea");
        waitUntil("it is found", () -> robot.lookup("#search-hits").tryQuery().isPresent());
        robot.push(KeyCode.ENTER);
        waitUntil("North Korea is selected", () -> isSelected(NORTH_KOREA));

        tabTo("graph-canvas");
        robot.push(KeyCode.LEFT);
        waitUntil("a neighbour is selected", () -> actor().isPresent() && !isSelected(NORTH_KOREA));
        ActorId neighbour = actor().orElseThrow();
        shoot("keyboard-neighbour");

        openATie();
        TieId tie = (TieId) element().orElseThrow();
        String quote =
                window.session()
                        .openProperty()
                        .get()
                        .dossier()
                        .tie(tie)
                        .orElseThrow()
                        .evidence()
                        .get(0)
                        .quote();
        assertThat(textOf((Parent) node("#evidence-pane")))
                .contains(quote.substring(0, Math.min(20, quote.length())));
        shoot("keyboard-tie");

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        waitUntil("the neighbour is selected again", () -> isSelected(neighbour));

        robot.push(KeyCode.CONTROL, KeyCode.E);
        waitUntil("the dialog is there", () -> robot.lookup("#export-save").tryQuery().isPresent());
        waitUntil(
                "the preview is there", () -> robot.lookup("#export-size").tryQuery().isPresent());
        tabToButton("export-save");
        robot.push(KeyCode.SPACE);
        waitUntil("the file is written", () -> Files.exists(file));
        assertThat(Files.size(file)).isGreaterThan(10_000);
    }

    /** Goes into the evidence by Tab and follows a link that leads to a tie. */
    private void openATie() {
        for (int i = 0; i < MAX_TABS; i++) {
            robot.push(KeyCode.TAB);
            settle();
            if (isIn("evidence-pane")
                    && owner() instanceof Hyperlink link
                    && !isActor(link.getText())) {
                robot.push(KeyCode.ENTER);
                settle();
                if (element().filter(TieId.class::isInstance).isPresent()) {
                    return;
                }
            }
        }
        throw new AssertionError("no tie was reached by Tab, but " + owner());
    }

    private boolean isActor(String name) {
        return window.session().openProperty().get().dossier().actors().stream()
                .anyMatch(actor -> actor.name().equals(name));
    }

    private void tabTo(String id) {
        for (int i = 0; i < MAX_TABS && !isIn(id); i++) {
            robot.push(KeyCode.TAB);
            settle();
        }
        assertThat(isIn(id)).as("Tab reaches %s", id).isTrue();
    }

    private void tabToButton(String id) {
        for (int i = 0; i < MAX_TABS; i++) {
            for (Window open : Window.getWindows()) {
                Node owner = open.getScene().getFocusOwner();
                if (open.isFocused() && owner != null && id.equals(owner.getId())) {
                    return;
                }
            }
            robot.push(KeyCode.TAB);
            settle();
        }
        throw new AssertionError("Tab does not reach " + id);
    }

    private Node owner() {
        return stage.getScene().getFocusOwner();
    }

    private boolean isIn(String id) {
        for (Node node = owner(); node != null; node = node.getParent()) {
            if (id.equals(node.getId())) {
                return true;
            }
        }
        return false;
    }

    private Optional<ElementId> element() {
        return window.selection().selection() instanceof Selection.OfElement selected
                ? Optional.of(selected.id())
                : Optional.empty();
    }

    private Optional<ActorId> actor() {
        return element().filter(ActorId.class::isInstance).map(ActorId.class::cast);
    }

    private boolean isSelected(ElementId id) {
        return element().filter(id::equals).isPresent();
    }

    private static String textOf(Parent parent) {
        StringBuilder text = new StringBuilder();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Text words) {
                text.append(words.getText());
            } else if (child instanceof Parent inner) {
                text.append(textOf(inner));
            }
        }
        return text.toString();
    }
}

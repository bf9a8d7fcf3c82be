package org.entente.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.entente.testing.Contrast;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What WCAG 2.2 asks of a scene and a program can measure: a name for every control (4.1.2),
 * targets of 24 pixels (2.5.8, which excepts links in text), text that stands out from its ground
 * (1.4.3). For the JavaFX application thread.
 */
final class AccessibilityAudit {

    private static final double MIN_TARGET_PIXELS = 24;
    private static final double MIN_CONTRAST = 4.5;

    /** From this size on text counts as large, in pixels; WCAG says 18 points. */
    private static final double LARGE_TEXT = 24;

    private static final double MIN_CONTRAST_OF_LARGE_TEXT = 3;

    private static final int MAX_STOPS = 400;

    private final List<String> faults = new ArrayList<>();

    private AccessibilityAudit() {}

    /** Returns what is wrong below a node, a line for each fault. */
    static List<String> of(Node root) {
        AccessibilityAudit audit = new AccessibilityAudit();
        audit.walk(root);
        return audit.faults;
    }

    /**
     * Returns the texts of labels and buttons below a node that are cut short, but for those whose
     * tooltip has the whole, and for the cells of tables, whose columns the reader makes wider.
     */
    static List<String> clipped(Node root) {
        List<String> found = new ArrayList<>();
        collectClipped(root, found);
        return found;
    }

    private static void collectClipped(Node node, List<String> found) {
        if (!node.isVisible() || node instanceof TableView) {
            return;
        }
        if (node instanceof Labeled labeled
                && labeled.getTooltip() == null
                && !blank(labeled.getText())
                && cutShort(labeled)) {
            found.add("\"" + labeled.getText() + "\" " + describe(labeled));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collectClipped(child, found));
        }
    }

    private static boolean cutShort(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream()
                .filter(n -> n instanceof Text && n.isVisible())
                .map(n -> ((Text) n).getText())
                .anyMatch(t -> t.contains("...") && !labeled.getText().contains("..."));
    }

    /**
     * Returns where the Tab key does not lead on, or never back to where it began. Moves the focus.
     */
    static List<String> trapsIn(Scene scene) {
        Node first = scene.getFocusOwner();
        if (first == null) {
            return List.of("nothing has the focus");
        }
        Set<Node> visited = new HashSet<>();
        Node owner = first;
        for (int i = 0; i < MAX_STOPS; i++) {
            press(owner, KeyCode.TAB);
            Node next = scene.getFocusOwner();
            if (next == null || !next.isVisible()) {
                return List.of("the focus is lost after " + describe(owner));
            }
            if (next == first) {
                return List.of();
            }
            if (!visited.add(next)) {
                return List.of("the focus is trapped at " + describe(next));
            }
            owner = next;
        }
        return List.of("Tab has no end");
    }

    private static void press(Node node, KeyCode code) {
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            node.fireEvent(new KeyEvent(type, "", "", code, false, false, false, false));
        }
    }

    private void walk(Node node) {
        if (!node.isVisible()) {
            return;
        }
        mark(node);
        if (node instanceof Control control && !control.isDisabled()) {
            name(control);
            target(control);
        }
        if (node instanceof Text text
                && !text.getText().isBlank()
                && !text.isDisabled()
                && !inPicture(text)) {
            contrast(text);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::walk);
        }
    }

    /** The picture's colours are values of the drawing, and tested there. */
    private static boolean inPicture(Node node) {
        Node at = node;
        while (at != null && !"graph-canvas".equals(at.getId())) {
            at = at.getParent();
        }
        return at != null;
    }

    /** What is drawn of a dossier is spoken too. */
    private void mark(Node node) {
        String id = node.getId();
        boolean drawn = id != null && id.matches("(actor|tie|concern)-.+");
        if (drawn && blank(node.getAccessibleText())) {
            faults.add("no accessible text: " + describe(node));
        }
        if (drawn && node.getAccessibleRole() == AccessibleRole.NODE) {
            faults.add("no role: " + describe(node));
        }
    }

    private void name(Control control) {
        boolean speaks =
                control instanceof ButtonBase
                        || control instanceof TextInputControl
                        || control instanceof ChoiceBox
                        || control instanceof ComboBoxBase
                        || control instanceof Spinner
                        || control instanceof ListView
                        || control instanceof TableView
                        || control instanceof ProgressBar
                        || control.isFocusTraversable();
        boolean named =
                !blank(control.getAccessibleText())
                        || (control instanceof Labeled labeled && !blank(labeled.getText()))
                        || labelled(control);
        boolean part =
                control.getParent() instanceof Spinner<?>
                        || control.getParent() instanceof ComboBoxBase<?>
                        || control instanceof Cell<?>
                        || control instanceof TabPane;
        if (speaks && !part && !named) {
            faults.add("no accessible text: " + describe(control));
        }
        if (control instanceof ButtonBase button && button.getTooltip() == null && isSign(button)) {
            faults.add("an icon without a tooltip: " + describe(control));
        }
    }

    /** A button that shows a sign and no word. */
    private static boolean isSign(ButtonBase button) {
        return blank(button.getText())
                ? button.getGraphic() instanceof FontIcon
                : !button.getText().matches("(?s).*[\\p{L}\\p{N}].*");
    }

    private static boolean labelled(Control control) {
        return control.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(n -> n instanceof Label label && label.getLabelFor() == control);
    }

    private void target(Control control) {
        boolean button = control instanceof ButtonBase && !(control instanceof Hyperlink);
        Bounds box = control.getLayoutBounds();
        boolean shown = box.getWidth() > 0 && box.getHeight() > 0;
        if (button
                && shown
                && !(control instanceof Cell<?>)
                && (box.getWidth() < MIN_TARGET_PIXELS - 0.5
                        || box.getHeight() < MIN_TARGET_PIXELS - 0.5)) {
            faults.add(
                    "target of %.0f by %.0f px: %s"
                            .formatted(box.getWidth(), box.getHeight(), describe(control)));
        }
    }

    private void contrast(Text text) {
        if (!(text.getFill() instanceof Color ink) || opacity(text) < 1) {
            return;
        }
        Optional<Color> ground = ground(text);
        if (ground.isEmpty()) {
            return;
        }
        double ratio = contrast(ink, ground.get());
        double least =
                text.getFont().getSize() >= LARGE_TEXT ? MIN_CONTRAST_OF_LARGE_TEXT : MIN_CONTRAST;
        if (ratio < least) {
            faults.add("contrast %.2f: \"%s\" %s".formatted(ratio, text.getText(), describe(text)));
        }
    }

    private static double opacity(Node node) {
        double opacity = 1;
        for (Node n = node; n != null; n = n.getParent()) {
            opacity *= n.getOpacity();
        }
        return opacity;
    }

    /** Returns the colour after a node; translucent ones are laid over what is after them. */
    private static Optional<Color> ground(Node node) {
        List<Color> layers = new ArrayList<>();
        for (Node n = node; n != null; n = n.getParent()) {
            Background background = n instanceof Region region ? region.getBackground() : null;
            if (background == null) {
                continue;
            }
            List<BackgroundFill> fills = background.getFills();
            for (int i = fills.size() - 1; i >= 0; i--) {
                if (!(fills.get(i).getFill() instanceof Color color)) {
                    return Optional.empty();
                }
                layers.add(color);
                if (color.isOpaque()) {
                    return Optional.of(composed(layers));
                }
            }
        }
        return Optional.empty();
    }

    private static Color composed(List<Color> layers) {
        Color ground = layers.get(layers.size() - 1);
        for (int i = layers.size() - 2; i >= 0; i--) {
            Color over = layers.get(i);
            ground =
                    ground.interpolate(
                            Color.color(over.getRed(), over.getGreen(), over.getBlue()),
                            over.getOpacity());
        }
        return ground;
    }

    /** The contrast ratio of WCAG 2.2. */
    static double contrast(Color ink, Color ground) {
        Color seen =
                ground.interpolate(
                        Color.color(ink.getRed(), ink.getGreen(), ink.getBlue()), ink.getOpacity());
        return Contrast.of(seen, ground);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    static String describe(Node node) {
        StringBuilder path = new StringBuilder();
        for (Node n = node; n != null && path.length() < 120; n = n.getParent()) {
            String id = n.getId() == null ? "" : "#" + n.getId();
            path.append(path.length() == 0 ? "" : " < ")
                    .append(n.getClass().getSimpleName())
                    .append(id)
                    .append(n.getStyleClass().isEmpty() ? "" : n.getStyleClass().toString());
            if (!id.isEmpty()) {
                break;
            }
        }
        return path.toString();
    }
}

package org.entente.testing;

import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A part of the window, shown by itself with the product's style sheets. For the FX thread. */
public final class Shown implements AutoCloseable {

    private final Stage stage = new Stage();

    private Shown(Region part, double width, double height) {
        Scene scene = new Scene(new StackPane(part), width, height);
        scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        Shown.class.getResource("/org/entente/view/panels.css"))
                                .toExternalForm());
        stage.setScene(scene);
        stage.show();
        FxExtension.settle();
    }

    /**
     * Shows a part and lets it lay itself out.
     *
     * @param part the part
     * @param width its width in pixels
     * @param height its height in pixels
     * @return the window it is shown in
     */
    public static Shown of(Region part, double width, double height) {
        return new Shown(part, width, height);
    }

    /** Returns the window. */
    public Stage stage() {
        return stage;
    }

    /**
     * Finds all nodes of a type, in the order they are painted.
     *
     * @param <T> the type
     * @param root where to look
     * @param type the type
     */
    public static <T> List<T> all(Node root, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(root, type, found);
        return found;
    }

    private static <T> void collect(Node node, Class<T> type, List<T> found) {
        if (type.isInstance(node)) {
            found.add(type.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, type, found));
        }
    }

    @Override
    public void close() {
        stage.close();
    }
}

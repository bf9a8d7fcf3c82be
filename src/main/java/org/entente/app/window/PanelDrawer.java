package org.entente.app.window;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.binding.DoubleExpression;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.entente.view.DisplayOptions;
import org.entente.view.Panel;

/**
 * Lays the panels over the right part of the picture while the window is too narrow for its text:
 * the picture keeps the whole width, and the evidence comes and goes with the selection.
 */
final class PanelDrawer {

    /** Below this width, in pixels at the default text size, panels do not fit beside a picture. */
    private static final double ROOM_BESIDE = 700;

    private static final double FRACTION = 0.55;
    private static final String OVER = "panel-over";

    private final SplitPane body;
    private final StackPane picture;
    private final Region panels;
    private final DisplayOptions options;
    private final Runnable putBeside;
    private final BooleanBinding over;
    private final DoubleBinding covered;
    private ObservableBooleanValue selected = Bindings.createBooleanBinding(() -> false);
    private boolean shownBeside;

    /**
     * @param body where the panels are beside the picture
     * @param picture where they lie over it
     * @param textSize the text size relative to the default, at least 1
     * @param putBeside puts the panels back into the body, or takes them out, as the options say
     */
    PanelDrawer(
            SplitPane body,
            StackPane picture,
            Region panels,
            DisplayOptions options,
            DoubleExpression textSize,
            Runnable putBeside) {
        this.body = body;
        this.picture = picture;
        this.panels = panels;
        this.options = options;
        this.putBeside = putBeside;
        over =
                Bindings.createBooleanBinding(
                        () -> body.getWidth() > 0 && body.getWidth() < ROOM_BESIDE * textSize.get(),
                        body.widthProperty(),
                        textSize);
        covered =
                Bindings.createDoubleBinding(
                        () -> isOver() && options.panelsProperty().get() ? panels.getWidth() : 0,
                        over,
                        options.panelsProperty(),
                        panels.widthProperty());
        over.addListener((o, before, now) -> lay(now));
    }

    /** Shows the evidence while something is selected. */
    void follow(ObservableBooleanValue nowSelected) {
        selected = nowSelected;
        selected.addListener((o, before, now) -> comeAndGo());
    }

    boolean isOver() {
        return over.get();
    }

    /** Returns how much of the picture the panels cover, from the right edge, in pixels. */
    ObservableDoubleValue covered() {
        return covered;
    }

    private void lay(boolean now) {
        if (now) {
            shownBeside = options.panelsProperty().get();
            body.getItems().remove(panels);
            panels.maxWidthProperty().bind(body.widthProperty().multiply(FRACTION));
            panels.visibleProperty().bind(options.panelsProperty());
            panels.getStyleClass().add(OVER);
            StackPane.setAlignment(panels, Pos.CENTER_RIGHT);
            // Above the picture, and below what covers that too.
            picture.getChildren().add(1, panels);
            comeAndGo();
        } else {
            picture.getChildren().remove(panels);
            panels.getStyleClass().remove(OVER);
            panels.visibleProperty().unbind();
            panels.setVisible(true);
            panels.maxWidthProperty().unbind();
            panels.setMaxWidth(Region.USE_COMPUTED_SIZE);
            options.panelsProperty().set(shownBeside || selected.get());
            putBeside.run();
        }
    }

    private void comeAndGo() {
        if (!isOver()) {
            return;
        }
        if (selected.get()) {
            options.panelsProperty().set(true);
        } else if (options.panelProperty().get() == Panel.EVIDENCE) {
            options.panelsProperty().set(false);
        }
    }
}

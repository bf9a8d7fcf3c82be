package org.entente.view.evidence;

import java.util.Locale;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.ImagePattern;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Flags;
import org.entente.drawing.style.NodeShape;
import org.entente.drawing.style.Texts;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.view.StyleClass;
import org.entente.view.words.Figures;

/**
 * A small symbol of an actor: its flag, the shape and symbol of its kind, or a country's initials.
 */
final class Portrait extends StackPane {

    private static final double RADIUS = 17;
    private static final String BODY = StyleClass.PORTRAIT.css() + "-body";
    private static final String INITIALS = StyleClass.PORTRAIT.css() + "-initials";
    private static final Point CENTRE = new Point(0, 0);

    private final Actor actor;
    private final ObservableValue<Map<String, Flags.Raster>> flags;
    private final Path body = new Path();
    private final Group figure = new Group(body);
    private final Text initials = new Text();

    /** Referenced here because the flags, which outlive the page, hold it weakly. */
    private final InvalidationListener paint = observable -> paint();

    Portrait(Actor actor, ObservableValue<Map<String, Flags.Raster>> flags) {
        this.actor = actor;
        this.flags = flags;
        NodeShape shape = NodeShape.of(actor.kind());
        body.getElements().setAll(Figures.path(shape.outline(CENTRE, RADIUS)));
        body.getStyleClass().add(BODY);
        for (Outline part : shape.sign(CENTRE, RADIUS)) {
            Path sign = new Path(Figures.path(part));
            sign.getStyleClass().add(StyleClass.PORTRAIT.css() + "-sign");
            figure.getChildren().add(sign);
        }
        getChildren().add(figure);
        if (shape == NodeShape.DISC) {
            initials.setText(Texts.initials(actor.name()));
            initials.getStyleClass().addAll(INITIALS, StyleClass.PORTRAIT.css() + "-sign");
            getChildren().add(initials);
        }
        getStyleClass().add(StyleClass.PORTRAIT.css());
        flags.addListener(new WeakInvalidationListener(paint));
        paint();
    }

    /** The size is the same with and without the flag, so nothing moves when it arrives. */
    private void paint() {
        String iso = hasFlag() ? actor.iso() : null;
        Flags.Raster flag = iso == null ? null : flags.getValue().get(iso.toLowerCase(Locale.ROOT));
        if (flag != null) {
            // A style sheet would override the fill set here.
            body.getStyleClass().remove(BODY);
            body.setFill(new ImagePattern(Figures.image(flag)));
            body.getElements().setAll(Figures.path(NodeShape.DISC.outline(CENTRE, RADIUS)));
            figure.getChildren().setAll(body);
            getChildren().setAll(figure);
        }
    }

    /**
     * Only a country shows its flag, as in the picture; other kinds with a country code show their
     * shape.
     */
    private boolean hasFlag() {
        return actor.kind() == ActorKind.COUNTRY || actor.kind() == ActorKind.TERRITORY;
    }
}

package org.entente.view.canvas.deck;

import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.TieMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.NodeShape;
import org.entente.view.StyleClass;
import org.entente.view.canvas.CanvasViewModel;
import org.entente.view.canvas.figure.Paints;
import org.jspecify.annotations.Nullable;

/**
 * Overview of the whole picture, with a frame around the visible part. A click or a drag moves the
 * canvas there.
 */
final class OverviewCard extends Pane {

    private static final double WIDTH = 176;
    private static final double MAX_HEIGHT = 132;
    private static final double AROUND = 20;

    private final CanvasViewModel model;
    private final Canvas picture = new Canvas();
    private final Rectangle frame = new Rectangle();
    private Box world = new Box(0, 0, 1, 1);
    private double scale = 1;
    private @Nullable GraphDrawing drawn;

    OverviewCard(CanvasViewModel model) {
        this.model = model;
        setId("overview-card");
        getStyleClass().add(StyleClass.CANVAS_CARD.css());
        setAccessibleText("Overview of the whole picture");
        setCursor(Cursor.CROSSHAIR);
        frame.setFill(null);
        frame.setStrokeWidth(1.6);
        frame.setMouseTransparent(true);
        getChildren().addAll(picture, frame);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    }

    /** Paints the picture if it has changed. */
    @SuppressWarnings("ReferenceEquality") // Comparing thousands of marks would take too long.
    void draw(@Nullable GraphDrawing drawing) {
        if (drawing == null || drawing == drawn) {
            return;
        }
        drawn = drawing;
        world = bounds(drawing).grow(AROUND);
        scale = Math.min(WIDTH / world.width(), MAX_HEIGHT / world.height());
        double width = world.width() * scale;
        double height = world.height() * scale;
        setPrefSize(width, height);
        setMinSize(width, height);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        picture.setWidth(width);
        picture.setHeight(height);
        GraphicsContext pen = picture.getGraphicsContext2D();
        pen.clearRect(0, 0, width, height);
        pen.setLineWidth(0.7);
        for (TieMark tie : drawing.ties()) {
            pen.setStroke(Paints.color(tie.line().color().fade(0.6)));
            Point from = small(tie.curve().start());
            Point middle = small(tie.curve().at(0.5));
            Point to = small(tie.curve().end());
            pen.strokeLine(from.x(), from.y(), middle.x(), middle.y());
            pen.strokeLine(middle.x(), middle.y(), to.x(), to.y());
        }
        for (NodeMark node : drawing.nodes()) {
            boolean concern = node.shape() == NodeShape.DIAMOND;
            pen.setFill(
                    Paints.color(concern ? drawing.style().concernInk() : drawing.style().text()));
            double radius = Math.max(concern ? 1.2 : 2, node.radius() * scale * 0.8);
            Point centre = small(node.centre());
            pen.fillOval(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
        }
        frame.setStroke(Paints.color(drawing.style().selection()));
        setStyle("-fx-background-color: " + drawing.style().label().hex() + ";");
    }

    /** Returns the box around what is painted here: lines in two segments, nodes without names. */
    private static Box bounds(GraphDrawing drawing) {
        Box box = drawing.nodes().isEmpty() ? drawing.area() : drawing.nodes().get(0).bounds();
        for (NodeMark node : drawing.nodes()) {
            box = box.union(node.bounds());
        }
        for (TieMark tie : drawing.ties()) {
            Point middle = tie.curve().at(0.5);
            box = box.union(Box.around(middle, 1, 1));
        }
        return box;
    }

    /** Frames the visible part. */
    void frame(Box seen) {
        Point corner = small(new Point(seen.minX(), seen.minY()));
        frame.setX(corner.x());
        frame.setY(corner.y());
        frame.setWidth(seen.width() * scale);
        frame.setHeight(seen.height() * scale);
    }

    private Point small(Point point) {
        return new Point((point.x() - world.minX()) * scale, (point.y() - world.minY()) * scale);
    }

    private void go(MouseEvent event) {
        model.zooming()
                .centreOn(
                        new Point(
                                world.minX() + event.getX() / scale,
                                world.minY() + event.getY() / scale));
        event.consume();
    }
}

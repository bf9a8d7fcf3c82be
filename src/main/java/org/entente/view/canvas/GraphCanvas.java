package org.entente.view.canvas;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.Picker;
import org.entente.drawing.Subject;
import org.entente.drawing.compose.Revised;
import org.entente.drawing.geometry.Point;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.view.Editing;
import org.entente.view.SelectionModel;
import org.entente.view.StyleClass;
import org.entente.view.TaskRunner;
import org.entente.view.canvas.figure.Paints;
import org.entente.view.canvas.hand.CuratingHand;
import org.entente.view.canvas.hand.SubjectActions;
import org.entente.view.canvas.hand.SubjectMenu;
import org.entente.view.canvas.painted.PicturePainter;
import org.entente.view.canvas.scene.Picture;
import org.entente.view.canvas.scene.SpokenNodes;
import org.entente.view.canvas.viewport.Viewport;
import org.jspecify.annotations.Nullable;

/**
 * Shows the drawing and handles clicks, drags, the wheel and keys. Hits are found on the drawing's
 * values rather than on JavaFX nodes, so a thin line can be hit from {@value #REACH} pixels away.
 */
public final class GraphCanvas extends Region {

    private static final double REACH = 8;
    private static final double WHEEL_STEP = 1.0015;

    private final CanvasViewModel model;
    private final SelectionModel selection;
    private final Paints paints;
    private final SubjectMenu menu;
    private final Optional<CuratingHand> hand;
    private final SubjectActions actions;
    private final KeyWalk walk;
    private final Pictures pictures;
    private final SpokenNodes spoken = new SpokenNodes();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(this, "shown");
    private @Nullable Picture scene;

    private @Nullable ElementId dragged;
    private @Nullable Point grip;

    /** Where the dragged node started, in world coordinates. */
    private Point origin = new Point(0, 0);

    private double lastX;
    private double lastY;

    /**
     * Makes a canvas that paints large pictures as one image.
     *
     * @param editing edits the dossier by hand; empty in read-only use
     * @param painter paints large pictures; null to always use nodes
     * @param painting runs the painter and nothing else
     * @param actions the actions of a node's menu
     */
    public GraphCanvas(
            CanvasViewModel model,
            SelectionModel selection,
            Optional<Editing> editing,
            @Nullable PicturePainter painter,
            TaskRunner painting,
            SubjectActions actions) {
        this.paints = new Paints(model.typeface());
        this.pictures =
                new Pictures(this, painter, painting, paints, model::moving, () -> shown.set(true));
        this.model = model;
        this.selection = selection;
        walk = new KeyWalk(model, selection);
        this.actions = actions;
        hand = editing.map(CuratingHand::new);
        menu = new SubjectMenu(model.placement(), actions, hand);
        setId("graph-canvas");
        getStyleClass().add(StyleClass.GRAPH_CANVAS.css());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText("Picture of actors, ties and concerns");
        setMinSize(200, 200);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        model.drawingProperty()
                .addListener(
                        (o, before, now) -> {
                            show(now);
                            pointAgain();
                        });
        model.outdatedProperty().addListener((o, before, now) -> shown.set(shown.get() && !now));
        model.arrivals().previewWhile(() -> scene != null && scene.hidesLabels());
        model.flagsProperty()
                .addListener(
                        (o, before, now) -> {
                            paints.take(now);
                            show(model.drawingProperty().get());
                        });
        model.viewportProperty().addListener((o, before, now) -> show(now));
        selection
                .pointedProperty()
                .addListener((o, before, now) -> show(model.drawingProperty().get()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> model.pointing().hover(Optional.empty()));
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        addEventHandler(ZoomEvent.ZOOM, this::pinch);
        addEventHandler(KeyEvent.KEY_PRESSED, walk::take);
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::openMenu);
    }

    /**
     * Whether the picture of the open edition of the dossier is on the canvas; composing and
     * painting a large one takes a while.
     */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Returns the flags and fonts, which the cards use too. */
    public Paints paints() {
        return paints;
    }

    /**
     * Sets the texts for screen readers.
     *
     * @param words returns the text of an actor, tie, pair or concern; if empty, the drawing's name
     *     is used
     */
    public void speakWith(Function<Subject, Optional<String>> words) {
        spoken.speakWith(words);
        if (scene != null) {
            spoken.rename(scene.node(), pictures.areNodes(scene));
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        model.resize(getWidth(), getHeight());
    }

    private void show(@Nullable GraphDrawing drawing) {
        Picture current = scene;
        if (drawing == null) {
            close(current);
            return;
        }
        if (current == null || !pictures.suits(current, drawing) || !current.fits(drawing)) {
            close(current);
            current = pictures.of(drawing);
            scene = current;
            spoken.follow(current.node());
            getChildren().setAll(current.node());
            current.show(model.viewportProperty().get());
        }
        current.apply(drawing, Revised.lit(drawing, selection.pointedProperty().get()));
        if (pictures.areNodes(current)) {
            shown.set(true);
        }
        if (!current.coversGround()) {
            setBackground(Background.fill(Paints.color(drawing.style().ground())));
        }
    }

    private void close(@Nullable Picture picture) {
        if (picture != null) {
            picture.close();
        }
        getChildren().clear();
        scene = null;
        shown.set(false);
    }

    private void show(Viewport viewport) {
        if (scene != null) {
            scene.show(viewport);
        }
    }

    private Point world(double x, double y) {
        return model.viewportProperty().get().toWorld(x, y);
    }

    private Optional<Subject> at(double x, double y) {
        double reach = REACH / model.viewportProperty().get().zoom();
        return model.drawing().flatMap(drawing -> Picker.subjectAt(drawing, world(x, y), reach));
    }

    private Optional<ElementId> nodeAt(double x, double y) {
        return at(x, y).filter(Subject.Element.class::isInstance)
                .map(subject -> ((Subject.Element) subject).id())
                .filter(id -> id instanceof ActorId || id instanceof ConcernId);
    }

    /** Handles the menu key; the right button is handled as a click. */
    private void openMenu(ContextMenuEvent event) {
        if (event.isKeyboardTrigger()) {
            menu.show(this, chosen(), event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }

    /** What is selected, or the actor at which the arrow keys begin. */
    private Set<ElementId> chosen() {
        Set<ElementId> selected = new LinkedHashSet<>();
        model.dossier().ifPresent(of -> selected.addAll(of.elements(selection.selection())));
        if (selected.isEmpty()) {
            model.startOfSteps().ifPresent(selected::add);
        }
        return selected;
    }

    private void press(MouseEvent event) {
        requestFocus();
        menu.hide();
        lastX = event.getX();
        lastY = event.getY();
        dragged = null;
        if (event.getButton() == MouseButton.PRIMARY) {
            nodeAt(event.getX(), event.getY())
                    .flatMap(id -> model.drawing().flatMap(drawing -> drawing.node(id)))
                    .ifPresent(
                            node -> {
                                Point from = world(event.getX(), event.getY());
                                take(node.id());
                                origin = node.centre();
                                grip =
                                        new Point(
                                                node.centre().x() - from.x(),
                                                node.centre().y() - from.y());
                            });
        }
        event.consume();
    }

    private void take(ElementId node) {
        dragged = node;
        if (scene != null) {
            scene.lift(node);
        }
    }

    private void drag(MouseEvent event) {
        if (event.isStillSincePress() || event.isSecondaryButtonDown()) {
            return;
        }
        if (dragged != null && grip != null) {
            moveNode(event, dragged, grip, false);
            Optional<ActorId> onto = under(event, dragged);
            setCursor(onto.isPresent() ? Cursor.CROSSHAIR : Cursor.DEFAULT);
            ElementId held = dragged;
            hand.ifPresent(one -> one.sayDrop(this, held, onto, event));
        } else {
            setCursor(Cursor.CLOSED_HAND);
            model.zooming().pan(event.getX() - lastX, event.getY() - lastY);
        }
        lastX = event.getX();
        lastY = event.getY();
        event.consume();
    }

    private void release(MouseEvent event) {
        if (dragged != null && grip != null && !event.isStillSincePress()) {
            drop(event, dragged, grip);
        }
        dragged = null;
        if (scene != null) {
            scene.drop();
        }
        setCursor(Cursor.DEFAULT);
        event.consume();
    }

    /** While curating, joins an actor dropped on another to it and moves it back. */
    private void drop(MouseEvent event, ElementId node, Point offset) {
        Optional<ActorId> onto = under(event, node);
        if (onto.isEmpty()) {
            moveNode(event, node, offset, true);
        } else {
            model.putBack(node, origin);
            hand.ifPresent(one -> one.join(node, onto.get()));
        }
    }

    private Optional<ActorId> under(MouseEvent event, ElementId node) {
        Point at = world(event.getX(), event.getY());
        return hand.flatMap(
                one -> model.drawing().flatMap(drawing -> one.under(drawing, node, at)));
    }

    private void moveNode(MouseEvent event, ElementId node, Point offset, boolean released) {
        Point to = world(event.getX(), event.getY());
        model.moveNode(node, to.plus(offset.x(), offset.y()), released);
    }

    private void click(MouseEvent event) {
        Optional<Subject> hit = at(event.getX(), event.getY());
        if (event.isStillSincePress() && event.getButton() == MouseButton.SECONDARY) {
            hit.ifPresent(
                    subject ->
                            menu.show(
                                    this,
                                    subject.elements(),
                                    event.getScreenX(),
                                    event.getScreenY()));
            event.consume();
        }
        if (!event.isStillSincePress() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Optional<ElementId> node = nodeAt(event.getX(), event.getY());
        boolean isDouble = event.getClickCount() == 2;
        if (isDouble && hand.filter(one -> one.rename(this, hit, event)).isPresent()) {
            event.consume();
        } else if (node.isPresent() && isDouble) {
            actions.open(node.get());
        } else if (hit.isPresent() && event.isShiftDown()) {
            model.pointing().selectToo(model.drawing(), model.dossier(), hit.get());
        } else if (hit.isPresent()) {
            model.select(hit.get());
        } else if (isDouble) {
            model.fit();
        } else {
            selection.clear();
        }
        event.consume();
    }

    private void move(MouseEvent event) {
        lastX = event.getX();
        lastY = event.getY();
        point();
    }

    private void point() {
        Optional<Subject> hit = at(lastX, lastY);
        setCursor(hit.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        model.pointing().hover(hit);
    }

    /** Updates what the pointer is on after the picture has changed under it. */
    private void pointAgain() {
        if (isHover() && dragged == null) {
            point();
        }
    }

    private void scroll(ScrollEvent event) {
        if (!event.isInertia() && event.getDeltaY() != 0) {
            model.zooming()
                    .zoomAt(
                            Math.pow(WHEEL_STEP, event.getDeltaY() * 2),
                            event.getX(),
                            event.getY());
        }
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        model.zooming().zoomAt(event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }
}

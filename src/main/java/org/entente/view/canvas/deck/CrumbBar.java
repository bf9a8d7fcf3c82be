package org.entente.view.canvas.deck;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.entente.graph.EgoNetwork;
import org.entente.model.id.ActorId;
import org.entente.view.StyleClass;
import org.entente.view.canvas.FocusTrail;
import org.entente.view.canvas.FocusTrail.Stop;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;

/**
 * The focus trail: the steps from the whole picture to the current reduction, and the number of
 * steps shown.
 */
final class CrumbBar extends FlowPane {

    private static final double GAP = 6;
    private static final int MAX_NAME_LENGTH = 28;

    private final FocusTrail trail;
    private final Function<ActorId, String> names;

    CrumbBar(FocusTrail trail, Function<ActorId, String> names) {
        this.trail = trail;
        this.names = names;
        setId("focus-crumbs");
        getStyleClass().addAll(StyleClass.CANVAS_CARD.css(), StyleClass.CRUMBS.css());
        setAlignment(Pos.CENTER_LEFT);
        setHgap(GAP);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        trail.stopsProperty().addListener((o, before, now) -> show(now));
        show(trail.stopsProperty().get());
    }

    private void show(List<Stop> stops) {
        setVisible(!stops.isEmpty());
        getChildren().clear();
        if (stops.isEmpty()) {
            return;
        }
        getChildren().add(crumb("Whole picture", "focus-leave", 0));
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            Label between = new Label("\u203a");
            between.getStyleClass().add(StyleClass.MUTED.css());
            getChildren().add(between);
            if (i < stops.size() - 1) {
                String words = name(stop) + ", " + Phrases.count(stop.steps(), "step");
                getChildren().add(crumb(words, "focus-crumb-" + (i + 1), i + 1));
            } else {
                Label here = new Label(name(stop));
                here.getStyleClass().add(StyleClass.CRUMB_HERE.css());
                getChildren().add(here);
                getChildren().add(steppers(stop));
            }
        }
    }

    private Node crumb(String words, String id, int kept) {
        Hyperlink link = new Hyperlink(words);
        link.setId(id);
        link.setOnAction(event -> trail.backTo(kept));
        return link;
    }

    private Node steppers(Stop stop) {
        HBox steppers = new HBox(GAP);
        steppers.setAlignment(Pos.CENTER_LEFT);
        for (int steps = 1; steps <= EgoNetwork.MAX_STEPS; steps++) {
            steppers.getChildren().add(stepper(steps, steps == stop.steps()));
        }
        steppers.getChildren().add(new Label(stop.steps() == 1 ? "step" : "steps"));
        return steppers;
    }

    /** Wraps to a width. */
    void fit(double width) {
        setPrefWrapLength(width);
        double whole = 0;
        for (Node child : getManagedChildren()) {
            whole += snapSizeX(child.prefWidth(-1)) + GAP;
        }
        double least = Math.min(width, whole - GAP + snappedLeftInset() + snappedRightInset() + 1);
        resize(least, prefHeight(least));
    }

    private Node stepper(int steps, boolean chosen) {
        Button button = new Button(Integer.toString(steps));
        button.setId("focus-steps-" + steps);
        button.getStyleClass().setAll(StyleClass.CRUMB_STEP.css());
        button.pseudoClassStateChanged(StyleClass.CHOSEN, chosen);
        button.setAccessibleText(Phrases.count(steps, "step") + (chosen ? ", shown" : ""));
        button.setTooltip(new Tooltip("Show what is within " + Phrases.count(steps, "step")));
        button.setOnAction(event -> trail.steps(steps));
        return button;
    }

    private String name(Stop stop) {
        String all =
                stop.middle().stream()
                        .map(names)
                        .map(Isolated::of)
                        .sorted()
                        .collect(Collectors.joining(" \u2013 "));
        return Phrases.shortened(all, MAX_NAME_LENGTH);
    }
}

package org.entente.app.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.entente.drawing.place.GraphLayout;
import org.entente.drawing.place.LayoutChoice;
import org.entente.view.canvas.CanvasViewModel;
import org.entente.view.canvas.place.PlacementModel;
import org.entente.view.command.Command;

/** The layouts to choose from, and letting go of what was put somewhere by hand. */
public record LayoutCommands(List<Command> choices, Command unpinAll) {

    public static LayoutCommands of(CanvasViewModel canvas) {
        PlacementModel placement = canvas.placement();
        return new LayoutCommands(
                Arrays.stream(GraphLayout.values()).map(layout -> choice(canvas, layout)).toList(),
                Command.of("unpin-all", "Unpin all", placement::unpinAll)
                        .enabledWhile(
                                Bindings.createBooleanBinding(
                                        () -> !placement.placementProperty().get().pins().isEmpty(),
                                        placement.placementProperty())));
    }

    private static Command choice(CanvasViewModel canvas, GraphLayout layout) {
        PlacementModel placement = canvas.placement();
        ObservableBooleanValue chosen =
                Bindings.createBooleanBinding(
                        () -> placement.placementProperty().get().layout().layout() == layout,
                        placement.placementProperty());
        return Command.choice(
                "layout-" + layout.name().toLowerCase(Locale.ROOT),
                words(layout),
                chosen,
                () -> choose(canvas, layout));
    }

    private static void choose(CanvasViewModel canvas, GraphLayout layout) {
        if (layout == GraphLayout.CONCENTRIC) {
            canvas.startOfSteps().ifPresent(canvas.placement()::chooseRingsAround);
        } else {
            canvas.placement().choose(LayoutChoice.of(layout));
        }
    }

    private static String words(GraphLayout layout) {
        return switch (layout) {
            case STRESS -> "Stress (readable)";
            case CONCENTRIC -> "Around the selected actor";
            case CIRCLE -> "Circle by kind";
            case MAP -> "Map";
        };
    }
}

package org.entente.app.command;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.entente.drawing.place.GraphLayout;
import org.entente.drawing.place.LayoutChoice;
import org.entente.model.id.ActorId;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.canvas.place.PlacementModel;
import org.entente.view.command.Command;
import org.entente.view.words.Phrases;
import org.jspecify.annotations.Nullable;

/** The choice of layouts, and unpinning. */
public record LayoutCommands(List<Command> choices, Command unpinAll) {

    public static LayoutCommands of(
            PlacementModel placement,
            SelectionModel selection,
            ObservableValue<@Nullable OpenDossier> open) {
        return new LayoutCommands(
                List.of(
                        choice(placement, GraphLayout.STRESS, "Network, few crossings"),
                        rings(placement, selection, open),
                        choice(placement, GraphLayout.CIRCLE, "Circle, by kind of actor"),
                        choice(placement, GraphLayout.MAP, "World map")),
                Command.of("unpin-all", "Unpin all", placement::unpinAll)
                        .enabledWhile(
                                Bindings.createBooleanBinding(
                                        () -> !placement.placementProperty().get().pins().isEmpty(),
                                        placement.placementProperty())));
    }

    private static Command choice(PlacementModel placement, GraphLayout layout, String title) {
        return Command.choice(
                id(layout),
                title,
                isChosen(placement, layout),
                () -> placement.choose(LayoutChoice.of(layout)));
    }

    /** Rings need a selected actor as centre. */
    private static Command rings(
            PlacementModel placement,
            SelectionModel selection,
            ObservableValue<@Nullable OpenDossier> open) {
        ReadOnlyObjectProperty<Selection> selected = selection.selectionProperty();
        return Command.of(
                        id(GraphLayout.CONCENTRIC),
                        Bindings.createStringBinding(
                                () -> "Rings around " + middle(selected.get(), open.getValue()),
                                selected,
                                open),
                        () -> actor(selected.get()).ifPresent(placement::chooseRingsAround))
                .choice(isChosen(placement, GraphLayout.CONCENTRIC))
                .enabledWhile(
                        Bindings.createBooleanBinding(
                                () -> actor(selected.get()).isPresent(), selected));
    }

    private static ObservableBooleanValue isChosen(PlacementModel placement, GraphLayout layout) {
        return Bindings.createBooleanBinding(
                () -> placement.placementProperty().get().layout().layout() == layout,
                placement.placementProperty());
    }

    private static String id(GraphLayout layout) {
        return "layout-" + layout.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<ActorId> actor(Selection selection) {
        return selection instanceof Selection.OfElement element
                        && element.id() instanceof ActorId actor
                ? Optional.of(actor)
                : Optional.empty();
    }

    private static String middle(Selection selection, @Nullable OpenDossier open) {
        return actor(selection)
                .filter(actor -> open != null)
                .map(actor -> new Phrases(Objects.requireNonNull(open).dossier()).within(actor))
                .orElse("the selected actor");
    }
}

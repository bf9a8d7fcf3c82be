package org.entente.app.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.entente.drawing.Detail;
import org.entente.view.DisplayOptions;
import org.entente.view.canvas.CanvasViewModel;
import org.entente.view.command.Command;

/** The level of detail: the choices, and a switch between two of them. */
public record DetailCommands(List<Command> choices, Command toggle) {

    static DetailCommands of(
            CanvasViewModel canvas, DisplayOptions options, BooleanExpression hasPicture) {
        ObjectProperty<Detail> detail = options.detailProperty();
        return new DetailCommands(
                Arrays.stream(Detail.values()).map(each -> choice(detail, each)).toList(),
                Command.toggle(
                                "detail-toggle",
                                "All ties",
                                everyTie(canvas.levelProperty(), detail))
                        .key("D")
                        .help("Draw a line for every tie, or one for the ties of a pair")
                        .enabledWhile(hasPicture));
    }

    private static Command choice(ObjectProperty<Detail> detail, Detail each) {
        return Command.choice(
                "detail-" + each.name().toLowerCase(Locale.ROOT),
                words(each),
                Bindings.equal(detail, each),
                () -> detail.set(each));
    }

    /** Whether every tie has a line, chosen by the user or automatically; setting it chooses. */
    private static BooleanProperty everyTie(
            ReadOnlyObjectProperty<Detail> level, ObjectProperty<Detail> detail) {
        BooleanProperty on = new SimpleBooleanProperty(level.get() == Detail.ALL);
        level.addListener((o, before, now) -> on.set(now == Detail.ALL));
        on.addListener(
                (o, before, now) -> {
                    if (now != (level.get() == Detail.ALL)) {
                        detail.set(now ? Detail.ALL : Detail.OVERVIEW);
                    }
                });
        return on;
    }

    private static String words(Detail detail) {
        return switch (detail) {
            case OVERVIEW -> "Ties of a pair as one";
            case ALL -> "All ties";
            case AUTO -> "Automatic";
        };
    }
}

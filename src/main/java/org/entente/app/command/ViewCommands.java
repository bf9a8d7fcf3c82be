package org.entente.app.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.app.look.ThemeSwitch;
import org.entente.view.DisplayOptions;
import org.entente.view.FilterModel;
import org.entente.view.canvas.CanvasViewModel;
import org.entente.view.command.Command;
import org.entente.view.command.CommandMenu;

/** What is shown, and how. */
public record ViewCommands(
        Zoom zoom,
        Command focus,
        Command legend,
        Command overview,
        DetailCommands detail,
        LayoutCommands layouts,
        Command reduceMotion,
        Command panels,
        Command sideBySide,
        Command filters,
        Command showEverything,
        Looks looks,
        TextSize textSize) {

    private static final double ZOOM_STEP = 1.25;

    /** Zooming. */
    public record Zoom(Command in, Command out, Command fit) {

        static Zoom of(CanvasViewModel canvas, BooleanExpression hasPicture) {
            return new Zoom(
                    // On keyboards where plus is the shifted equals sign, Ctrl+plus arrives as
                    // Ctrl+equals.
                    Command.of("zoom-in", "Zoom in", () -> canvas.zooming().zoom(ZOOM_STEP))
                            .key("Shortcut+Plus")
                            .key("Shortcut+Equals")
                            .key("Shortcut+Shift+Equals")
                            .key("Shortcut+Add")
                            .enabledWhile(hasPicture),
                    Command.of("zoom-out", "Zoom out", () -> canvas.zooming().zoom(1 / ZOOM_STEP))
                            .key("Shortcut+Minus")
                            .key("Shortcut+Subtract")
                            .enabledWhile(hasPicture),
                    Command.of("zoom-fit", "Show all", canvas::fit)
                            .key("Shortcut+0")
                            .key("Shortcut+Numpad 0")
                            .enabledWhile(hasPicture));
        }
    }

    /** Light, dark and high contrast. */
    public record Looks(List<Command> choices, Command toggle, Command highContrast) {

        static Looks of(DisplayOptions options, ObjectProperty<ThemeSwitch.Choice> choice) {
            return new Looks(
                    Arrays.stream(ThemeSwitch.Choice.values())
                            .map(
                                    each ->
                                            Command.choice(
                                                    "look-" + each.name().toLowerCase(Locale.ROOT),
                                                    each.words(),
                                                    Bindings.equal(choice, each),
                                                    () -> choice.set(each)))
                            .toList(),
                    Command.of("theme-toggle", "Light or dark", options::toggleTheme),
                    Command.toggle(
                            "high-contrast", "High contrast", options.highContrastProperty()));
        }
    }

    /** The size of the window's text. */
    public record TextSize(Command larger, Command smaller, Command usual) {

        static TextSize of(DisplayOptions options) {
            return new TextSize(
                    Command.of("text-larger", "Larger text", () -> options.enlargeText(1))
                            .key("Shortcut+Alt+Plus")
                            .key("Shortcut+Alt+Equals")
                            .key("Shortcut+Alt+Shift+Equals")
                            .key("Shortcut+Alt+Add"),
                    Command.of("text-smaller", "Smaller text", () -> options.enlargeText(-1))
                            .key("Shortcut+Alt+Minus")
                            .key("Shortcut+Alt+Subtract"),
                    Command.of(
                                    "text-usual",
                                    "Usual text size",
                                    () -> options.textScaleProperty().set(1))
                            .key("Shortcut+Alt+0"));
        }
    }

    public static ViewCommands of(
            CanvasViewModel canvas,
            FilterModel filters,
            DisplayOptions options,
            ObjectProperty<ThemeSwitch.Choice> theme,
            LayoutCommands layouts) {
        BooleanExpression hasPicture = canvas.drawingProperty().isNotNull();
        return new ViewCommands(
                Zoom.of(canvas, hasPicture),
                Command.of("focus", "Focus on selection", canvas::focusOnSelection)
                        .key("F")
                        .help(
                                "Reduce the picture to the selection and its neighbours; again for"
                                        + " 2 steps, 3 steps")
                        .enabledWhile(hasPicture),
                Command.toggle("legend", "Legend", options.legendProperty()).key("L"),
                Command.toggle("overview", "Picture in small", options.overviewProperty()),
                DetailCommands.of(canvas, options, hasPicture),
                layouts,
                Command.toggle("reduce-motion", "Reduce motion", options.reduceMotionProperty()),
                Command.toggle("panels", "Panels", options.panelsProperty())
                        .key("F9")
                        .help("Show the panels, or give the picture the whole width"),
                Command.toggle(
                                "side-by-side",
                                "Article beside the panels",
                                options.sideBySideProperty())
                        .help("Show article and evidence together where the window is wide"),
                Command.toggle("filters", "Filters", options.filterPaneProperty())
                        .key("Shortcut+Shift+F")
                        .help("Open or close the filters"),
                Command.of("show-everything", "Show everything", filters::reset),
                Looks.of(options, theme),
                TextSize.of(options));
    }

    CommandMenu menu() {
        ObservableList<Command> layoutItems =
                FXCollections.observableList(
                        Stream.concat(layouts.choices().stream(), Stream.of(layouts.unpinAll()))
                                .toList());
        return new CommandMenu.Builder("_View")
                .add(zoom.in(), zoom.out(), zoom.fit())
                .separator()
                .add(focus, detail.toggle(), legend, overview)
                .submenu("Detail", FXCollections.observableList(detail.choices()))
                .submenu("Layout", layoutItems)
                .add(reduceMotion)
                .separator()
                .add(filters, panels, sideBySide, showEverything)
                .separator()
                .submenu("Look", FXCollections.observableList(looks.choices()))
                .add(looks.highContrast())
                .add(textSize.larger(), textSize.smaller(), textSize.usual())
                .build();
    }
}

package org.entente.app.window;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.entente.drawing.place.GraphLayout;
import org.entente.drawing.place.LayoutChoice;
import org.entente.view.DisplayOptions;
import org.entente.view.canvas.CanvasViewModel;
import org.entente.view.canvas.place.PlacementModel;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The menu items and the button for layouts, and those to undo and redo. */
final class LayoutMenu {

    private final CanvasViewModel canvas;
    private final PlacementModel placement;
    private final DisplayOptions options;

    LayoutMenu(CanvasViewModel canvas, DisplayOptions options) {
        this.canvas = canvas;
        this.placement = canvas.placement();
        this.options = options;
    }

    /** Undo and redo, which say what. */
    List<MenuItem> undoItems() {
        MenuItem undo = item("Undo", placement.toUndoProperty(), placement::undo);
        undo.setId("undo");
        undo.setAccelerator(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN));
        MenuItem redo = item("Redo", placement.toRedoProperty(), placement::redo);
        redo.setId("redo");
        redo.setAccelerator(
                new KeyCodeCombination(
                        KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
        return List.of(undo, redo);
    }

    private static MenuItem item(String verb, ReadOnlyStringProperty what, Runnable action) {
        MenuItem item = new MenuItem(verb);
        item.setMnemonicParsing(false);
        item.textProperty()
                .bind(Bindings.createStringBinding(() -> (verb + " " + what.get()).strip(), what));
        item.disableProperty().bind(what.isEmpty());
        item.setOnAction(event -> action.run());
        return item;
    }

    /** The submenu of layouts. */
    Menu layouts() {
        Menu menu = new Menu("Layout");
        menu.getItems().addAll(radios("layout-"));
        MenuItem unpin = new MenuItem("Unpin all");
        unpin.setMnemonicParsing(false);
        unpin.setOnAction(event -> placement.unpinAll());
        unpin.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> placement.placementProperty().get().pins().isEmpty(),
                                placement.placementProperty()));
        menu.getItems().add(unpin);
        return menu;
    }

    /** Whether things jump instead of gliding. */
    CheckMenuItem reduceMotion() {
        CheckMenuItem item = new CheckMenuItem("Reduce motion");
        item.setId("reduce-motion");
        item.selectedProperty().bindBidirectional(options.reduceMotionProperty());
        return item;
    }

    /** A button with the layouts behind it. */
    MenuButton button() {
        MenuButton button = new MenuButton();
        button.setId("layout-button");
        button.setGraphic(new FontIcon(Feather.SHARE_2));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setTooltip(new Tooltip("Layout"));
        button.setAccessibleText("Layout");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getItems().addAll(radios("button-layout-"));
        return button;
    }

    private List<MenuItem> radios(String idPrefix) {
        ToggleGroup group = new ToggleGroup();
        Map<GraphLayout, RadioMenuItem> items = new EnumMap<>(GraphLayout.class);
        for (GraphLayout layout : GraphLayout.values()) {
            RadioMenuItem item = new RadioMenuItem(words(layout));
            item.setMnemonicParsing(false);
            item.setId(idPrefix + layout.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setOnAction(event -> choose(layout));
            items.put(layout, item);
        }
        Runnable follow =
                () -> {
                    RadioMenuItem chosen =
                            items.get(placement.placementProperty().get().layout().layout());
                    if (chosen != null) {
                        chosen.setSelected(true);
                    }
                };
        placement.placementProperty().addListener((o, before, now) -> follow.run());
        follow.run();
        return List.copyOf(items.values());
    }

    private void choose(GraphLayout layout) {
        if (layout == GraphLayout.CONCENTRIC) {
            canvas.startOfSteps().ifPresent(placement::chooseRingsAround);
        } else {
            placement.choose(LayoutChoice.of(layout));
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

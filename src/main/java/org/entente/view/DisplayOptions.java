package org.entente.view;

import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.drawing.Detail;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.VisualStyle;

/** Display options of the window. */
public final class DisplayOptions {

    /** The smallest text scale; 1 is the normal size. */
    public static final double MIN_TEXT_SCALE = 0.8;

    /** The largest text scale; 1 is the normal size. */
    public static final double MAX_TEXT_SCALE = 2.0;

    private static final int TEXT_STEPS_PER_WHOLE = 10;

    private final ObjectProperty<Theme> theme =
            new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final BooleanProperty filterPane = new SimpleBooleanProperty(this, "filterPane", true);
    private final ObjectProperty<Panel> panel =
            new SimpleObjectProperty<>(this, "panel", Panel.EVIDENCE);
    private final ObjectProperty<Detail> detail =
            new SimpleObjectProperty<>(this, "detail", Detail.AUTO);
    private final BooleanProperty legend = new SimpleBooleanProperty(this, "legend", true);
    private final BooleanProperty overview = new SimpleBooleanProperty(this, "overview", true);
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "textScale", 1);
    private final BooleanProperty highContrast =
            new SimpleBooleanProperty(this, "highContrast", false);
    private final BooleanProperty reduceMotion =
            new SimpleBooleanProperty(this, "reduceMotion", false);
    private final ObjectProperty<Set<String>> hiddenColumns =
            new SimpleObjectProperty<>(this, "hiddenColumns", Set.of());
    private final BooleanProperty panels = new SimpleBooleanProperty(this, "panels", true);
    private final BooleanProperty sideBySide = new SimpleBooleanProperty(this, "sideBySide", true);
    private final BooleanProperty articleBeside =
            new SimpleBooleanProperty(this, "articleBeside", false);
    private final BooleanProperty widePanel = new SimpleBooleanProperty(this, "widePanel", false);

    /** The theme; never null. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Returns the look. */
    public Theme theme() {
        return theme.get();
    }

    /** Returns the colours and measures of pictures, by look, contrast and size of text. */
    public VisualStyle visualStyle() {
        return VisualStyle.of(theme.get(), highContrast.get()).withLettering(textScale.get());
    }

    /** Whether the pane with the filters is open. */
    public BooleanProperty filterPaneProperty() {
        return filterPane;
    }

    /** The panel in front; never null. */
    public ObjectProperty<Panel> panelProperty() {
        return panel;
    }

    /** Whether the side panel takes more than half of the window. */
    public BooleanProperty widePanelProperty() {
        return widePanel;
    }

    /** Whether things jump to new places instead of gliding there. */
    public BooleanProperty reduceMotionProperty() {
        return reduceMotion;
    }

    /**
     * Which table columns are hidden: ids of tables, each with a slash and the column's heading.
     */
    public ObjectProperty<Set<String>> hiddenColumnsProperty() {
        return hiddenColumns;
    }

    /** Whether the panels stand beside the picture; without them it has the whole width. */
    public BooleanProperty panelsProperty() {
        return panels;
    }

    /** Whether the article is shown next to the other panels if there is room. */
    public BooleanProperty sideBySideProperty() {
        return sideBySide;
    }

    /**
     * Whether the article is next to the other panels now, rather than in a tab; set by the window.
     */
    public BooleanProperty articleBesideProperty() {
        return articleBeside;
    }

    /** Makes the side panel wide or narrow. */
    public void toggleWidePanel() {
        widePanel.set(!widePanel.get());
    }

    /** The level of detail; never null. */
    public ObjectProperty<Detail> detailProperty() {
        return detail;
    }

    /** Whether the legend is shown. */
    public BooleanProperty legendProperty() {
        return legend;
    }

    /** Whether the whole picture is shown in small while only a part of it is on the canvas. */
    public BooleanProperty overviewProperty() {
        return overview;
    }

    /**
     * The text size of the window relative to the default, from {@link #MIN_TEXT_SCALE} to {@link
     * #MAX_TEXT_SCALE}; the picture has its zoom.
     */
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    /**
     * Makes the window's text larger or smaller.
     *
     * @param steps tenths of the default size; negative for smaller
     */
    public void enlargeText(int steps) {
        double wanted = Math.round(textScale.get() * TEXT_STEPS_PER_WHOLE) + steps;
        textScale.set(
                Math.max(MIN_TEXT_SCALE, Math.min(MAX_TEXT_SCALE, wanted / TEXT_STEPS_PER_WHOLE)));
    }

    /** Whether high contrast is on. */
    public BooleanProperty highContrastProperty() {
        return highContrast;
    }

    /** Changes from light to dark and back. */
    public void toggleTheme() {
        theme.set(theme() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
    }
}

package org.entente.view;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.drawing.Theme;

/** How the window shows things, whatever it shows. */
public final class DisplayOptions {

    private final ObjectProperty<Theme> theme =
            new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final BooleanProperty filterPane = new SimpleBooleanProperty(this, "filterPane", true);
    private final BooleanProperty legend = new SimpleBooleanProperty(this, "legend", true);
    private final BooleanProperty overview = new SimpleBooleanProperty(this, "overview", true);
    private final BooleanProperty widePanel = new SimpleBooleanProperty(this, "widePanel", false);

    /**
     * The look.
     *
     * @return the property, never null
     */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /**
     * Returns the look.
     *
     * @return the theme
     */
    public Theme theme() {
        return theme.get();
    }

    /**
     * Whether the pane with the filters is open.
     *
     * @return the property
     */
    public BooleanProperty filterPaneProperty() {
        return filterPane;
    }

    /** Opens or closes the pane with the filters. */
    public void toggleFilterPane() {
        filterPane.set(!filterPane.get());
    }

    /**
     * Whether the side panel takes more than half of the window.
     *
     * @return the property
     */
    public BooleanProperty widePanelProperty() {
        return widePanel;
    }

    /** Makes the side panel wide or narrow. */
    public void toggleWidePanel() {
        widePanel.set(!widePanel.get());
    }

    /**
     * Whether the legend lies over the canvas.
     *
     * @return the property
     */
    public BooleanProperty legendProperty() {
        return legend;
    }

    /**
     * Whether the whole picture is shown in small while only a part of it is on the canvas.
     *
     * @return the property
     */
    public BooleanProperty overviewProperty() {
        return overview;
    }

    /** Changes from light to dark and back. */
    public void toggleTheme() {
        theme.set(theme() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
    }
}

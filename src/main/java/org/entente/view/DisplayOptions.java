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

    /** Changes from light to dark and back. */
    public void toggleTheme() {
        theme.set(theme() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
    }
}

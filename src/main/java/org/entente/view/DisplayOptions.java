package org.entente.view;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.drawing.Theme;

/** How the window shows things, whatever it shows. */
public final class DisplayOptions {

    private final ObjectProperty<Theme> theme =
            new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);

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

    /** Changes from light to dark and back. */
    public void toggleTheme() {
        theme.set(theme() == Theme.LIGHT ? Theme.DARK : Theme.LIGHT);
    }
}

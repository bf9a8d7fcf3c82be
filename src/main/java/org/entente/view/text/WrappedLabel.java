package org.entente.view.text;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.entente.view.StyleClass;

/** A label that wraps its text and is never cut short. */
public final class WrappedLabel extends Label {

    public WrappedLabel(String text, StyleClass style) {
        super(text);
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add(style.css());
    }
}

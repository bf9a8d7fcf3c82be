package org.entente.view.curate.line;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.entente.view.StyleClass;

/** A button that shows the key which does the same. */
public final class KeyButton extends Button {

    public KeyButton(String id, String title, String key, Runnable action) {
        super(title, cap(key));
        setId(id);
        setContentDisplay(ContentDisplay.RIGHT);
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(event -> action.run());
    }

    static Label cap(String key) {
        Label cap = new Label(key);
        cap.getStyleClass().add(StyleClass.CURATE_KEY.css());
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }
}

package org.entente.view.evidence.edit;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.entente.view.StyleClass;

/** A small button for rows of chips. */
final class SmallButton extends Button {

    SmallButton(String id, String text, Runnable action) {
        super(text);
        setId(id);
        getStyleClass().addAll("small", StyleClass.EDIT_CHIP.css());
        setMinWidth(Region.USE_PREF_SIZE);
        setOnAction(event -> action.run());
    }
}

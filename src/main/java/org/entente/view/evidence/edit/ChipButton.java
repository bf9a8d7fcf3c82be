package org.entente.view.evidence.edit;

import org.entente.view.StyleClass;
import org.entente.view.text.SmallButton;

/** A small button for rows of chips. */
final class ChipButton extends SmallButton {

    ChipButton(String id, String text, Runnable action) {
        super(id, text, action);
        getStyleClass().add(StyleClass.EDIT_CHIP.css());
    }
}

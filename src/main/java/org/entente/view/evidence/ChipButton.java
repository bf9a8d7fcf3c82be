package org.entente.view.evidence;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.entente.view.StyleClass;
import org.entente.view.evidence.EvidenceContent.Chip;

/**
 * A word in a frame that filters: pressed while nothing else of its facet is shown. A click shows
 * that alone, another shows everything of the facet again.
 */
final class ChipButton extends ToggleButton {

    private final Chip chip;
    private final EvidenceViewModel model;

    ChipButton(Chip chip, EvidenceViewModel model) {
        super(chip.text());
        this.chip = chip;
        this.model = model;
        getStyleClass().setAll(StyleClass.CHIP.css(), StyleClass.CHIP_BUTTON.css());
        chip.stance().ifPresent(stance -> getStyleClass().add(StyleClass.chip(stance).css()));
        if (chip.uncertain()) {
            getStyleClass().add(StyleClass.CHIP_UNCERTAIN.css());
        }
        setMnemonicParsing(false);
        setAccessibleText(chip.text() + ". " + chip.meaning() + " Shows only these.");
        setOnMouseEntered(event -> explain());
        setOnAction(event -> model.filter(chip.trait()));
        update();
    }

    /** A tooltip is a window of its own: one for each chip of a long list would be slow. */
    private void explain() {
        if (getTooltip() == null) {
            setTooltip(new Tooltip(chip.meaning() + " Click to show only these, again for all."));
        }
    }

    /** Takes the state the filters have. */
    void update() {
        setSelected(model.isShownAlone(chip.trait()));
    }
}

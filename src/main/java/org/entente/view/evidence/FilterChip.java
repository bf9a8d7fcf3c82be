package org.entente.view.evidence;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.entente.view.StyleClass;
import org.entente.view.evidence.EvidenceContent.Chip;

/**
 * A framed word that filters. It is pressed while its facet shows nothing else. A click shows only
 * this trait; another shows the whole facet again.
 */
final class FilterChip extends ToggleButton {

    private final Chip chip;
    private final EvidenceViewModel model;

    FilterChip(Chip chip, EvidenceViewModel model) {
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

    /** A tooltip is a window: one for each chip of a long list would be slow. */
    private void explain() {
        if (getTooltip() == null) {
            setTooltip(new Tooltip(chip.meaning() + " Click to show only these, again for all."));
        }
    }

    /** Updates the state from the filters. */
    void update() {
        setSelected(model.isShownAlone(chip.trait()));
    }
}

package org.entente.view.filter;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.entente.view.StyleClass;

/** How many sentences a tie or a concern must rest on to be shown. */
final class EvidenceRow extends VBox {

    private static final double WIDTH = 72;

    private final IntegerSpinnerValueFactory number = new IntegerSpinnerValueFactory(0, 0);
    private final Label noun = new Label();
    private boolean filling;

    EvidenceRow(FilterViewModel model) {
        getStyleClass().addAll(StyleClass.FILTER_SECTIONS.css(), StyleClass.FILTER_SECTION.css());
        Label heading = new Label("Evidence, at least");
        heading.getStyleClass().add(StyleClass.FILTER_HEADING.css());
        Spinner<Integer> spinner = new Spinner<>(number);
        spinner.setId("min-evidence");
        spinner.setPrefWidth(WIDTH);
        spinner.setAccessibleText("Minimum number of sentences for a tie or concern");
        number.valueProperty()
                .addListener(
                        (o, before, now) -> {
                            if (!filling) {
                                model.askFor(now);
                            }
                        });
        HBox row = new HBox(6, spinner, noun);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(heading, row);
        managedProperty().bind(visibleProperty());
    }

    /** Shows what is asked for; nothing if all rest on as many. */
    void show(FilterContent.MinEvidence evidence) {
        setVisible(evidence.differs());
        filling = true;
        number.setMin(evidence.least());
        number.setMax(evidence.most());
        number.setValue(evidence.asked());
        filling = false;
        noun.setText(evidence.asked() == 1 ? "sentence" : "sentences");
    }
}

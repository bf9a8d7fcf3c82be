package org.entente.app.problem;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.io.mend.Finding;
import org.entente.io.problem.Problem;
import org.entente.io.problem.Severity;
import org.entente.view.StyleClass;
import org.entente.view.words.Grammar;
import org.entente.view.words.Isolated;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row of the list: what is wrong, and where. */
final class ProblemCell extends ListCell<Finding> {

    /** What the list's border, its scroll bar and the cell's padding take. */
    private static final double AROUND = 44;

    private final Label message = new Label();
    private final Label place = new Label();
    private final VBox row = new VBox(message, place);

    ProblemCell() {
        message.setWrapText(true);
        message.setAlignment(Pos.TOP_LEFT);
        message.setMinHeight(Region.USE_PREF_SIZE);
        place.getStyleClass().add(StyleClass.MUTED.css());
        row.setMinWidth(0);
        getStyleClass().add(StyleClass.PROBLEM_ROW.css());
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        ListView<Finding> list = getListView();
        if (getGraphic() == null || list == null || list.getWidth() <= AROUND) {
            return super.computePrefHeight(width);
        }
        double room = list.getWidth() - AROUND;
        row.setPrefWidth(room);
        return snappedTopInset() + row.prefHeight(room) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        if (empty || finding == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Problem problem = finding.problem();
        boolean isError = problem.severity() == Severity.ERROR;
        FontIcon icon = new FontIcon(isError ? Feather.ALERT_CIRCLE : Feather.ALERT_TRIANGLE);
        message.setGraphic(icon);
        message.setText(Grammar.capitalized(Isolated.line(problem.message())));
        place.setText(place(problem));
        setGraphic(row);
        setAccessibleText(
                Grammar.capitalized(problem.severity().word())
                        + ": "
                        + message.getText()
                        + ", "
                        + place.getText());
    }

    static String place(Problem problem) {
        String file = Isolated.line(problem.file());
        return problem.line() == 0 ? file : file + ':' + problem.line() + ':' + problem.column();
    }
}

package org.entente.app.dialog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.entente.app.look.Look;
import org.entente.edit.history.Conflict;
import org.entente.edit.history.Conflict.Choice;
import org.entente.edit.history.Differences;
import org.entente.edit.history.Differences.Difference;
import org.entente.view.StyleClass;
import org.entente.view.words.Isolated;
import org.entente.wording.Shortened;

/**
 * Asks how to resolve elements that were changed both here and by another program: mine, theirs or
 * both. Each element shows what differs.
 */
final class ConflictDialog {

    private static final double WIDTH = 660;
    private static final double MAX_HEIGHT = 360;
    private static final double FIELD_WIDTH = 120;

    /** A longer field is cut. */
    private static final int MAX_CHARS = 300;

    private final Stage stage;
    private final List<Conflict> conflicts;
    private final Map<String, ToggleGroup> groups = new LinkedHashMap<>();

    ConflictDialog(Stage stage, List<Conflict> conflicts) {
        this.stage = stage;
        this.conflicts = conflicts;
    }

    Optional<Map<String, Choice>> ask() {
        ButtonType merge = new ButtonType("Merge", ButtonBar.ButtonData.OK_DONE);
        ButtonType later = new ButtonType("Decide later", ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, "", merge, later);
        alert.initOwner(stage);
        alert.setTitle("Entente");
        Look.follow(stage, alert.getDialogPane());
        alert.getDialogPane().setId("conflict-dialog");
        alert.setHeaderText(
                "Another program has changed the dossier\u2019s file. Its other changes are"
                        + " merged with yours; "
                        + (conflicts.size() == 1 ? "this was" : "these were")
                        + " changed by both.");
        Node content = content();
        alert.getDialogPane().setContent(content);
        alert.setResizable(true);
        alert.getDialogPane()
                .addEventFilter(KeyEvent.KEY_PRESSED, event -> enter(event, alert, merge));
        // The arrow keys choose at once.
        alert.setOnShown(
                event -> Platform.runLater(() -> content.lookup(".radio-button").requestFocus()));
        return alert.showAndWait().filter(merge::equals).map(button -> chosen());
    }

    /** A radio button keeps Enter to itself. */
    private static void enter(KeyEvent event, Alert alert, ButtonType merge) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof RadioButton) {
            ((Button) alert.getDialogPane().lookupButton(merge)).fire();
            event.consume();
        }
    }

    /** Everything that is asked. */
    Node content() {
        VBox all = new VBox(18);
        if (conflicts.size() > 1) {
            all.getChildren()
                    .add(
                            new HBox(
                                    16,
                                    all("All mine", Choice.MINE),
                                    all("All theirs", Choice.THEIRS)));
        }
        conflicts.forEach(conflict -> all.getChildren().add(question(conflict)));
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(WIDTH);
        scroll.setMaxHeight(MAX_HEIGHT);
        return scroll;
    }

    private Hyperlink all(String title, Choice choice) {
        Hyperlink link = new Hyperlink(title);
        link.getStyleClass().add(StyleClass.PANEL_LINK.css());
        link.setOnAction(
                event ->
                        groups.values()
                                .forEach(
                                        group ->
                                                group.getToggles().stream()
                                                        .filter(
                                                                toggle ->
                                                                        toggle.getUserData()
                                                                                == choice)
                                                        .forEach(group::selectToggle)));
        return link;
    }

    private Node question(Conflict conflict) {
        Label name = new Label(Isolated.line(conflict.name()));
        name.getStyleClass().add(StyleClass.PANEL_HEADING.css());
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        GridPane grid = new GridPane(12, 6);
        grid.getColumnConstraints()
                .addAll(column(FIELD_WIDTH, false), column(0, true), column(0, true));
        ToggleGroup group = new ToggleGroup();
        groups.put(conflict.key(), group);
        grid.addRow(
                0,
                new Label(),
                choice(conflict, conflict.mine().isEmpty() ? "Mine: removed" : "Mine", Choice.MINE),
                choice(
                        conflict,
                        conflict.theirs().isEmpty() ? "Theirs: removed" : "Theirs",
                        Choice.THEIRS));
        int row = 1;
        for (Difference difference : Differences.of(conflict)) {
            grid.addRow(
                    row++,
                    words(difference.field(), true),
                    words(difference.mine(), false),
                    words(difference.theirs(), false));
        }
        VBox question = new VBox(8, name, grid);
        if (conflict.allowsBoth()) {
            question.getChildren().add(choice(conflict, both(conflict), Choice.BOTH));
        }
        group.selectToggle(group.getToggles().get(0));
        return question;
    }

    private static String both(Conflict conflict) {
        return conflict.mine().isPresent() && conflict.theirs().isPresent()
                ? "Both, theirs as a second one"
                : "Keep it";
    }

    private static ColumnConstraints column(double width, boolean grows) {
        ColumnConstraints column = new ColumnConstraints();
        if (grows) {
            column.setHgrow(Priority.ALWAYS);
            column.setPercentWidth(40);
        } else {
            column.setPrefWidth(width);
        }
        return column;
    }

    private RadioButton choice(Conflict conflict, String title, Choice choice) {
        ToggleGroup group = groups.get(conflict.key());
        RadioButton button = new RadioButton(title);
        button.setId(
                "conflict-" + (groups.size() - 1) + "-" + choice.name().toLowerCase(Locale.ROOT));
        button.setUserData(choice);
        button.setToggleGroup(group);
        button.setAccessibleText(Isolated.line(conflict.name()) + ": " + title);
        return button;
    }

    private static Label words(String text, boolean isField) {
        String shown = Shortened.to(MAX_CHARS, text);
        Label label = new Label(shown.isEmpty() && !isField ? "\u2013" : Isolated.of(shown));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (isField) {
            label.getStyleClass().add(StyleClass.MUTED.css());
        }
        return label;
    }

    /** Returns what is chosen for each element, by its key. */
    Map<String, Choice> chosen() {
        Map<String, Choice> choices = new LinkedHashMap<>();
        groups.forEach(
                (key, group) -> choices.put(key, (Choice) group.getSelectedToggle().getUserData()));
        return choices;
    }
}

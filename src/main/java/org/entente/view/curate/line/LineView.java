package org.entente.view.curate.line;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.edit.Edit;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.view.StyleClass;
import org.entente.view.words.Isolated;
import org.jspecify.annotations.Nullable;

/** The form below a sentence for a tie, a concern or an actor. */
public final class LineView extends VBox {

    private static final double GAP = 6;
    private static final double FIELD_WIDTH = 130;
    private static final double MAX_FIELD_WIDTH = 330;
    private static final double LETTER = 7.2;

    private final Actions actions;
    private final DraftLine line;
    private final FlowPane sentence = new FlowPane(GAP, GAP);
    private final FlowPane newcomers = new FlowPane(GAP, GAP);
    private final FlowPane chips = new FlowPane(GAP, GAP);
    private final OptionRow options = new OptionRow();
    private final FlowPane related = new FlowPane(GAP, 2);

    /** The actions of keys and buttons. */
    public interface Actions {

        /** Keeps what is filled in. Returns the part that is missing, or null if it was kept. */
        @Nullable Part keep(boolean goOn);

        /** Makes another edit instead, and reports it. */
        void finish(Edit edit, String said);

        /** Discards the form. */
        void drop();
    }

    public LineView(DraftLine line, Actions actions) {
        this.line = line;
        this.actions = actions;
        setId("curate-line");
        getStyleClass().add(StyleClass.CURATE_LINE.css());
        setAccessibleText("New " + line.noun());
        line.sentence().forEach(part -> sentence.getChildren().add(control(part, true)));
        if (line instanceof TieLine) {
            sentence.getChildren().add(turns());
        }
        line.chips().forEach(part -> chips.getChildren().add(control(part, false)));
        getChildren()
                .addAll(
                        sentence,
                        newcomers,
                        chips,
                        options,
                        words(),
                        related,
                        complaint(),
                        buttons());
        line.newcomersProperty().addListener((o, before, now) -> bring(now));
        bring(line.newcomersProperty().get());
        line.relatedProperty().addListener((o, before, now) -> relate(now));
        relate(line.relatedProperty().get());
        line.readBackProperty().addListener((o, before, now) -> colour());
        colour();
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // The space that swaps the ends is not typed.
        addEventFilter(
                KeyEvent.KEY_TYPED,
                event -> {
                    boolean turned = event.isShiftDown() && event.getCharacter().equals(" ");
                    if (turned && line instanceof TieLine) {
                        event.consume();
                    }
                });
    }

    /** Moves the keyboard focus to the first part to be filled in. */
    public void takeKeyboard() {
        focus(line.first());
    }

    private void focus(Part part) {
        Node node = lookup("#" + part.id());
        if (node != null) {
            node.requestFocus();
            if (node instanceof TextField field) {
                field.selectAll();
            }
        }
    }

    private Node control(Part part, boolean main) {
        Node control =
                part instanceof WordsPart words
                        ? field(words)
                        : new ChoiceChip(
                                (ChoicePart) part,
                                line,
                                main ? StyleClass.CURATE_END : StyleClass.CURATE_CHIP);
        control.focusedProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now) {
                                options.offer(part instanceof ChoicePart choice ? choice : null);
                            }
                        });
        return control;
    }

    private static TextField field(WordsPart part) {
        TextField field = new TextField();
        field.setId(part.id());
        field.setPromptText(part.name());
        field.setAccessibleText(part.name());
        field.textProperty().bindBidirectional(part.text());
        field.prefWidthProperty()
                .bind(
                        Bindings.createDoubleBinding(
                                () ->
                                        Math.max(
                                                FIELD_WIDTH,
                                                Math.min(
                                                        MAX_FIELD_WIDTH,
                                                        30 + LETTER * field.getLength())),
                                field.textProperty()));
        return field;
    }

    private HBox turns() {
        Button mutual = hint("make-mutual", "Mutual", "Alt+M", line::mutual);
        mutual.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> line.isMutual() ? "Mutual \u2713" : "Mutual",
                                line.readBackProperty()));
        HBox turns = new HBox(GAP, hint("turn-round", "Turn", "Shift+Space", line::turn), mutual);
        turns.setMinWidth(Region.USE_PREF_SIZE);
        return turns;
    }

    private static Button hint(String id, String title, String key, Runnable action) {
        Button button = new KeyButton(id, title, key, action);
        button.getStyleClass().setAll("button", StyleClass.CURATE_HINT.css());
        button.setFocusTraversable(false);
        return button;
    }

    private VBox words() {
        Label reads = wrapped("curate-reads");
        reads.textProperty().bind(Bindings.concat("Reads: ", line.readBackProperty()));
        Label note = wrapped("curate-note");
        note.textProperty().bind(line.noteProperty());
        note.getStyleClass().add(StyleClass.CURATE_NOTE.css());
        shownWhile(note, () -> !note.getText().isEmpty(), note);
        return new VBox(2, reads, note);
    }

    private Label complaint() {
        Label complaint = wrapped("curate-complaint");
        complaint.textProperty().bind(line.complaintProperty());
        complaint.getStyleClass().add(StyleClass.CURATE_COMPLAINT.css());
        shownWhile(complaint, () -> !complaint.getText().isEmpty(), complaint);
        return complaint;
    }

    private static void shownWhile(Node node, BooleanSupplier condition, Label of) {
        node.managedProperty().bind(node.visibleProperty());
        Runnable show = () -> node.setVisible(condition.getAsBoolean());
        of.textProperty().addListener((o, before, now) -> show.run());
        show.run();
    }

    private static Label wrapped(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Asks what those are that nobody knows. */
    private void bring(List<Newcomer> now) {
        newcomers.getChildren().clear();
        for (Newcomer one : now) {
            Label name = new Label();
            name.setText(
                    LineWords.quoted(one.name())
                            + (one.kindPart().isPresent()
                                    ? " is a new actor:"
                                    : " is a new actor, a country."));
            newcomers.getChildren().add(name);
            one.kindPart().ifPresent(kind -> newcomers.getChildren().add(control(kind, false)));
        }
        newcomers.setVisible(!now.isEmpty());
        newcomers.setManaged(!now.isEmpty());
    }

    private void relate(List<DraftLine.Related> ties) {
        related.getChildren().clear();
        if (!ties.isEmpty()) {
            Label lead = new Label("This pair already has:");
            lead.getStyleClass().add(StyleClass.MUTED.css());
            related.getChildren().add(lead);
        }
        for (DraftLine.Related tie : ties) {
            Hyperlink link = new Hyperlink(tie.text());
            link.getStyleClass().add(StyleClass.PANEL_LINK.css());
            link.setMnemonicParsing(false);
            link.setTooltip(new Tooltip("Add the words to this tie instead (E)"));
            link.setOnAction(event -> add(tie));
            link.addEventFilter(
                    KeyEvent.KEY_PRESSED,
                    event -> {
                        if (event.getCode() == KeyCode.E || event.getCode() == KeyCode.ENTER) {
                            add(tie);
                            event.consume();
                        }
                    });
            related.getChildren().add(link);
        }
        related.setVisible(!ties.isEmpty());
        related.setManaged(!ties.isEmpty());
    }

    private void add(DraftLine.Related tie) {
        actions.finish(
                tie.add(), "Added the words to \u201c" + Isolated.line(tie.text()) + '\u201d');
    }

    private FlowPane buttons() {
        Button keep = new KeyButton("curate-keep", "Keep", "Enter", () -> keep(false));
        keep.getStyleClass().add("accent");
        FlowPane row =
                new FlowPane(
                        GAP,
                        GAP,
                        keep,
                        new KeyButton("curate-next", "Keep, next", "Ctrl+Enter", () -> keep(true)),
                        new KeyButton("curate-drop", "Drop", "Esc", actions::drop));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void keep(boolean goOn) {
        Part missing = actions.keep(goOn);
        if (missing != null) {
            focus(missing);
        }
    }

    /** A name that makes an actor is taken, and what is still open comes next. */
    private boolean taken(Object target) {
        if (target instanceof ChoiceChip chip && chip.part().isMaking()) {
            chip.part().leave();
            if (line.keep() instanceof Outcome.Refused open && open.part() != chip.part()) {
                focus(open.part());
                return true;
            }
        }
        return false;
    }

    /** Colours the chip of the stance. */
    private void colour() {
        Node chip = lookup("#tie-stance");
        if (chip != null) {
            for (Stance stance : Stance.values()) {
                chip.getStyleClass().remove(StyleClass.chip(stance).css());
            }
            line.stance().ifPresent(now -> chip.getStyleClass().add(StyleClass.chip(now).css()));
        }
    }

    private void pressed(KeyEvent event) {
        boolean button =
                event.getTarget() instanceof Button && !(event.getTarget() instanceof ChoiceChip);
        boolean link = event.getTarget() instanceof Hyperlink;
        if (event.isAltDown() ? alt(event.getCode()) : plain(event, button || link)) {
            event.consume();
        }
    }

    private boolean alt(KeyCode code) {
        Stance stance =
                switch (code) {
                    case DIGIT1, NUMPAD1 -> Stance.COOPERATIVE;
                    case DIGIT2, NUMPAD2 -> Stance.ADVERSARIAL;
                    case DIGIT3, NUMPAD3 -> Stance.MIXED;
                    case DIGIT4, NUMPAD4 -> Stance.NEUTRAL;
                    default -> Stance.UNSTATED;
                };
        Status status =
                switch (code) {
                    case DIGIT5, NUMPAD5 -> Status.STATED;
                    case DIGIT6, NUMPAD6 -> Status.CLAIMED;
                    case DIGIT7, NUMPAD7 -> Status.REPORTED;
                    case DIGIT8, NUMPAD8 -> Status.FEARED;
                    case DIGIT9, NUMPAD9 -> Status.PREDICTED;
                    default -> Status.UNSTATED;
                };
        if (!stance.isUnstated()) {
            line.stance(stance);
        } else if (!status.isUnstated()) {
            line.status(status);
        } else if (code == KeyCode.M) {
            line.mutual();
        } else {
            return false;
        }
        return true;
    }

    private boolean plain(KeyEvent event, boolean isButton) {
        switch (event.getCode()) {
            case ESCAPE -> actions.drop();
            case ENTER -> {
                if (isButton && !event.isShortcutDown()) {
                    return false;
                }
                if (!taken(event.getTarget())) {
                    keep(event.isShortcutDown());
                }
            }
            case SPACE -> {
                boolean writing = event.getTarget() instanceof TextInputControl;
                if (!event.isShiftDown() || !(line instanceof TieLine)) {
                    return false;
                }
                line.turn();
                return writing || !isButton;
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}

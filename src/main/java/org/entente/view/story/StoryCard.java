package org.entente.view.story;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.view.Editing;
import org.entente.view.StyleClass;
import org.entente.view.story.StoryViewModel.Step;
import org.entente.view.text.SmallButton;
import org.entente.view.words.Isolated;
import org.kordamp.ikonli.feather.Feather;

/**
 * The step a story is at, over the foot of the picture. While it has the keyboard, Left and Right
 * walk, Home and End go to the ends and Esc leaves. While the dossier is curated, title and text
 * are written here.
 */
public final class StoryCard extends VBox {

    private static final double WIDTH = 520;
    private static final int TEXT_ROWS = 3;

    private final StoryViewModel model;
    private final Editing editing;
    private final Label title = new Label();
    private final Label text = new Label();
    private final Label place = new Label();
    private final TextField titleField = new TextField();
    private final TextArea textField = new TextArea();
    private final HBox curating = new HBox(4);
    private final Button previous;
    private final Button next;

    /**
     * Makes a card that shows itself while the story is walked.
     *
     * @param model the story
     * @param editing whether its words can be changed
     */
    public StoryCard(StoryViewModel model, Editing editing) {
        super(6);
        this.model = model;
        this.editing = editing;
        previous =
                SmallButton.icon(
                        "story-previous", Feather.CHEVRON_LEFT, "Previous step", model::previous);
        next = SmallButton.icon("story-next", Feather.CHEVRON_RIGHT, "Next step", model::next);
        setId("story-card");
        getStyleClass().addAll(StyleClass.CANVAS_CARD.css(), "story-card");
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        setFocusTraversable(true);
        title.getStyleClass().add(StyleClass.STORY_TITLE.css());
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        text.setId("story-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        place.setId("story-place");
        place.getStyleClass().add(StyleClass.MUTED.css());
        buildFields();
        getChildren().addAll(title, titleField, text, textField, foot());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnMouseClicked(event -> requestFocus());
        setVisible(false);
        managedProperty().bind(visibleProperty());
        model.currentProperty().addListener((o, before, now) -> show(before, now));
        editing.curatingProperty().addListener((o, before, now) -> offerFields());
        offerFields();
    }

    private void buildFields() {
        titleField.setId("story-title-field");
        titleField.setAccessibleText("Title of the step");
        textField.setId("story-text-field");
        textField.setAccessibleText("Text of the step");
        textField.setPromptText("Text to show");
        textField.setPrefRowCount(TEXT_ROWS);
        textField.setWrapText(true);
        titleField.setOnAction(event -> write());
        for (TextInputControl field : new TextInputControl[] {titleField, textField}) {
            field.managedProperty().bind(field.visibleProperty());
            field.focusedProperty()
                    .addListener(
                            (o, before, now) -> {
                                if (!now) {
                                    write();
                                }
                            });
        }
        title.managedProperty().bind(title.visibleProperty());
        text.managedProperty().bind(text.visibleProperty());
        curating.managedProperty().bind(curating.visibleProperty());
    }

    private HBox foot() {
        Button close = SmallButton.icon("story-close", Feather.X, "Leave the story", model::leave);
        Button earlier =
                SmallButton.icon(
                        "story-earlier",
                        Feather.ARROW_UP,
                        "Move the step earlier",
                        () -> model.move(-1));
        Button later =
                SmallButton.icon(
                        "story-later",
                        Feather.ARROW_DOWN,
                        "Move the step later",
                        () -> model.move(1));
        Button retake =
                SmallButton.icon(
                        "story-retake",
                        Feather.CAMERA,
                        "Use the current selection and filters",
                        model::retake);
        retake.disableProperty().bind(model.canAdd().not());
        Button remove =
                SmallButton.icon("story-remove", Feather.TRASH_2, "Remove the step", model::remove);
        curating.getChildren().addAll(retake, earlier, later, remove);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(4, previous, next, place, gap, curating, close);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void offerFields() {
        boolean writing = editing.curatingProperty().get();
        titleField.setVisible(writing);
        textField.setVisible(writing);
        curating.setVisible(writing);
        title.setVisible(!writing);
        text.setVisible(!writing && !text.getText().isEmpty());
    }

    private void show(Optional<Step> before, Optional<Step> now) {
        setVisible(now.isPresent());
        if (now.isEmpty()) {
            return;
        }
        Step step = now.get();
        title.setText(Isolated.of(step.title()));
        text.setText(Isolated.of(step.text()));
        titleField.setText(step.title());
        textField.setText(step.text());
        place.setText(step.place());
        previous.setDisable(step.number() == 1);
        next.setDisable(step.number() == step.of());
        setAccessibleText("Step " + step.place() + ": " + step.title() + ". " + step.text());
        offerFields();
        if (before.isEmpty()) {
            requestFocus();
        }
    }

    /** What is written goes into the dossier once the field is left. */
    private void write() {
        Optional<Step> now = model.currentProperty().get();
        boolean changed =
                now.isPresent()
                        && editing.curatingProperty().get()
                        && !(titleField.getText().equals(now.get().title())
                                && textField.getText().equals(now.get().text()));
        if (changed) {
            model.describe(titleField.getText(), textField.getText());
        }
    }

    private void key(KeyEvent event) {
        boolean writing = event.getTarget() instanceof TextInputControl;
        switch (event.getCode()) {
            case ESCAPE -> model.leave();
            case RIGHT, PAGE_DOWN -> walk(writing, model::next);
            case LEFT, PAGE_UP -> walk(writing, model::previous);
            case HOME -> walk(writing, () -> model.goTo(0));
            case END -> walk(writing, () -> model.goTo(Integer.MAX_VALUE));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static void walk(boolean writing, Runnable step) {
        if (!writing) {
            step.run();
        }
    }
}

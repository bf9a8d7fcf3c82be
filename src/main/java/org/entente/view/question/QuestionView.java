package org.entente.view.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.Stance;
import org.entente.model.id.ActorId;
import org.entente.view.StyleClass;
import org.entente.view.question.QuestionContent.Choice;
import org.entente.view.question.QuestionContent.QuotedTie;
import org.entente.view.question.QuestionContent.RouteCard;
import org.entente.view.question.QuestionContent.SideLine;
import org.entente.view.question.QuestionContent.StepCard;
import org.entente.view.question.QuestionContent.TriangleCard;
import org.entente.view.text.WrappedLabel;
import org.jspecify.annotations.Nullable;

/** The panel with the questions and their answers. */
public final class QuestionView extends BorderPane {

    private static final String MEANING =
            "A triangle is in balance when none or two of its sides are adversarial: a"
                + " friend\u2019s friend is a friend, an enemy\u2019s enemy too. It shows where the"
                + " picture contradicts itself, not who is right or what will happen.";

    private static final int CARDS_AT_ONCE = 12;

    private final QuestionViewModel model;
    private final ComboBox<Choice> from = new ComboBox<>();
    private final ComboBox<Choice> to = new ComboBox<>();
    private final Label routesText = new WrappedLabel("", StyleClass.MUTED);
    private final VBox routes = new VBox();
    private final Label trianglesText = new WrappedLabel("", StyleClass.MUTED);
    private final VBox triangles = new VBox();
    private boolean following;

    /**
     * @param model what it shows
     */
    public QuestionView(QuestionViewModel model) {
        this.model = model;
        setId("question-pane");
        getStyleClass().addAll(StyleClass.SIDE_PANEL.css(), StyleClass.QUESTION_PANE.css());
        routesText.setId("routes-text");
        trianglesText.setId("triangles-text");
        routes.setId("routes");
        triangles.setId("triangles");
        routes.getStyleClass().add(StyleClass.PANEL_LIST.css());
        triangles.getStyleClass().add(StyleClass.PANEL_LIST.css());
        VBox page =
                new VBox(
                        new WrappedLabel("How are they connected?", StyleClass.PANEL_HEADING),
                        ends(),
                        stances(),
                        routesText,
                        routes,
                        new WrappedLabel("Triangles", StyleClass.PANEL_HEADING),
                        new WrappedLabel(MEANING, StyleClass.PANEL_LEAD),
                        trianglesText,
                        triangles);
        page.getStyleClass().add(StyleClass.PANEL_BODY.css());
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText("Questions");
        setCenter(scroll);
        model.contentProperty().addListener((o, before, now) -> show(now));
        show(model.contentProperty().get());
    }

    private Node ends() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add(StyleClass.QUESTION_BAR.css());
        row(grid, 0, "From", from, "route-from", model.fromProperty());
        row(grid, 1, "To", to, "route-to", model.toProperty());
        return grid;
    }

    private void row(
            GridPane grid,
            int row,
            String word,
            ComboBox<Choice> box,
            String id,
            ObjectProperty<Optional<ActorId>> chosen) {
        box.setId(id);
        box.setPromptText("Choose an actor");
        box.setAccessibleText(word);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(14);
        GridPane.setHgrow(box, Priority.ALWAYS);
        Label label = new WrappedLabel(word, StyleClass.MUTED);
        label.setLabelFor(box);
        label.setMinWidth(Region.USE_PREF_SIZE);
        Runnable take = () -> chosen.set(Optional.ofNullable(box.getValue()).map(Choice::id));
        box.valueProperty()
                .addListener(
                        (o, before, now) -> {
                            if (!following && !box.isShowing()) {
                                take.run();
                            }
                        });
        // Arrow keys that move through the open list do not ask yet.
        box.showingProperty()
                .addListener(
                        (o, before, now) -> {
                            if (!now) {
                                take.run();
                            }
                        });
        grid.addRow(row, label, box);
    }

    private Node stances() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton any = toggle(group, "Any ties", "left-pill", Optional.empty());
        ToggleButton with =
                toggle(group, "Cooperative", "center-pill", Optional.of(Stance.COOPERATIVE));
        ToggleButton against =
                toggle(group, "Adversarial", "right-pill", Optional.of(Stance.ADVERSARIAL));
        any.setSelected(true);
        model.stanceProperty()
                .addListener(
                        (o, before, now) ->
                                (now.isEmpty()
                                                ? any
                                                : now.get() == Stance.COOPERATIVE ? with : against)
                                        .setSelected(true));
        group.selectedToggleProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now == null && before != null) {
                                before.setSelected(true);
                            }
                        });
        HBox bar = new HBox(any, with, against);
        bar.getStyleClass().add(StyleClass.TABLE_BAR.css());
        return bar;
    }

    private ToggleButton toggle(
            ToggleGroup group, String text, String place, Optional<Stance> stance) {
        ToggleButton button = new ToggleButton(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setId("route-" + text.toLowerCase(Locale.ROOT).replace(' ', '-'));
        button.getStyleClass().add(place);
        button.setOnAction(event -> model.stanceProperty().set(stance));
        return button;
    }

    private void show(QuestionContent content) {
        following = true;
        choose(from, content.actors(), model.fromProperty().get());
        choose(to, content.actors(), model.toProperty().get());
        following = false;
        routesText.setText(content.routesText());
        routes.getChildren().setAll(content.routes().stream().map(this::card).toList());
        trianglesText.setText(content.trianglesText());
        triangles.getChildren().clear();
        addTriangles(content.triangles());
    }

    /** Adds some cards and, if there are more, a link that adds the next. */
    private void addTriangles(List<TriangleCard> cards) {
        int some = Math.min(CARDS_AT_ONCE, cards.size());
        cards.subList(0, some).forEach(card -> triangles.getChildren().add(card(card)));
        List<TriangleCard> rest = cards.subList(some, cards.size());
        if (rest.isEmpty()) {
            return;
        }
        int next = Math.min(CARDS_AT_ONCE, rest.size());
        String text = "Show " + next + " more of " + rest.size();
        Hyperlink more = link(text, text, () -> {});
        more.setOnAction(
                event -> {
                    triangles.getChildren().remove(more);
                    addTriangles(rest);
                });
        triangles.getChildren().add(more);
    }

    private static void choose(ComboBox<Choice> box, List<Choice> all, Optional<ActorId> id) {
        if (!box.getItems().equals(all)) {
            box.getItems().setAll(all);
        }
        @Nullable Choice chosen =
                all.stream()
                        .filter(choice -> id.filter(choice.id()::equals).isPresent())
                        .findFirst()
                        .orElse(null);
        box.setValue(chosen);
    }

    private Node card(RouteCard route) {
        List<Node> parts = new ArrayList<>();
        parts.add(link(route.title(), "Show the route " + route.title(), () -> model.show(route)));
        boolean several = route.steps().size() > 1;
        for (StepCard step : route.steps()) {
            if (several) {
                parts.add(new WrappedLabel(step.heading(), StyleClass.MUTED));
            }
            step.ties().forEach(tie -> parts.add(line(tie)));
        }
        return card(parts);
    }

    private Node line(QuotedTie tie) {
        Hyperlink link = link(tie.text(), "Select: " + tie.text(), () -> model.show(tie.id()));
        VBox box = new VBox(link);
        if (!tie.quote().isEmpty()) {
            box.getChildren()
                    .add(
                            new WrappedLabel(
                                    "\u201c" + tie.quote() + "\u201d " + tie.place(),
                                    StyleClass.EXCERPT));
        }
        box.getStyleClass()
                .addAll(
                        StyleClass.STEP_ROW.css(),
                        StyleClass.STEP_ROW.css() + "-" + tie.stance().word());
        return box;
    }

    private Node card(TriangleCard triangle) {
        List<Node> parts = new ArrayList<>();
        String sign = triangle.balanced() ? "In balance" : "Out of balance";
        parts.add(
                link(
                        triangle.title(),
                        "Show the triangle " + triangle.title() + ", " + sign,
                        () -> model.show(triangle)));
        Label verdict = new WrappedLabel(sign + ". " + triangle.verdict(), StyleClass.PANEL_LEAD);
        verdict.getStyleClass()
                .add((triangle.balanced() ? StyleClass.VERIFIED : StyleClass.UNVERIFIED).css());
        parts.add(verdict);
        for (SideLine side : triangle.sides()) {
            parts.add(new WrappedLabel(side.text(), StyleClass.MUTED));
            side.ties().forEach(tie -> parts.add(line(tie)));
        }
        return card(parts);
    }

    private static Node card(List<Node> parts) {
        VBox card = new VBox();
        card.getChildren().setAll(parts);
        card.getStyleClass().add(StyleClass.QUESTION_CARD.css());
        return card;
    }

    private static Hyperlink link(String text, String meaning, Runnable action) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setAccessibleText(meaning);
        link.setOnAction(event -> action.run());
        link.getStyleClass().add(StyleClass.PANEL_LINK.css());
        return link;
    }
}

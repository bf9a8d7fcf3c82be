package org.entente.app.window;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.app.dossier.DossierSession;
import org.entente.app.dossier.Notice;
import org.entente.view.command.Command;
import org.entente.view.text.SmallButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The bars below the toolbar with the problems of the open dossier; hidden while there are none.
 */
final class NoticeBar extends VBox {

    private static final double LINE_HEIGHT = 19;
    private static final double DEFAULT_TEXT_SIZE = 12;
    private static final int MAX_LINES = 5;

    private final Label headline = new Label();
    private final TextArea lines = new TextArea();
    private final HBox offers = new HBox(8);
    private final Button copy =
            new SmallButton("notice-copy", "Copy", this::copy).tip("Copy the problems");
    private final Consumer<String> clipboard;
    private final VBox problems;
    private final HBox bare;
    private String text = "";

    /**
     * @param save saves the open graph as a dossier
     * @param clipboard takes the problems as text
     */
    NoticeBar(DossierSession session, Command save, Consumer<String> clipboard) {
        setId("notices");
        this.clipboard = clipboard;
        problems = problems(session);
        bare = bare(session, save);
        getChildren().setAll(bare, problems);
        follow(session.bareProperty(), now -> show(bare, now));
        follow(session.noticeProperty(), this::show);
    }

    private static <T> void follow(ObservableValue<T> value, Consumer<T> show) {
        value.addListener((o, before, now) -> show.accept(now));
        show.accept(value.getValue());
    }

    private void copy() {
        clipboard.accept(text);
    }

    private VBox problems(DossierSession session) {
        headline.setId("notice-headline");
        headline.setWrapText(true);
        headline.setMinWidth(0);
        headline.getStyleClass().add("notice-headline");
        headline.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        lines.setId("notice-lines");
        lines.setEditable(false);
        lines.setWrapText(true);
        lines.setAccessibleText("Problems");
        lines.getStyleClass().add("notice-lines");
        lines.fontProperty().addListener((o, before, now) -> measure());
        offers.setAlignment(Pos.CENTER);
        Button close =
                SmallButton.icon(
                        "notice-close", Feather.X, "Close the notice", session::closeNotice);
        VBox bar = new VBox(row(headline, offers, copy, close), lines);
        bar.setId("notice-bar");
        bar.getStyleClass().addAll("notice", "notice-problem");
        return bar;
    }

    private static HBox bare(DossierSession session, Command save) {
        Label says = new Label();
        says.setId("bare-text");
        follow(session.passedOverProperty(), passedOver -> says.setText(bareText(passedOver)));
        says.setGraphic(new FontIcon(Feather.INFO));
        says.setWrapText(true);
        says.setMinWidth(0);
        Button button = new SmallButton("bare-save", "Save as dossier\u2026", save::run);
        HBox bar = row(says, button);
        bar.setId("bare-bar");
        bar.getStyleClass().addAll("notice", "notice-bare");
        return bar;
    }

    private static String bareText(String passedOver) {
        return "This graph has no evidence: no sentence of a source supports any of it."
                + " Save it as a dossier to add sources and quotes."
                + (passedOver.isEmpty() ? "" : " " + passedOver);
    }

    private static HBox row(Label text, Node... buttons) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(8, text, gap);
        row.getChildren().addAll(buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void show(Optional<Notice> notice) {
        notice.ifPresent(
                now -> {
                    text = now.text();
                    headline.setText(now.headline());
                    lines.setText(String.join("\n", now.lines()));
                    show(lines, !now.lines().isEmpty());
                    show(copy, !now.lines().isEmpty());
                    offers.getChildren().clear();
                    now.offers().forEach(this::add);
                    show(offers, !now.offers().isEmpty());
                    measure();
                });
        show(problems, notice.isPresent());
    }

    private void add(Notice.Offer what) {
        String id = "notice-offer-" + (offers.getChildren().size() + 1);
        offers.getChildren().add(new SmallButton(id, what.title(), what.action()));
    }

    /** Sets the height for some lines, fewer at a larger text size; the others are scrolled to. */
    private void measure() {
        double line = LINE_HEIGHT * lines.getFont().getSize() / DEFAULT_TEXT_SIZE;
        long most = Math.max(2, Math.round(MAX_LINES * Math.min(1, LINE_HEIGHT / line)));
        double height = Math.min(most, lines.getParagraphs().size()) * line + 12;
        lines.setPrefHeight(height);
        lines.setMinHeight(height);
    }

    private static void show(Node bar, boolean shown) {
        bar.setVisible(shown);
        bar.setManaged(shown);
    }
}

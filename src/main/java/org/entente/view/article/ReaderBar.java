package org.entente.view.article;

import java.util.EnumSet;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.entente.model.Source;
import org.entente.view.StyleClass;
import org.entente.view.text.AddressActions;
import org.entente.view.text.AddressLink;
import org.entente.view.walk.StepButton;
import org.entente.view.walk.WalkCommands;
import org.entente.view.words.Isolated;
import org.entente.view.words.SourceAddress;
import org.jspecify.annotations.Nullable;

/** The strip above the article: the source shown, the uncited sentences, the width of the panel. */
final class ReaderBar extends VBox {

    private final ArticleViewModel model;
    private final AddressActions addresses;
    private final StackPane address = new StackPane();
    private final ComboBox<Source> choice = new ComboBox<>();
    private final FlowPane key = new FlowPane(8, 2);

    ReaderBar(ArticleViewModel model, AddressActions addresses, WalkCommands walk) {
        this.model = model;
        this.addresses = addresses;
        getStyleClass().add(StyleClass.READER_BAR.css());
        choice.setId("article-source");
        choice.setAccessibleText("Source");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new Titles());
        choice.valueProperty()
                .addListener(
                        (property, before, now) -> {
                            if (now != null) {
                                model.choose(now.id());
                            }
                        });
        model.sourceProperty().addListener((property, before, now) -> offerSources());
        model.sources().addListener((ListChangeListener<Source>) change -> offerSources());
        address.setId("article-address");
        address.setAlignment(Pos.CENTER_LEFT);
        address.managedProperty().bind(address.visibleProperty());
        key.setId("underline-key");
        key.managedProperty().bind(key.visibleProperty());
        getChildren().addAll(address, tools(walk), key);
        model.paragraphs().addListener((ListChangeListener<ArticleParagraph>) change -> explain());
        explain();
        offerSources();
    }

    /** Updates the explanation of this source's underlines. */
    private void explain() {
        Set<Underline> used = EnumSet.noneOf(Underline.class);
        for (ArticleParagraph paragraph : model.paragraphs()) {
            paragraph.sentences().forEach(s -> s.underline().ifPresent(used::add));
        }
        key.getChildren().clear();
        if (!used.isEmpty()) {
            key.getChildren().add(muted("Underlined by what it supports:"));
        }
        for (Underline line : used) {
            Label label = muted(line.words());
            label.getStyleClass().addAll(StyleClass.CITED_KEY.css(), line.style().css());
            key.getChildren().add(label);
        }
        key.setVisible(!used.isEmpty());
    }

    private static Label muted(String words) {
        Label label = new Label(words);
        label.getStyleClass().add(StyleClass.MUTED.css());
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private HBox tools(WalkCommands walk) {
        ToggleButton uncited = new ToggleButton("Uncited only");
        uncited.setId("uncited-only");
        uncited.getStyleClass().add("small");
        uncited.setTooltip(new Tooltip("Fade the cited sentences and walk through the others"));
        uncited.setAccessibleText("Uncited sentences only");
        uncited.setMinWidth(Region.USE_PREF_SIZE);
        uncited.selectedProperty().bindBidirectional(model.uncited().activeProperty());
        uncited.setOnAction(
                event -> {
                    if (uncited.isSelected()) {
                        model.uncited().next();
                    }
                });
        Label place = new Label();
        place.setId("uncited-place");
        place.setMinWidth(Region.USE_PREF_SIZE);
        place.getStyleClass().add(StyleClass.MUTED.css());
        place.textProperty().bind(model.uncited().placeProperty());
        Button previous = StepButton.back(walk);
        previous.setId("previous-uncited");
        Button next = StepButton.on(walk);
        next.setId("following-uncited");
        ToggleButton wide = new ToggleButton("Wide");
        wide.setId("article-wide");
        wide.getStyleClass().add("small");
        wide.setTooltip(new Tooltip("Give the article lines of about 70 characters"));
        wide.setAccessibleText("Wide panel");
        wide.setMinWidth(Region.USE_PREF_SIZE);
        // A detached article is as wide as its window.
        wide.visibleProperty().bind(model.options().articleBesideProperty().not());
        wide.managedProperty().bind(wide.visibleProperty());
        wide.selectedProperty().bindBidirectional(model.options().widePanelProperty());
        FlowPane reading = new FlowPane(6, 4, uncited, place, previous, next);
        reading.setRowValignment(VPos.CENTER);
        HBox.setHgrow(reading, Priority.ALWAYS);
        // At the edge that does not move when the panel grows, under the pointer.
        HBox tools = new HBox(6, reading, wide);
        tools.setAlignment(Pos.TOP_LEFT);
        return tools;
    }

    private void showAddress() {
        address.getChildren().clear();
        model.sourceProperty()
                .get()
                .flatMap(SourceAddress::of)
                .ifPresent(at -> address.getChildren().add(AddressLink.of(at, addresses)));
        address.setVisible(!address.getChildren().isEmpty());
    }

    private void offerSources() {
        showAddress();
        // In a list of its own: one that is told of changes before it is may drop the value again.
        choice.getItems().setAll(model.sources());
        choice.setValue(model.sourceProperty().get().orElse(null));
        boolean offered = model.sources().size() > 1;
        if (offered != getChildren().contains(choice)) {
            if (offered) {
                getChildren().add(0, choice);
            } else {
                getChildren().remove(choice);
            }
        }
    }

    private static final class Titles extends StringConverter<Source> {

        @Override
        public String toString(@Nullable Source source) {
            return source == null ? "" : Isolated.line(source.title());
        }

        @Override
        public @Nullable Source fromString(String title) {
            return null;
        }
    }
}

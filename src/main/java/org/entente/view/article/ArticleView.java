package org.entente.view.article;

import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.util.StringConverter;
import org.entente.model.SentenceRef;
import org.entente.model.Source;
import org.entente.view.StyleClass;
import org.entente.view.article.ArticleParagraph.ArticleSentence;
import org.jspecify.annotations.Nullable;

/**
 * The panel that shows a whole source. A sentence under the pointer lights up what it supports; a
 * click selects it.
 */
public final class ArticleView extends BorderPane {

    /** How far down the list a sentence is put that was asked for: a third. */
    private static final double SHOWN_AT = 1.0 / 3;

    private final ArticleViewModel model;
    private final ListView<ArticleParagraph> list = new ListView<>();
    private final ComboBox<Source> choice = new ComboBox<>();
    private @Nullable SentenceRef wanted;

    /**
     * Makes the panel.
     *
     * @param model what it shows
     */
    public ArticleView(ArticleViewModel model) {
        this.model = model;
        setId("article-pane");
        getStyleClass().add(StyleClass.SIDE_PANEL.css());
        list.getStyleClass().add(StyleClass.ARTICLE_LIST.css());
        list.setId("article-list");
        list.setAccessibleText(
                "Article. Up and Down move between sentences, Enter selects what they support.");
        list.setCellFactory(view -> new ParagraphCell(model));
        list.setItems(model.paragraphs());
        list.setPlaceholder(new Label("No dossier is open."));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.focusedProperty().addListener((property, before, focused) -> leaveUnless(focused));
        list.focusVisibleProperty().addListener((property, before, visible) -> enterIf(visible));
        setCenter(list);
        choice();
        model.shownProperty().addListener((property, before, now) -> want(now));
        want(model.shownProperty().get());
    }

    private void choice() {
        choice.setId("article-source");
        choice.setAccessibleText("Source");
        choice.setMaxWidth(Double.MAX_VALUE);
        BorderPane.setMargin(choice, new Insets(10, 12, 6, 12));
        choice.setItems(model.sources());
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
        offerSources();
    }

    private void offerSources() {
        choice.setValue(model.sourceProperty().get().orElse(null));
        setTop(model.sources().size() > 1 ? choice : null);
    }

    private void leaveUnless(boolean focused) {
        if (!focused) {
            model.pointAtNothing();
        }
    }

    /** Shows where the keyboard is once it has come here. */
    private void enterIf(boolean visible) {
        if (visible && model.cursorProperty().get().isEmpty()) {
            model.moveCursorToStart();
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> model.moveCursor(-1);
            case DOWN -> model.moveCursor(1);
            case HOME -> model.moveCursorToStart();
            case END -> model.moveCursorToEnd();
            case ENTER, SPACE -> model.activateCursor();
            default -> {
                return;
            }
        }
        event.consume();
        want(model.cursorProperty().get());
    }

    private void want(Optional<SentenceRef> sentence) {
        sentence.ifPresent(
                ref -> {
                    wanted = ref;
                    requestLayout();
                });
    }

    /** Scrolling needs the list's cells, so it waits until the list is laid out. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        SentenceRef ref = wanted;
        if (ref != null && list.getHeight() > 0 && list.getSkin() != null) {
            wanted = null;
            list.layout();
            if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                reveal(ref, flow);
            }
        }
    }

    private void reveal(SentenceRef ref, VirtualFlow<?> flow) {
        for (int i = 0; i < list.getItems().size(); i++) {
            ArticleParagraph paragraph = list.getItems().get(i);
            if (paragraph.number() == ref.paragraph()) {
                for (ArticleSentence sentence : paragraph.sentences()) {
                    if (sentence.ref().equals(ref)) {
                        reveal(i, sentence, flow);
                    }
                }
            }
        }
    }

    private static void reveal(int index, ArticleSentence sentence, VirtualFlow<?> flow) {
        double height = flow.getHeight();
        double top = top(index, sentence, flow);
        if (Double.isNaN(top) || top < 0 || top > height * (1 - SHOWN_AT)) {
            flow.scrollToTop(index);
            flow.layout();
            double now = top(index, sentence, flow);
            if (!Double.isNaN(now)) {
                flow.scrollPixels(now - height * SHOWN_AT);
            }
        }
    }

    /** The top of a sentence in the flow's coordinates; not a number where no cell shows it. */
    private static double top(int index, ArticleSentence sentence, VirtualFlow<?> flow) {
        var first = flow.getFirstVisibleCell();
        var last = flow.getLastVisibleCell();
        if (first == null
                || last == null
                || index < first.getIndex()
                || index > last.getIndex()
                || !(flow.getCell(index) instanceof ParagraphCell cell)) {
            return Double.NaN;
        }
        cell.layout();
        return cell.topOf(sentence).stream()
                .map(top -> flow.sceneToLocal(cell.localToScene(0, top)).getY())
                .findFirst()
                .orElse(Double.NaN);
    }

    private static final class Titles extends StringConverter<Source> {

        @Override
        public String toString(@Nullable Source source) {
            return source == null ? "" : source.title();
        }

        @Override
        public @Nullable Source fromString(String title) {
            return null;
        }
    }
}

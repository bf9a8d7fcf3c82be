package org.entente.view.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.entente.model.id.ActorId;
import org.entente.model.trace.SentenceRef;
import org.entente.view.words.CitationText;
import org.entente.view.words.Isolated;

/** The context menu of the article: copying, and the actors named in the sentence. */
final class ArticleMenu {

    private final ListView<ArticleParagraph> list;
    private final ArticleViewModel model;
    private final ArticlePointer pointer;
    private final ContextMenu menu = new ContextMenu();
    private final List<Function<Optional<SentenceRef>, List<MenuItem>>> offered = new ArrayList<>();

    ArticleMenu(ListView<ArticleParagraph> list, ArticleViewModel model, ArticlePointer pointer) {
        this.list = list;
        this.model = model;
        this.pointer = pointer;
        menu.setId("article-menu");
        list.setOnContextMenuRequested(this::open);
    }

    /** Lists further items before its own, made for the sentence that is pointed at. */
    void offer(Function<Optional<SentenceRef>, List<MenuItem>> items) {
        offered.add(items);
    }

    private void open(ContextMenuEvent event) {
        Optional<SentenceRef> sentence;
        Optional<ParagraphCell> cell;
        double x = event.getScreenX();
        double y = event.getScreenY();
        if (event.isKeyboardTrigger()) {
            sentence = model.cursorProperty().get();
            cell = sentence.flatMap(pointer::cellOf);
            Bounds box = list.localToScreen(list.getLayoutBounds());
            x = box.getMinX() + 40;
            y = box.getMinY() + 40;
        } else {
            cell = pointer.cellAt(event.getSceneX(), event.getSceneY());
            sentence = cell.flatMap(c -> c.sentenceAt(event.getSceneX(), event.getSceneY()));
        }
        fill(sentence, cell);
        menu.show(list, x, y);
        event.consume();
    }

    private void fill(Optional<SentenceRef> sentence, Optional<ParagraphCell> cell) {
        Optional<CitationText> citation = model.citation(sentence);
        MenuItem copy = item("Copy", model.text()::copy);
        copy.setAccelerator(new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN));
        copy.setDisable(model.text().isEmpty());
        MenuItem plain =
                item("Copy citation", () -> citation.ifPresent(c -> model.text().copy(c.plain())));
        MenuItem markdown =
                item(
                        "Copy citation as Markdown",
                        () -> citation.ifPresent(c -> model.text().copy(c.markdown())));
        MenuItem evidence =
                item(
                        "Copy as evidence",
                        () -> citation.ifPresent(c -> model.text().copy(c.evidence())));
        evidence.setDisable(citation.isEmpty());
        plain.setDisable(citation.isEmpty());
        markdown.setDisable(citation.isEmpty());
        MenuItem all = item("Select all", model.text()::selectAll);
        all.setAccelerator(new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN));
        menu.getItems().clear();
        for (Function<Optional<SentenceRef>, List<MenuItem>> items : offered) {
            List<MenuItem> more = items.apply(sentence);
            menu.getItems().addAll(more);
            if (!more.isEmpty()) {
                menu.getItems().add(new SeparatorMenuItem());
            }
        }
        menu.getItems().addAll(copy, plain, markdown, evidence, new SeparatorMenuItem(), all);
        Set<ActorId> actors = actors(sentence, cell);
        if (!actors.isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        for (ActorId actor : actors) {
            menu.getItems()
                    .add(
                            item(
                                    "Go to " + Isolated.line(model.nameOf(actor)),
                                    () -> model.openActor(actor)));
        }
    }

    /** Returns the actors named in a sentence, in order. */
    private static Set<ActorId> actors(
            Optional<SentenceRef> sentence, Optional<ParagraphCell> cell) {
        Set<ActorId> actors = new LinkedHashSet<>();
        if (sentence.isPresent() && cell.isPresent()) {
            cell.get().names(sentence.get()).forEach(name -> actors.add(name.actor()));
        }
        return actors;
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}

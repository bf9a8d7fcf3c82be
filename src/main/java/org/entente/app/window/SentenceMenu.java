package org.entente.app.window;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import org.entente.app.state.WindowModels;
import org.entente.model.trace.SentenceRef;
import org.entente.view.OpenDossier;
import org.entente.view.Panel;

/** What the menu of a sentence does outside the article. */
record SentenceMenu(WindowModels models) {

    /** Returns items for a sentence that supports something; none for another. */
    List<MenuItem> items(Optional<SentenceRef> sentence) {
        OpenDossier open = models.session().openProperty().get();
        return sentence.filter(s -> open != null && !open.evidence().claims(s).isEmpty())
                .map(
                        s ->
                                List.of(
                                        item("sentence-focus", "Focus", () -> focus(s)),
                                        item(
                                                "sentence-edit",
                                                models.editing().curatingProperty().get()
                                                        ? "Edit what it supports"
                                                        : "List what it supports",
                                                () -> list(s))))
                .orElse(List.of());
    }

    private void focus(SentenceRef sentence) {
        models.selection().select(sentence);
        models.canvas().focusOnSelection();
    }

    private void list(SentenceRef sentence) {
        models.selection().select(sentence);
        models.options().panelProperty().set(Panel.EVIDENCE);
    }

    private static MenuItem item(String id, String title, Runnable action) {
        MenuItem item = new MenuItem(title);
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}

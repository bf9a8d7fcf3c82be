package org.entente.view.search;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.entente.view.search.Hit.Target;
import org.entente.view.search.SearchIndex.Result;
import org.entente.view.words.Isolated;
import org.jspecify.annotations.Nullable;

/** The query, its hits and the chosen hit. */
public final class SearchViewModel {

    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final HitList list = new HitList();
    private final SelectionModel selection;
    private final TaskRunner tasks;
    private @Nullable SearchIndex index;
    private AtomicBoolean late = new AtomicBoolean();

    /**
     * @param open the open dossier; null while there is none
     * @param selection selects what a hit leads to
     * @param tasks builds the index
     */
    public SearchViewModel(
            ObservableValue<@Nullable OpenDossier> open,
            SelectionModel selection,
            TaskRunner tasks) {
        this.selection = selection;
        this.tasks = tasks;
        open.addListener((o, before, now) -> rebuild(now));
        query.addListener((o, before, now) -> search());
        rebuild(open.getValue());
    }

    private void rebuild(@Nullable OpenDossier open) {
        late.set(true);
        AtomicBoolean mine = new AtomicBoolean();
        late = mine;
        if (open == null || !open.isReread()) {
            index = null;
            search();
        }
        if (open != null) {
            SearchIndex before = index == null ? SearchIndex.EMPTY : index;
            tasks.run(
                    () -> before.after(open.dossier(), mine::get),
                    built -> {
                        if (!mine.get()) {
                            index = built;
                            search();
                        }
                    },
                    failure -> {
                        if (!mine.get()) {
                            throw new IllegalStateException(failure);
                        }
                    });
        }
    }

    private void search() {
        if (index == null || query.get().isBlank()) {
            list.clear();
        } else {
            list.show(find(query.get()));
        }
    }

    /** Searches the open dossier; finds nothing until it is indexed. */
    Result find(String typed) {
        SearchIndex known = index;
        return known == null ? Result.NOTHING : known.search(typed);
    }

    /** Returns the number of actors, ties and concerns found, all of which the picture can show. */
    public int inPicture() {
        return list.found().elements().size();
    }

    /** Selects all actors, ties and concerns found. */
    public void showAll() {
        Result found = list.found();
        if (!found.elements().isEmpty()) {
            String words = found.meant().orElse(query.get().strip());
            selection.select(
                    found.elements(), "Found for \u201c" + Isolated.line(words) + "\u201d");
        }
    }

    /** Returns what was found. */
    HitList list() {
        return list;
    }

    /** The query; never null. */
    public StringProperty queryProperty() {
        return query;
    }

    /**
     * Opens the chosen hit.
     *
     * @return whether there was one
     */
    public boolean take() {
        Optional<Hit> hit = list.chosenHit();
        hit.ifPresent(this::take);
        return hit.isPresent();
    }

    /** Opens a hit: selects an element, selects and shows a sentence, or runs a command. */
    public void take(Hit hit) {
        if (hit.target() instanceof Target.Element element) {
            selection.select(element.id());
        } else if (hit.target() instanceof Target.Text text) {
            selection.select(text.sentence());
            selection.show(text.sentence());
        } else if (hit.target() instanceof Target.Action action) {
            action.command().run();
        }
    }
}

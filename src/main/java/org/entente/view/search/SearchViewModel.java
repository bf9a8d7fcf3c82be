package org.entente.view.search;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.entente.view.search.Hit.Group;
import org.entente.view.search.Hit.Target;
import org.entente.view.search.SearchIndex.Result;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;
import org.jspecify.annotations.Nullable;

/** What is typed, what it finds, and which hit is chosen. */
public final class SearchViewModel {

    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableList<Hit> hits = FXCollections.observableArrayList();

    /** One for all who ask: it hears of changes only as long as something holds it. */
    private final ObservableList<Hit> seen = FXCollections.unmodifiableObservableList(hits);

    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", -1);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final SelectionModel selection;
    private final TaskRunner tasks;
    private @Nullable SearchIndex index;
    private Result found = Result.NOTHING;
    private AtomicBoolean late = new AtomicBoolean();

    /**
     * Follows the open dossier.
     *
     * @param open the open dossier; null while there is none
     * @param selection where hits lead
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
            tasks.run(
                    () -> SearchIndex.of(open.dossier(), mine::get),
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
        SearchIndex known = index;
        String typed = query.get();
        if (known == null || typed.isBlank()) {
            found = Result.NOTHING;
            hits.clear();
            chosen.set(-1);
            summary.set("");
            return;
        }
        found = known.search(typed);
        hits.setAll(found.hits());
        chosen.set(found.hits().isEmpty() ? -1 : 0);
        summary.set(summary(found));
    }

    private static String summary(Result result) {
        if (result.total() == 0) {
            return "Nothing found";
        }
        String meant =
                result.meant().map(words -> "Did you mean \u201c" + words + "\u201d? ").orElse("");
        return meant
                + (result.hits().size() < result.total()
                        ? "the best " + result.hits().size() + " of " + result.total() + " hits"
                        : Phrases.count(result.total(), "hit"));
    }

    /** Returns how much was found in the group of a hit: "25". */
    int count(Group group) {
        return found.counts().getOrDefault(group, 0);
    }

    /** Returns how many actors, ties and concerns were found; the picture can show them all. */
    public int inPicture() {
        return found.elements().size();
    }

    /** Selects all actors, ties and concerns that were found. */
    public void showAll() {
        if (!found.elements().isEmpty()) {
            String words = found.meant().orElse(query.get().strip());
            selection.select(
                    found.elements(), "Found for \u201c" + Isolated.line(words) + "\u201d");
        }
    }

    /**
     * What is typed.
     *
     * @return the property, never null
     */
    public StringProperty queryProperty() {
        return query;
    }

    /**
     * What was found.
     *
     * @return the hits, the best first
     */
    public ObservableList<Hit> hits() {
        return seen;
    }

    /**
     * Which hit is chosen.
     *
     * @return the property; -1 where nothing was found
     */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /**
     * How much was found, in words.
     *
     * @return the property; empty while nothing is typed
     */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /**
     * Chooses a hit further down or up; goes round at the ends.
     *
     * @param steps how far down, negative for up
     */
    public void step(int steps) {
        if (!hits.isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + steps, hits.size()));
        }
    }

    /**
     * Goes where the chosen hit leads.
     *
     * @return whether there was one
     */
    public boolean take() {
        Optional<Hit> hit =
                chosen.get() < 0 ? Optional.empty() : Optional.of(hits.get(chosen.get()));
        hit.ifPresent(this::take);
        return hit.isPresent();
    }

    /**
     * Goes where a hit leads: selects an element, selects and shows a sentence.
     *
     * @param hit the hit
     */
    public void take(Hit hit) {
        if (hit.target() instanceof Target.Element element) {
            selection.select(element.id());
        } else if (hit.target() instanceof Target.Text text) {
            selection.select(text.sentence());
            selection.show(text.sentence());
        }
    }
}

package org.entente.view.search;

import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.view.search.Hit.Group;
import org.entente.view.search.SearchIndex.Result;
import org.entente.view.words.Phrases;

/** The search results, the chosen one, and a summary. */
final class HitList {

    private final ObservableList<Hit> hits = FXCollections.observableArrayList();

    /** A single read-only view: it gets changes only as long as it is referenced. */
    private final ObservableList<Hit> seen = FXCollections.unmodifiableObservableList(hits);

    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", -1);
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private Result found = Result.NOTHING;

    /** Shows results and chooses the best. */
    void show(Result result) {
        found = result;
        hits.setAll(result.hits());
        chosen.set(hits.isEmpty() ? -1 : 0);
        summary.set(summary(result));
    }

    /** Shows nothing, for an empty query. */
    void clear() {
        show(Result.NOTHING);
        summary.set("");
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

    Result found() {
        return found;
    }

    ObservableList<Hit> hits() {
        return seen;
    }

    /** Returns the number of hits in a group, including those not listed. */
    int count(Group group) {
        return found.counts().getOrDefault(group, 0);
    }

    /** The index of the chosen hit; -1 if there are no hits. */
    ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    Optional<Hit> chosenHit() {
        return chosen.get() < 0 ? Optional.empty() : Optional.of(hits.get(chosen.get()));
    }

    /** Moves the choice down, or up if negative; wraps around at the ends. */
    void step(int steps) {
        if (!hits.isEmpty()) {
            chosen.set(Math.floorMod(chosen.get() + steps, hits.size()));
        }
    }
}

package org.entente.app.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.model.Actor;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.view.words.Phrases;

/** Summarises the differences between two versions of a dossier. */
public final class Changes {

    private final List<String> parts = new ArrayList<>();

    private Changes() {}

    /**
     * Compares two versions.
     *
     * @return for instance "1 tie added, 2 sources changed"; empty if they are the same
     */
    public static String between(Dossier before, Dossier after) {
        Changes changes = new Changes();
        if (!before.title().equals(after.title())) {
            changes.parts.add("title changed");
        }
        changes.compare("source", before.sources(), after.sources(), Source::id);
        changes.compare("actor", before.actors(), after.actors(), Actor::id);
        changes.compare("tie", before.ties(), after.ties(), Tie::id);
        changes.compare("concern", before.concerns(), after.concerns(), Concern::id);
        return String.join(", ", changes.parts);
    }

    private <T, K> void compare(String noun, List<T> before, List<T> after, Function<T, K> id) {
        Map<K, T> old = new LinkedHashMap<>();
        before.forEach(element -> old.put(id.apply(element), element));
        int added = 0;
        int changed = 0;
        for (T element : after) {
            T was = old.remove(id.apply(element));
            if (was == null) {
                added++;
            } else if (!was.equals(element)) {
                changed++;
            }
        }
        add(added, noun, "added");
        add(changed, noun, "changed");
        add(old.size(), noun, "removed");
        if (added == 0 && changed == 0 && old.isEmpty() && !before.equals(after)) {
            parts.add(noun + "s put in another order");
        }
    }

    private void add(int count, String noun, String what) {
        if (count > 0) {
            parts.add(Phrases.count(count, noun) + " " + what);
        }
    }
}

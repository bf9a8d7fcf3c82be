package org.entente.io.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes unique ids in the spelling of dossiers. */
final class GraphIds {

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * Returns an unused id, and marks it as used.
     *
     * @param wanted what it is made of
     * @param fallback what it is made of where that leaves nothing
     * @return lower-case kebab case
     */
    String unique(String wanted, String fallback) {
        String kebab =
                wanted.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String base = kebab.isEmpty() ? fallback : kebab;
        String id = base;
        // Counting on from the last number saves a million trials for a thousand equal names.
        int number = numbers.getOrDefault(base, 2);
        while (!taken.add(id)) {
            id = base + '-' + number++;
        }
        numbers.put(base, number);
        return id;
    }
}

package org.entente.edit.rule;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.edit.rule.Flaw.Kind;

/**
 * The ids of a dossier, which must be unique, and a check that references exist. Not thread-safe.
 */
public final class IdTable {

    /**
     * The number of misspelt references that get a suggestion: each is compared with every id, and
     * hundreds of them mean that something was renamed.
     */
    private static final int MAX_SUGGESTIONS = 100;

    private final Map<String, Map<ElementSort, Object>> ids = new LinkedHashMap<>();
    private int suggestions;

    /** Makes an empty table. */
    public IdTable() {}

    /**
     * Adds an id.
     *
     * @param sort the sort of its element
     * @param holder the element; messages use its {@code toString}
     * @return a flaw if the id is taken; it then refers to both elements
     */
    public Optional<Flaw> add(ElementSort sort, String id, Object holder) {
        Map<ElementSort, Object> holders =
                ids.computeIfAbsent(id, any -> new EnumMap<>(ElementSort.class));
        Optional<Flaw> flaw =
                holders.values().stream()
                        .findFirst()
                        .map(
                                first ->
                                        new Flaw(
                                                Kind.DUPLICATE_ID,
                                                "the id is taken by the "
                                                        + first
                                                        + "; ids must be unique in the whole"
                                                        + " dossier"));
        holders.putIfAbsent(sort, holder);
        return flaw;
    }

    /**
     * Finds out what an id names.
     *
     * @param wanted what it may name
     * @return the first of those that it does name; empty if it names none
     */
    public Optional<ElementSort> sortOf(String id, ElementSort... wanted) {
        Map<ElementSort, Object> holders = ids.getOrDefault(id, Map.of());
        return Arrays.stream(wanted).filter(holders::containsKey).findFirst();
    }

    /**
     * Describes a wrong reference.
     *
     * @param id the id referred to
     * @param wanted the sorts it may name
     * @return the flaw, with a suggestion for a likely misspelling
     */
    public Flaw unknown(String id, ElementSort... wanted) {
        Map<ElementSort, Object> holders = ids.getOrDefault(id, Map.of());
        String shown = Shown.text(id);
        String sorts = ElementSort.anyOf(wanted);
        String message =
                holders.keySet().stream()
                        .findFirst()
                        .map(
                                held ->
                                        shown
                                                + " is "
                                                + article(held.word())
                                                + "; "
                                                + article(sorts)
                                                + " is needed here")
                        .orElseGet(
                                () ->
                                        "there is no "
                                                + sorts
                                                + ' '
                                                + shown
                                                + suggestion(id, wanted));
        return new Flaw(Kind.UNKNOWN_REFERENCE, message);
    }

    private String suggestion(String id, ElementSort... wanted) {
        if (++suggestions > MAX_SUGGESTIONS) {
            return "";
        }
        List<ElementSort> sorts = Arrays.asList(wanted);
        List<String> known =
                ids.entrySet().stream()
                        .filter(e -> e.getValue().keySet().stream().anyMatch(sorts::contains))
                        .map(Map.Entry::getKey)
                        .toList();
        return NearestWord.of(id, known)
                .map(near -> "; did you mean " + Shown.text(near) + '?')
                .orElse("");
    }

    private static String article(String noun) {
        return (noun.startsWith("a") ? "an " : "a ") + noun;
    }
}

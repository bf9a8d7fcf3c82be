package org.entente.io.graph.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The values of a node or an edge, by the names in the file. Names are compared without letter
 * case, blanks and signs: {@code "Edge Label"} is {@code edge_label}. Values that were read count
 * as used; the rest is ignored. Not thread-safe.
 */
public final class Values {

    private static final Pattern SIGNS = Pattern.compile("[\\s_.:/\\-\u00A0]+");

    private record Entry(String name, String value) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();

    /**
     * Returns the form in which names are compared.
     *
     * @param name a name as a file spells it
     * @return lower case without blanks and signs
     */
    public static String key(String name) {
        return SIGNS.matcher(Trimmed.of(name)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /**
     * Adds a value unless it is empty; the first of several with one name stays.
     *
     * @param name its name as the file spells it
     */
    public boolean put(String name, String value) {
        String trimmed = Trimmed.of(value);
        return !trimmed.isEmpty()
                && entries.putIfAbsent(key(name), new Entry(Trimmed.of(name), trimmed)) == null;
    }

    /** Adds the values of another node that is the same. */
    public void putAll(Values others) {
        others.entries.forEach(entries::putIfAbsent);
    }

    /**
     * Returns and uses the first value of some names; others with the same value are used too.
     *
     * @param keys names as returned by {@link #key}, in order of preference
     * @return empty if there is none
     */
    public String take(String... keys) {
        String found = "";
        for (String key : keys) {
            Entry entry = entries.get(key);
            if (entry == null) {
                continue;
            }
            if (found.isEmpty()) {
                found = entry.value();
            }
            if (entry.value().equals(found)) {
                used.add(key);
            }
        }
        return found;
    }

    /**
     * Returns a value without using it.
     *
     * @param key its name as returned by {@link #key}
     * @return empty if there is none
     */
    public String peek(String key) {
        Entry entry = entries.get(key);
        return entry == null ? "" : entry.value();
    }

    /** Returns the name of a value as the file spells it. */
    public String spelling(String key) {
        Entry entry = entries.get(key);
        return entry == null ? key : entry.name();
    }

    /** Marks a value as used. */
    public void use(String key) {
        used.add(key);
    }

    /** Tells whether there is an unused value. */
    public boolean isUnused(String key) {
        return entries.containsKey(key) && !used.contains(key);
    }

    /** Returns the keys of the unused values. */
    public List<String> unused() {
        List<String> unused = new ArrayList<>(entries.keySet());
        unused.removeAll(used);
        return unused;
    }

    /** Returns all values. */
    List<String> all() {
        return entries.values().stream().map(Entry::value).toList();
    }
}

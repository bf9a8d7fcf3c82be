package org.entente.io.check;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.io.check.Fields.Found;
import org.entente.io.check.Format.Sort;
import org.entente.io.json.JsonValue;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.JsonText;
import org.entente.io.problem.Pointer;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;
import org.entente.io.problem.ProblemLog;
import org.entente.io.problem.Shown;

/** The ids of a dossier, and whether what is referred to exists. */
final class Ids {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    /**
     * How many misspelt references get a suggestion: each is compared to every id, and who has
     * hundreds has renamed something.
     */
    private static final int MOST_SUGGESTIONS = 100;

    private final Map<String, Map<Sort, Position>> ids = new LinkedHashMap<>();
    private final ProblemLog log;
    private int suggestions;

    /**
     * Gathers the ids, before anything refers to one; reports malformed and repeated ones.
     *
     * @param root the dossier
     */
    Ids(JsonObject root, ProblemLog log) {
        this.log = log;
        for (Sort sort : Sort.values()) {
            if (root.value(sort.list()) instanceof JsonArray list) {
                gather(sort, list);
            }
        }
    }

    private void gather(Sort sort, JsonArray list) {
        int index = 0;
        for (JsonValue element : list.elements()) {
            if (element instanceof JsonObject object
                    && object.value("id") instanceof JsonText id
                    && !id.text().isBlank()) {
                add(new ElementName(sort, object, index), id);
            }
            index++;
        }
    }

    private void add(ElementName name, JsonText id) {
        if (!KEBAB_CASE.matcher(id.text()).matches()) {
            report(
                    ProblemKind.MALFORMED_ID,
                    name,
                    id,
                    "an id is made of lower-case letters, digits and single hyphens"
                            + likely(id.text()));
        }
        Map<Sort, Position> holders = ids.get(id.text());
        if (holders == null) {
            holders = new EnumMap<>(Sort.class);
            ids.put(id.text(), holders);
        } else {
            Map.Entry<Sort, Position> first = holders.entrySet().iterator().next();
            report(
                    ProblemKind.DUPLICATE_ID,
                    name,
                    id,
                    "the id is taken by the "
                            + first.getKey().word()
                            + " on line "
                            + first.getValue().line()
                            + "; ids are unique over the whole dossier");
        }
        holders.putIfAbsent(name.sort(), id.at());
    }

    private void report(ProblemKind kind, ElementName name, JsonText id, String message) {
        Pointer pointer = Pointer.ROOT.field(name.sort().list()).entry(name.index()).field("id");
        log.add(kind, id.at(), pointer, name + ": " + message);
    }

    private static String likely(String id) {
        String kebab =
                id.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return kebab.isEmpty() ? "" : ", such as " + Shown.text(kebab);
    }

    /** Returns a reference if it is there and names an actor; one that does not is reported. */
    Optional<Found<String>> actor(Fields from, Optional<Found<String>> reference) {
        return reference.filter(id -> resolve(from, id, Sort.ACTOR).isPresent());
    }

    /** Returns a reference if it is there and names a source; one that does not is reported. */
    Optional<Found<String>> source(Fields from, Optional<Found<String>> reference) {
        return reference.filter(id -> resolve(from, id, Sort.SOURCE).isPresent());
    }

    /**
     * Checks that an id names something of a wanted sort.
     *
     * @param from whose reference it is
     * @return the sort of what it names, empty where that is reported as wrong
     */
    Optional<Sort> resolve(Fields from, Found<String> reference, Sort... wanted) {
        Map<Sort, Position> holders = ids.getOrDefault(reference.value(), Map.of());
        for (Sort sort : wanted) {
            if (holders.containsKey(sort)) {
                return Optional.of(sort);
            }
        }
        String shown = Shown.text(reference.value());
        String sorts = anyOf(Arrays.stream(wanted).map(Sort::word).toList());
        String message;
        if (holders.isEmpty()) {
            message = "there is no " + sorts + ' ' + shown + suggestion(reference.value(), wanted);
        } else {
            Sort held = holders.keySet().iterator().next();
            message = shown + " is a " + held.word() + "; " + article(sorts) + " is needed here";
        }
        from.report(ProblemKind.UNKNOWN_REFERENCE, reference.at(), reference.pointer(), message);
        return Optional.empty();
    }

    private String suggestion(String id, Sort... wanted) {
        if (++suggestions > MOST_SUGGESTIONS) {
            return "";
        }
        List<Sort> sorts = Arrays.asList(wanted);
        List<String> known =
                ids.entrySet().stream()
                        .filter(e -> e.getValue().keySet().stream().anyMatch(sorts::contains))
                        .map(Map.Entry::getKey)
                        .toList();
        return NearestWord.of(id, known)
                .map(near -> "; did you mean " + Shown.text(near) + '?')
                .orElse("");
    }

    /** Returns for instance "actor, tie or concern". */
    private static String anyOf(List<String> words) {
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private static String article(String noun) {
        return (noun.startsWith("a") ? "an " : "a ") + noun;
    }
}

package org.entente.edit.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.Source;
import org.entente.model.StoryStep;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** Describes where two versions of an element differ, field by field. */
public final class Differences {

    private Differences() {}

    /**
     * A field that differs.
     *
     * @param field its name for the user
     * @param mine its value here; empty for none
     * @param theirs its value there; empty for none
     */
    public record Difference(String field, String mine, String theirs) {}

    /**
     * Compares the two versions of an element.
     *
     * @param conflict the element
     * @return the fields that differ; all fields with a value if one side removed the element
     */
    public static List<Difference> of(Conflict conflict) {
        Map<String, String> mine = conflict.mine().map(Differences::fields).orElse(Map.of());
        Map<String, String> theirs = conflict.theirs().map(Differences::fields).orElse(Map.of());
        Set<String> names = new LinkedHashSet<>(mine.keySet());
        names.addAll(theirs.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String name : names) {
            String here = mine.getOrDefault(name, "");
            String there = theirs.getOrDefault(name, "");
            if (!here.equals(there)) {
                differences.add(new Difference(name, here, there));
            }
        }
        differences.addAll(quotes(conflict));
        return differences;
    }

    private static List<Difference> quotes(Conflict conflict) {
        List<Evidence> mine = evidence(conflict.mine());
        List<Evidence> theirs = evidence(conflict.theirs());
        if (mine.equals(theirs)) {
            return List.of();
        }
        String here = without(mine, theirs);
        String there = without(theirs, mine);
        boolean same = here.isEmpty() && there.isEmpty();
        return List.of(
                new Difference(
                        same ? "quotes" : "quotes only here, or there",
                        same ? "in this order" : here,
                        same ? "in another order" : there));
    }

    private static List<Evidence> evidence(Optional<Object> version) {
        return version.filter(Claim.class::isInstance)
                .map(claim -> ((Claim) claim).evidence())
                .orElse(List.of());
    }

    private static String without(List<Evidence> quotes, List<Evidence> others) {
        return quotes.stream()
                .filter(quote -> !others.contains(quote))
                .map(quote -> quote.paragraph() + ": \u201c" + quote.quote() + '\u201d')
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> fields(Object version) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (version instanceof Claim claim) {
            put(fields, "label", claim.label());
        }
        if (version instanceof Tie tie) {
            put(fields, "from", tie.from());
            put(fields, "to", tie.to());
            put(fields, "direction", tie.directed() ? "one way" : "mutual");
            put(fields, "kind", tie.kind().text());
            put(fields, "stance", tie.stance().text());
            put(fields, "period", tie.period() == null ? "now" : "past");
        } else if (version instanceof Concern concern) {
            put(fields, "holders", list(concern.holders()));
            put(fields, "about", list(concern.about()));
        } else if (version instanceof Actor actor) {
            putActor(fields, actor);
        } else if (version instanceof Source source) {
            putSource(fields, source);
        } else if (version instanceof Dossier dossier) {
            putDossier(fields, dossier);
        } else if (version instanceof List<?> story) {
            put(fields, "steps", steps(story));
        } else {
            put(fields, "words", version);
        }
        if (version instanceof Claim claim) {
            put(fields, "certainty", claim.status().text());
            put(fields, "according to", claim.accordingTo());
        }
        return fields;
    }

    private static void putActor(Map<String, String> fields, Actor actor) {
        put(fields, "name", actor.name());
        put(fields, "kind", actor.kind().text());
        put(fields, "country code", actor.iso());
        put(fields, "also called", list(actor.aliases()));
        put(fields, "part of", actor.partOf());
        put(fields, "note", actor.note());
        put(fields, "place", actor.at());
    }

    private static void putSource(Map<String, String> fields, Source source) {
        put(fields, "title", source.title());
        put(fields, "file", source.file());
        put(fields, "author", source.author());
        put(fields, "publisher", source.publisher());
        put(fields, "published", source.published());
        put(fields, "address", source.url());
        put(fields, "original", source.original());
    }

    private static void putDossier(Map<String, String> fields, Dossier dossier) {
        put(fields, "actors", dossier.actors().size());
        put(fields, "ties", dossier.ties().size());
        put(fields, "concerns", dossier.concerns().size());
        put(fields, "sources", dossier.sources().size());
    }

    private static String steps(List<?> story) {
        return story.stream()
                .map(step -> step instanceof StoryStep one ? one.title() : String.valueOf(step))
                .collect(Collectors.joining("\n"));
    }

    private static String list(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        String words = Objects.toString(value, "");
        if (!words.isEmpty()) {
            fields.put(name, words);
        }
    }
}

package org.entente.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.mention.Country.Form;
import org.entente.mention.Mention.Sort;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.source.Article;
import org.entente.source.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a text that refer to a country or to an actor of the dossier. The longest
 * match at a position wins: the South China Sea is not China. Immutable.
 */
public final class MentionFinder {

    /** Languages whose names of countries are known from the JDK's locale data. */
    private static final List<String> LANGUAGES =
            List.of(
                    "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "tr", "ar", "fa", "he",
                    "zh", "ja", "ko", "sv", "da", "nb", "fi", "cs", "ro", "el", "hi", "id");

    /** Shorter names in capitals are abbreviations, which are not looked for in headlines. */
    private static final int MIN_SHOUTED_CHARS = 4;

    /** Names of countries in other languages that are shorter are other words too often. */
    private static final int MIN_FOREIGN_CHARS = 4;

    /** Words that have a capital only since they open a sentence, and are no first names. */
    private static final Set<String> OPENING_WORDS =
            Set.of(
                    "The",
                    "In",
                    "But",
                    "And",
                    "For",
                    "From",
                    "At",
                    "As",
                    "If",
                    "When",
                    "While",
                    "After",
                    "Before",
                    "Since",
                    "Now",
                    "So",
                    "Yet",
                    "Both",
                    "With",
                    "On",
                    "To",
                    "Of",
                    "That",
                    "Like",
                    "Unlike",
                    "Meanwhile",
                    "Today",
                    "Although",
                    "Because",
                    "Under",
                    "Between",
                    "Even",
                    "Only",
                    "Until",
                    "Where",
                    "Without",
                    "Near");

    /** Words to look for; without a referent, they refer to nobody. */
    private record Entry(String text, Sort sort, @Nullable Referent referent, boolean doubtful) {}

    /** An actor or a country, and its number of mentions. */
    public record Count(Referent referent, int mentions) {}

    /** The entries by their first two characters, the longest first. */
    private final Map<String, List<Entry>> entries = new HashMap<>();

    /**
     * Prepares to look for a dossier's actors and for countries.
     *
     * @param dossier the dossier; what its actors are called goes before the names of countries
     */
    public MentionFinder(Dossier dossier) {
        Map<String, Entry> all = new LinkedHashMap<>();
        for (Actor actor : dossier.actors()) {
            Referent referent = new Referent(actor.name(), actor.iso(), actor.id());
            add(new Entry(actor.name(), Sort.ACTOR, referent, false), all);
            actor.aliases()
                    .forEach(alias -> add(new Entry(alias, Sort.ACTOR, referent, false), all));
        }
        Map<String, Referent> known = new HashMap<>();
        dossier.actors().stream()
                .filter(actor -> actor.iso() != null)
                .forEach(
                        actor ->
                                known.putIfAbsent(
                                        String.valueOf(actor.iso()),
                                        new Referent(actor.name(), actor.iso(), actor.id())));
        Countries.others().forEach(phrase -> add(new Entry(phrase, Sort.NAME, null, false), all));
        for (Country country : Countries.all()) {
            Referent referent =
                    known.getOrDefault(
                            country.iso(), new Referent(country.name(), country.iso(), null));
            addAll(country.names(), Sort.NAME, referent, all);
            addAll(country.seats(), Sort.SEAT, referent, all);
            addAll(country.demonyms(), Sort.DEMONYM, referent, all);
        }
        addForeign(known, all);
        all.values().forEach(this::index);
        entries.values()
                .forEach(
                        list ->
                                list.sort(
                                        Comparator.comparingInt(
                                                (Entry entry) -> -entry.text().length())));
    }

    private static void addAll(
            List<Form> forms, Sort sort, Referent referent, Map<String, Entry> all) {
        for (Form form : forms) {
            add(new Entry(form.text(), sort, referent, form.doubtful()), all);
            String shouted = form.text().toUpperCase(Locale.ROOT);
            if (form.text().length() >= MIN_SHOUTED_CHARS) {
                add(new Entry(shouted, sort, referent, form.doubtful()), all);
            }
        }
    }

    private static void addForeign(Map<String, Referent> known, Map<String, Entry> all) {
        for (Country country : Countries.all()) {
            Referent referent =
                    known.getOrDefault(
                            country.iso(), new Referent(country.name(), country.iso(), null));
            Locale place = new Locale("", country.iso());
            for (String language : LANGUAGES) {
                String name = place.getDisplayCountry(Locale.forLanguageTag(language));
                boolean dense = !name.isEmpty() && isDense(name.charAt(0));
                if (name.length() >= (dense ? 2 : MIN_FOREIGN_CHARS)) {
                    add(new Entry(name, Sort.NAME, referent, false), all);
                }
            }
        }
    }

    private static void add(Entry entry, Map<String, Entry> all) {
        if (!entry.text().isBlank()) {
            all.putIfAbsent(folded(entry.text()), entry);
        }
    }

    private void index(Entry entry) {
        String text = folded(entry.text());
        entries.computeIfAbsent(key(text, 0), any -> new ArrayList<>())
                .add(new Entry(text, entry.sort(), entry.referent(), entry.doubtful()));
    }

    /**
     * Finds the mentions of a text.
     *
     * @param text a paragraph or a sentence
     * @return the mentions in order; none overlap
     */
    public List<Mention> in(String text) {
        String folded = folded(text);
        List<Mention> mentions = new ArrayList<>();
        int i = 0;
        while (i < folded.length()) {
            Entry found = startsAt(folded, i) ? longest(folded, i) : null;
            if (found == null) {
                i++;
                continue;
            }
            int end = i + found.text().length();
            Referent referent = found.referent();
            if (referent != null) {
                mentions.add(new Mention(i, end, text.substring(i, end), found.sort(), referent));
            }
            i = end;
        }
        return mentions;
    }

    /**
     * Counts the actors and countries an article mentions.
     *
     * @param article an article
     * @return the actors and countries, most mentions first, then in the order of first mention
     */
    public List<Count> count(Article article) {
        Map<Referent, Integer> counts = new LinkedHashMap<>();
        for (Paragraph paragraph : article.paragraphs()) {
            for (Mention mention : in(paragraph.text())) {
                counts.merge(mention.referent(), 1, Integer::sum);
            }
        }
        List<Count> all = new ArrayList<>();
        counts.forEach((referent, mentions) -> all.add(new Count(referent, mentions)));
        all.sort(Comparator.comparingInt(count -> -count.mentions()));
        return List.copyOf(all);
    }

    private @Nullable Entry longest(String text, int at) {
        for (Entry entry : entries.getOrDefault(key(text, at), List.of())) {
            if (text.startsWith(entry.text(), at)
                    && endsAt(text, at + entry.text().length())
                    && !(entry.doubtful() && isPartOfName(text, at, at + entry.text().length()))) {
                return entry;
            }
        }
        return null;
    }

    private static boolean startsAt(String text, int at) {
        return at == 0
                || !isOfWord(text.charAt(at - 1))
                || isDense(text.charAt(at))
                || isDense(text.charAt(at - 1));
    }

    private static boolean endsAt(String text, int at) {
        return at >= text.length()
                || !isOfWord(text.charAt(at))
                || isDense(text.charAt(at))
                || isDense(text.charAt(at - 1));
    }

    /** Tells whether another name stands right before or after, as in "Michael Jordan". */
    private static boolean isPartOfName(String text, int start, int end) {
        boolean before = start > 1 && text.charAt(start - 1) == ' ';
        if (before) {
            String word = text.substring(wordStart(text, start - 1), start - 1);
            before =
                    !word.isEmpty()
                            && Character.isUpperCase(word.charAt(0))
                            && !OPENING_WORDS.contains(word);
        }
        boolean behind =
                end + 1 < text.length()
                        && text.charAt(end) == ' '
                        && Character.isUpperCase(text.charAt(end + 1));
        return before || behind;
    }

    private static int wordStart(String text, int end) {
        int start = end;
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        return Math.min(start, text.length() - 1);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '_';
    }

    /** Scripts that put no spaces between words. */
    private static boolean isDense(char c) {
        return c >= '\u3040' && c <= '\u9FFF';
    }

    private static String key(String text, int at) {
        return text.substring(at, Math.min(text.length(), at + 2));
    }

    /** Levels what differs in type only, character for character. */
    private static String folded(String text) {
        return text.replace('\u2019', '\'').replace('\u00A0', ' ').replace('\u2011', '-');
    }
}

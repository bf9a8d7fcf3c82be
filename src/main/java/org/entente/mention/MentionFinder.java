package org.entente.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.mention.Country.Form;
import org.entente.mention.Mention.Sort;
import org.entente.mention.NameIndex.Entry;
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

    /** Shorter names of countries in other languages are too often other words. */
    private static final int MIN_FOREIGN_CHARS = 4;

    /** Words that are capitalised only at the start of a sentence, and are not first names. */
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

    /** An actor or a country, and its number of mentions. */
    public record Count(Referent referent, int mentions) {}

    private final NameIndex own = new NameIndex();

    /** The dossier's actors that are countries, by their codes. */
    private final Map<String, Referent> known = new HashMap<>();

    /** The names of countries, which are the same for every dossier. */
    private static final class CountryNames {

        /** Made on first use, since the JDK's locale data takes half a second. */
        static final NameIndex ALL = all();

        private static NameIndex all() {
            NameIndex names = new NameIndex();
            Countries.others().forEach(phrase -> names.add(phrase, Sort.NAME, null, false));
            for (Country country : Countries.all()) {
                Referent referent = new Referent(country.name(), country.iso(), null);
                addAll(country.names(), Sort.NAME, referent, names);
                addAll(country.seats(), Sort.SEAT, referent, names);
                addAll(country.demonyms(), Sort.DEMONYM, referent, names);
            }
            Countries.all().forEach(country -> addForeign(country, names));
            return names.sorted();
        }
    }

    /**
     * Prepares to look for a dossier's actors and for countries. The first one takes half a second,
     * later ones next to nothing.
     *
     * @param dossier the dossier; its actors take precedence over the names of countries
     */
    public MentionFinder(Dossier dossier) {
        for (Actor actor : dossier.actors()) {
            Referent referent = new Referent(actor.name(), actor.iso(), actor.id());
            own.add(actor.name(), Sort.ACTOR, referent, false);
            actor.aliases().forEach(alias -> own.add(alias, Sort.ACTOR, referent, false));
            if (actor.iso() != null) {
                known.putIfAbsent(String.valueOf(actor.iso()), referent);
            }
        }
        own.sorted();
        Objects.requireNonNull(CountryNames.ALL);
    }

    private static void addAll(List<Form> forms, Sort sort, Referent referent, NameIndex names) {
        for (Form form : forms) {
            names.add(form.text(), sort, referent, form.doubtful());
            if (form.text().length() >= MIN_SHOUTED_CHARS) {
                names.add(form.text().toUpperCase(Locale.ROOT), sort, referent, form.doubtful());
            }
        }
    }

    private static void addForeign(Country country, NameIndex names) {
        Referent referent = new Referent(country.name(), country.iso(), null);
        Locale place = new Locale("", country.iso());
        for (String language : LANGUAGES) {
            String name = place.getDisplayCountry(Locale.forLanguageTag(language));
            boolean dense = !name.isEmpty() && isDense(name.charAt(0));
            if (name.length() >= (dense ? 2 : MIN_FOREIGN_CHARS)) {
                names.add(name, Sort.NAME, referent, false);
            }
        }
    }

    /**
     * Finds the mentions of a text.
     *
     * @param text a paragraph or a sentence
     * @return the mentions in order; none overlap
     */
    public List<Mention> in(String text) {
        String folded = NameIndex.folded(text);
        List<Mention> mentions = new ArrayList<>();
        int i = 0;
        while (i < folded.length()) {
            Entry found = startsAt(folded, i) ? longest(folded, i) : null;
            if (found == null) {
                i++;
                continue;
            }
            int end = i + found.text().length();
            Referent referent = referent(found);
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

    private @Nullable Referent referent(Entry found) {
        Referent named = found.referent();
        return named == null || named.iso() == null || named.id() != null
                ? named
                : known.getOrDefault(named.iso(), named);
    }

    private @Nullable Entry longest(String text, int at) {
        Entry mine = longest(own, text, at);
        Entry country = longest(CountryNames.ALL, text, at);
        boolean isMine =
                country == null
                        || (mine != null && mine.text().length() >= country.text().length());
        return isMine ? mine : country;
    }

    private static @Nullable Entry longest(NameIndex phrases, String text, int at) {
        for (Entry entry : phrases.startingLike(text, at)) {
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

    /** Tells whether another name is next to it, as in "Michael Jordan". */
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

    /** Scripts without spaces between words. */
    private static boolean isDense(char c) {
        return c >= '\u3040' && c <= '\u9FFF';
    }
}

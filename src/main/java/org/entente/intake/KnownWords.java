package org.entente.intake;

import java.text.DateFormatSymbols;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words by which a word broken at the end of a line is recognised: those of the text itself,
 * and the names in the JDK's locale data (countries, languages, currencies, months and days).
 */
public final class KnownWords {

    private static final List<Locale> LANGUAGES =
            List.of(
                    Locale.ENGLISH,
                    Locale.GERMAN,
                    Locale.FRENCH,
                    Locale.ITALIAN,
                    Locale.forLanguageTag("es"),
                    Locale.forLanguageTag("pt"),
                    Locale.forLanguageTag("nl"));

    private final Set<String> known = new HashSet<>();

    /** Makes a list of only the names in the JDK's locale data. */
    public KnownWords() {}

    /** Loads the names on first use. */
    private static final class Names {

        static final Set<String> ALL = collect();

        private Names() {}

        private static Set<String> collect() {
            KnownWords names = new KnownWords();
            for (Locale language : LANGUAGES) {
                for (String country : Locale.getISOCountries()) {
                    names.add(new Locale("", country).getDisplayCountry(language));
                }
                for (String code : Locale.getISOLanguages()) {
                    names.add(new Locale(code).getDisplayLanguage(language));
                }
                for (Currency currency : Currency.getAvailableCurrencies()) {
                    names.add(currency.getDisplayName(language));
                }
                DateFormatSymbols dates = DateFormatSymbols.getInstance(language);
                names.add(String.join(" ", dates.getMonths()));
                names.add(String.join(" ", dates.getWeekdays()));
            }
            return Set.copyOf(names.known);
        }
    }

    /**
     * Adds the words of a line. The last is left out where a hyphen parts it from the next line.
     *
     * @param line any text
     */
    public void add(String line) {
        int start = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean inside = i < line.length() && isPartOfWord(line.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                if (i < line.length() - 1 || !endsParted(line)) {
                    known.add(folded(line.substring(start, i)));
                }
                start = -1;
            }
        }
    }

    /** Tells whether a word is in the text or among the names, ignoring case. */
    public boolean contains(String word) {
        String folded = folded(word);
        return known.contains(folded) || Names.ALL.contains(folded);
    }

    /**
     * Tells whether a line ends with a word that a hyphen parts from the next line.
     *
     * @param line a line without white space at its end
     * @return whether its last two characters are a letter and a hyphen
     */
    public static boolean endsParted(CharSequence line) {
        int last = line.length() - 1;
        return last > 0 && isHyphen(line.charAt(last)) && Character.isLetter(line.charAt(last - 1));
    }

    /**
     * Appends a line to one before it. Where a hyphen parts a word between them, nothing comes
     * between; the hyphen itself goes where the whole word is known.
     *
     * @param open what the line goes after, without white space at its end
     * @param next the line
     * @param leveller counts line ends and the words put together
     */
    public void append(StringBuilder open, String next, Leveller leveller) {
        if (open.length() == 0) {
            open.append(next);
            return;
        }
        leveller.count(CharacterFix.LINE_ENDS);
        if (!endsParted(open)) {
            open.append(open.charAt(open.length() - 1) == '\u00AD' ? "" : " ").append(next);
            return;
        }
        int hyphen = open.length() - 1;
        int start = hyphen;
        while (start > 0 && isPartOfWord(open.charAt(start - 1))) {
            start--;
        }
        int stop = 0;
        while (stop < next.length() && isPartOfWord(next.charAt(stop))) {
            stop++;
        }
        String whole = open.substring(start, hyphen) + next.substring(0, stop);
        if (stop > 0 && Character.isLowerCase(next.codePointAt(0)) && contains(whole)) {
            leveller.count(CharacterFix.PARTED_WORDS, whole);
            open.setLength(hyphen);
        }
        open.append(next);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010';
    }

    private static boolean isPartOfWord(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || Character.isSurrogate(c)
                || type == Character.NON_SPACING_MARK
                || c == '\u00AD';
    }

    private static String folded(String word) {
        return word.replace("\u00AD", "").toLowerCase(Locale.ROOT);
    }
}

package org.entente.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How a word that is written with a full stop behaves at the end of a sentence. */
enum Abbreviation {
    /** No abbreviation: its full stop ends the sentence. */
    NONE,
    /** Something always follows in the same sentence: "Mr.", "e.g.", "vs.". */
    NEVER_LAST,
    /** Abbreviates only before a number: "No. 5", but not in "He said no. She left". */
    BEFORE_NUMBER,
    /** A month or a weekday: goes on before a number and before its like. */
    DATE,
    /** "a.m." and "p.m.": go on before a day or a time zone. */
    TIME,
    /** Ends a sentence only where the next word can hardly be anything but a first word. */
    MAY_BE_LAST;

    private static final Map<String, Abbreviation> KINDS = new HashMap<>();

    /** Titles that also count when a whole line is in capitals. */
    private static final Set<String> COMMON_TITLES =
            Vocabulary.words("Mr Mrs Ms Dr Prof Gen Lt Col Capt Sgt Sen Rep Gov Rev");

    private static final Set<String> TITLES =
            Vocabulary.words(
                    "Messrs Drs Maj Cpl Pvt Adm Cmdr Cdr Brig Fr Hon Sens Reps Govs Pres Supt Amb"
                            + " Atty Mme Mlle Mgr Msgr Ald Insp Det Fra Chr Wm Chas Geo");

    static {
        put(NEVER_LAST, COMMON_TITLES);
        put(NEVER_LAST, TITLES);
        put(
                NEVER_LAST,
                Vocabulary.words(
                        "e.g i.e eg vs v cf viz ca approx c.f a.k.a w.r.t incl excl resp esp Mt Ft"
                                + " Op d.h z.B u.a bzw"));
        put(
                BEFORE_NUMBER,
                Vocabulary.words(
                        "No no Nos nos Nr nr Art art Arts arts Fig fig Figs figs Vol vol Vols vols"
                                + " Ch ch Chap chap p pp P sec Sect sect Eq eq Para para Paras Ref"
                                + " ref Tel tel Ext ext Ver ver est Est fl b c d op Bk Pt pt ll Abs"
                                + " Abb Bd Bde Kap Ziff Rn Tab"));
        put(DATE, Vocabulary.words("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"));
        put(DATE, Vocabulary.words("Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun"));
        put(TIME, Vocabulary.words("a.m p.m A.M P.M"));
        put(
                MAY_BE_LAST,
                Vocabulary.words(
                        "Inc Corp Ltd Co Cos Bros Cie Pty Jr Sr Esq Ph.D PhD M.Sc B.Sc D.Phil Ed.D"
                            + " Psy.D LL.B LL.M LL.D al St Ste Ave Blvd Rd Hwy Sq Dept Depts dept"
                            + " Univ Inst Assn Assoc Natl Intl Int'l Nat'l Gov't Govt govt Sec Ala"
                            + " Ariz Ark Calif Colo Conn Del Fla Ga Kan Ky Mass Md Mich Minn Mont"
                            + " Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wis Wyo Ont Que Alta ed eds"
                            + " Ed Eds trans repr rev"));
    }

    /**
     * Classes the word before a full stop.
     *
     * @param word the word, with its inner full stops but without the last
     * @return how it behaves
     */
    static Abbreviation of(String word) {
        Abbreviation kind = KINDS.get(word.replace('\u2019', '\''));
        if (kind != null) {
            return kind;
        }
        if (isTitleInCapitals(word)) {
            return NEVER_LAST;
        }
        return isSpelledLetterByLetter(word) ? MAY_BE_LAST : NONE;
    }

    private static boolean isTitleInCapitals(String word) {
        return word.length() > 1
                && word.equals(word.toUpperCase(Locale.ROOT))
                && COMMON_TITLES.contains(
                        word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }

    /** "U.S", "U.S.S.R": single letters with full stops between them. */
    private static boolean isSpelledLetterByLetter(String word) {
        if (word.length() < 3 || word.length() % 2 == 0) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
                return false;
            }
        }
        return true;
    }

    private static void put(Abbreviation kind, Set<String> words) {
        for (String word : words) {
            KINDS.put(word, kind);
        }
    }
}

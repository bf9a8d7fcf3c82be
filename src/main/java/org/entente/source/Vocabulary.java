package org.entente.source;

import java.util.List;
import java.util.Set;

/** English and a few German words used to detect sentences. */
final class Vocabulary {

    private static final Set<String> MONTHS =
            words(
                    "January February March April May June July August September October November"
                            + " December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Januar"
                            + " Februar M\u00e4rz Mai Juni Juli Oktober Dezember");

    private static final Set<String> DAYS =
            words(
                    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu"
                            + " Thur Thurs Fri Sat Sun");

    private static final Set<String> ZONES =
            words(
                    "GMT UTC EST EDT ET CST CDT CT MST MDT MT PST PDT PT BST CET CEST EET JST KST"
                        + " MSK IST AEST AEDT NZST HKT Eastern Central Mountain Pacific Greenwich");

    /** Words that open a sentence and seldom stand with a capital inside one. */
    private static final Set<String> FIRST_WORDS =
            words(
                    "The This That These Those A An He She It We They You I His Her Its Our Their"
                        + " My Your In On At By For From With Without After Before During Since"
                        + " Until While When Where Why How Who What Which Whose If As Although"
                        + " Though But And Or Nor So Yet However Moreover Meanwhile Nevertheless"
                        + " Nonetheless Instead Also Then Thus Therefore Hence Additionally"
                        + " Furthermore Finally There Here Some Many Most Several Both Each Every"
                        + " All Any Another Other Others No Not Now Today Yesterday Tomorrow Such"
                        + " Still Even Only Just Once Despite According Under Over Between Among"
                        + " Because Unless Whether Earlier Later Last Next Recently Either Neither"
                        + " Few Much More Perhaps Indeed Of To Through Throughout Amid Mr Mrs Ms");

    /** German words that a number with a full stop may stand after: "der 2. Weltkrieg". */
    private static final Set<String> BEFORE_ORDINALS =
            words(
                    "der die das dem den des im am vom zum zur beim ins ans Der Die Das Dem Den Des"
                        + " Im Am Vom Zum Zur Beim dieser diesem diesen dieses jeder jedem jeden"
                        + " jedes sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer"
                        + " ihres unser unsere unserem unseren unserer einem einer eines kein keine"
                        + " und sowie oder bis ab seit nach zwischen");

    private static final Set<String> LABELS =
            words(
                    "Plan plan Group group Vitamin vitamin Type type Grade grade Class class"
                            + " Section section Appendix appendix Figure figure Table table Part"
                            + " part Phase phase Annex annex Schedule schedule Exhibit exhibit"
                            + " Point point Option option Team team Hepatitis hepatitis Model model"
                            + " War");

    private static final Set<String> SPEECH =
            words(
                    "said says asked asks replied replies added adds cried cries shouted told"
                            + " tells wrote writes answered exclaimed demanded wondered insisted"
                            + " explained whispered yelled declared noted called");

    private Vocabulary() {}

    /** Tells whether a word with a capital opens a sentence rather than continues with a name. */
    static boolean isFirstWord(String word) {
        return FIRST_WORDS.contains(word);
    }

    /** Tells whether a word names a month, in full or cut short. */
    static boolean isMonth(String word) {
        return MONTHS.contains(word);
    }

    static boolean isDayOrMonth(String word) {
        return DAYS.contains(word) || MONTHS.contains(word);
    }

    static boolean isZone(String word) {
        return ZONES.contains(word);
    }

    /** Tells whether a single letter after this word is a label, as in "Plan B". */
    static boolean isLabelled(String word) {
        return LABELS.contains(word);
    }

    /** Tells whether a number after this word may order what follows, as German writes it. */
    static boolean isBeforeOrdinal(String word) {
        return BEFORE_ORDINALS.contains(word);
    }

    static boolean isSpeech(String word) {
        return SPEECH.contains(word);
    }

    static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split(" ", -1)));
    }
}

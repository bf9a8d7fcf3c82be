package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownWordsTest {

    private final KnownWords words = new KnownWords();
    private final Leveller leveller = new Leveller();

    private String joined(String line, String next) {
        StringBuilder open = new StringBuilder(line);
        words.append(open, next, leveller);
        return open.toString();
    }

    @Test
    void aWordThatOccursWholeElsewhereIsPutTogether() {
        words.add("Their cooperation grew.");

        assertThat(joined("the coopera-", "tion of both")).isEqualTo("the cooperation of both");
        assertThat(leveller.levelling().lines()).contains("1 hyphenated word joined (cooperation)");
    }

    @Test
    void anUnknownWordKeepsItsHyphen() {
        words.add("the coopera-");

        assertThat(joined("the coopera-", "tion of both")).isEqualTo("the coopera-tion of both");
        assertThat(FixCounts.of(leveller.levelling(), CharacterFix.PARTED_WORDS)).isZero();
    }

    @Test
    void namesOfTheLocaleDataAreKnown() {
        assertThat(words.contains("Uzbekistan")).isTrue();
        assertThat(joined("in Uzbe-", "kistan and")).isEqualTo("in Uzbekistan and");
        assertThat(words.contains("Qwertzland")).isFalse();
    }

    @Test
    void aCompoundBeforeACapitalKeepsItsHyphen() {
        words.add("AngloSaxon");

        assertThat(joined("the Anglo-", "Saxon kings")).isEqualTo("the Anglo-Saxon kings");
    }

    @Test
    void linesAreParted() {
        assertThat(joined("one", "two")).isEqualTo("one two");
        assertThat(joined("a dash -", "two")).isEqualTo("a dash - two");
        assertThat(joined("", "two")).isEqualTo("two");
    }
}

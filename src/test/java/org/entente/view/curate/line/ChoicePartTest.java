package org.entente.view.curate.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.TieKind;
import org.entente.view.curate.line.ChoicePart.Look;
import org.junit.jupiter.api.Test;

class ChoicePartTest {

    private final List<String> chosen = new ArrayList<>();

    private ChoicePart part(boolean several, String... options) {
        ChoicePart[] part = new ChoicePart[1];
        part[0] =
                new ChoicePart(
                        "part",
                        "part",
                        several,
                        () ->
                                Stream.of(options)
                                        .map(
                                                text ->
                                                        Option.of(
                                                                text,
                                                                "",
                                                                () -> {
                                                                    chosen.add(text);
                                                                    part[0].show(
                                                                            text, "", Look.CHOSEN);
                                                                }))
                                        .toList());
        part[0].enter();
        return part[0];
    }

    private static String first(ChoicePart part) {
        return part.matchesProperty().get().current().map(Option::text).orElse("");
    }

    private static ChoicePart kinds(List<TieKind> chosen) {
        ChoicePart part =
                new ChoicePart(
                        "kind",
                        "kind",
                        false,
                        () ->
                                LineWords.stated(TieKind.values()).stream()
                                        .map(
                                                kind ->
                                                        Option.keyed(
                                                                kind.text(),
                                                                "",
                                                                Meanings.key(kind),
                                                                () -> chosen.add(kind)))
                                        .toList());
        part.enter();
        return part;
    }

    @Test
    void aValueSetFromElsewhereIsMarkedAmongTheOptions() {
        ChoicePart stances = part(false, "cooperative", "adversarial", "mixed");
        stances.show("mixed", "", Look.CHOSEN);
        assertThat(first(stances)).isEqualTo("mixed");

        stances.show("none of them", "", Look.CHOSEN);
        assertThat(first(stances)).isEqualTo("mixed");
        stances.step(-1);
        assertThat(chosen).containsExactly("adversarial");
    }

    @Test
    void everyKindIsChosenWithOneLetter() {
        List<TieKind> chosen = new ArrayList<>();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            kinds(chosen).type(Character.toString(letter));
        }

        assertThat(chosen).containsAll(LineWords.stated(TieKind.values()));
    }

    @Test
    void aLetterOfItsOwnTakesNothingFromTheFirstLetters() {
        List<TieKind> chosen = new ArrayList<>();
        for (TieKind kind : LineWords.stated(TieKind.values())) {
            ChoicePart part = kinds(chosen);
            kind.text().chars().forEach(c -> part.type(Character.toString(c)));
            assertThat(chosen.get(chosen.size() - 1)).isEqualTo(kind);
        }
    }

    private ChoicePart making(boolean several) {
        ChoicePart part = part(several, "Spain", "Malaysia", "Argentina");
        part.offering(
                typed ->
                        List.of(
                                Option.made(
                                        "New " + typed,
                                        "",
                                        typed.equals("mali"),
                                        () -> chosen.add("New " + typed))),
                () -> () -> chosen.add("before"));
        part.enter();
        return part;
    }

    private static void type(ChoicePart part, String letters) {
        letters.chars().forEach(c -> part.type(Character.toString(c)));
    }

    @Test
    void aNameThatIsNotThereIsMade() {
        ChoicePart part = making(false);
        type(part, "xyz");
        assertThat(first(part)).isEqualTo("New xyz");
        assertThat(part.isMaking()).isTrue();
        part.erase();
        assertThat(chosen).containsExactly("New x", "New xy", "New xyz", "New xy");
        part.erase();
        part.erase();
        assertThat(chosen).endsWith("before");
        assertThat(part.isMaking()).isFalse();
    }

    @Test
    void aNameThatIsThereGoesBeforeANewOneAndAKnownCountryBeforeScatteredLetters() {
        ChoicePart part = making(false);
        type(part, "sp");
        assertThat(part.matchesProperty().get().options())
                .extracting(Option::text)
                .containsExactly("Spain", "New sp");
        part.enter();
        type(part, "spain");
        assertThat(part.matchesProperty().get().options()).hasSize(1);
        part.enter();
        type(part, "mal");
        assertThat(first(part)).isEqualTo("Malaysia");
        type(part, "i");
        assertThat(first(part)).isEqualTo("New mali");
        part.enter();
        type(part, "rena");
        assertThat(first(part)).isEqualTo("New rena");
    }

    @Test
    void whatBeginsSoGoesBeforeWhatHoldsIt() {
        ChoicePart part = part(false, "technology", "economic", "North Korea", "Bank");
        part.type("e");
        part.type("c");
        assertThat(part.matchesProperty().get().options())
                .extracting(Option::text)
                .containsExactly("economic", "technology");
        part.erase();
        part.erase();
        part.type("k");
        assertThat(first(part)).isEqualTo("North Korea");
    }

    @Test
    void aLetterThatFitsNothingIsNotTaken() {
        ChoicePart part = part(false, "now", "past");
        part.type("p");

        assertThat(part.type("x")).isFalse();
        assertThat(part.queryProperty().get()).isEqualTo("p");
        assertThat(chosen).containsExactly("past");
    }

    @Test
    void accentsAndCapitalsDoNotMatter() {
        ChoicePart part = part(false, "Spain", "Côte d’Ivoire");
        "cote d'i".chars().forEach(c -> part.type(Character.toString(c)));

        assertThat(first(part)).isEqualTo("Côte d’Ivoire");
    }

    @Test
    void arrowsGoRoundAndChoose() {
        ChoicePart part = part(false, "now", "past");
        part.step(1);
        part.step(1);
        part.step(-1);

        assertThat(chosen).containsExactly("past", "now", "past");
    }

    @Test
    void ofSeveralOnlyWhatIsAskedForIsChosen() {
        ChoicePart part = part(true, "Spain", "Senegal");
        part.type("s");
        part.type("e");
        assertThat(chosen).isEmpty();

        part.leave();
        assertThat(chosen).containsExactly("Senegal");
        part.enter();
        part.leave();
        assertThat(chosen).containsExactly("Senegal");
    }
}

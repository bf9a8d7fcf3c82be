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

    @Test
    void everyKindIsChosenWithTwoLettersAtMost() {
        String[] kinds =
                Stream.of(TieKind.values())
                        .filter(kind -> !kind.isUnstated())
                        .map(TieKind::text)
                        .toArray(String[]::new);
        for (String kind : kinds) {
            boolean found =
                    kind.chars()
                            .boxed()
                            .flatMap(
                                    one ->
                                            kind.chars()
                                                    .mapToObj(
                                                            two ->
                                                                    Character.toString(one)
                                                                            + Character.toString(
                                                                                    two)))
                            .anyMatch(
                                    letters -> {
                                        ChoicePart part = part(false, kinds);
                                        part.type(letters.substring(0, 1));
                                        part.type(letters.substring(1));
                                        return first(part).equals(kind);
                                    });
            assertThat(found).as(kind).isTrue();
        }
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

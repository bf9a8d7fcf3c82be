package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.id.ActorId;
import org.entente.model.id.PairId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.entente.model.trace.SentenceRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewFragmentTest {

    private final Dossier dossier =
            Dossiers.sampleParts().source("more", "More", "A headline\n\nOne. Two.").build();

    private Optional<Selection> read(String words) {
        return ViewFragment.read(words, dossier);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tie=troops",
                "actor=borduria",
                "pair=aland,borduria",
                "p=3.2",
                "p=more,1.2",
                "select=troops,aland"
            })
    void whatIsWrittenIsReadAgain(String fragment) {
        Selection selection = read(fragment).orElseThrow();

        assertThat(ViewFragment.of(selection, dossier)).contains(fragment);
    }

    @Test
    void eachKindLeadsToItsSelection() {
        assertThat(read("tie=troops")).contains(new Selection.OfElement(new TieId("troops")));
        assertThat(read("troops")).as("an id alone").isEqualTo(read("tie=troops"));
        assertThat(read("pair=borduria,aland"))
                .contains(
                        new Selection.OfPair(
                                new PairId(new ActorId("aland"), new ActorId("borduria"))));
        assertThat(read("p=3"))
                .as("a paragraph is its first sentence")
                .contains(new Selection.OfSentence(Dossiers.sentence(3, 0)));
        assertThat(read("p=more,1.2"))
                .contains(new Selection.OfSentence(new SentenceRef(new SourceId("more"), 1, 1)));
        assertThat(read("troops, aland"))
                .map(selection -> ((Selection.OfElements) selection).ids())
                .contains(new LinkedHashSet<>(List.of(new TieId("troops"), new ActorId("aland"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tie=",
                "tie=aland",
                "tie=nothing",
                "actor=troops",
                "pair=aland",
                "pair=aland,troops",
                "p=99",
                "p=3.0",
                "p=3.99",
                "p=x",
                "p=nowhere,1",
                "p=99999999999",
                "size=3",
                "troops,nothing"
            })
    void whatTheDossierHasNotIsNoSelection(String words) {
        assertThat(read(words)).isEmpty();
    }

    @Test
    void nothingSelectedHasNoFragment() {
        assertThat(ViewFragment.of(new Selection.None(), dossier)).isEmpty();
    }
}

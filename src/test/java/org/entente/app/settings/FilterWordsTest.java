package org.entente.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.entente.app.settings.FilterWords.Hidden;
import org.entente.graph.FilterChoice;
import org.entente.model.ActorKind;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.model.Trait;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterWordsTest {

    @Test
    void everyTraitComesBackAsItWas() {
        FilterChoice choice =
                new FilterChoice(
                        Set.of(
                                Trait.Layer.CONCERNS,
                                new Trait.OfStance(Stance.MIXED),
                                new Trait.OfStatus(Status.FEARED),
                                new Trait.OfKind(TieKind.ARMS),
                                new Trait.OfActorKind(ActorKind.PERSON),
                                new Trait.OfSpeaker(Optional.empty()),
                                new Trait.OfNobody(),
                                new Trait.OfActor(new ActorId("japan")),
                                new Trait.OfClaim(new TieId("sends-troops")),
                                new Trait.OfClaim(new ConcernId("concern-japan")),
                                new Trait.OfSource(Optional.empty()),
                                new Trait.OfSource(Optional.of(new SourceId("wire"))),
                                new Trait.OfSpeaker(Optional.of(new ActorId("kurt-campbell")))));
        Hidden hidden = new Hidden(Optional.of(Path.of("/a b/\nc")), choice);

        assertThat(FilterWords.parse(FilterWords.print(hidden))).isEqualTo(hidden);
    }

    @Test
    void nothingHiddenOfTheBuiltInDossierIsTheDefault() {
        assertThat(FilterWords.parse(FilterWords.print(Hidden.NOTHING))).isEqualTo(Hidden.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "built-in",
                "built-in\nstance:ANGRY",
                "built-in\nmood:GOOD",
                "built-in\nevidence:x"
            })
    void otherWordsAreRefused(String words) {
        assertThatIllegalArgumentException().isThrownBy(() -> FilterWords.parse(words));
    }

    @Test
    void theLeastEvidenceComesBackAsItWas() {
        Hidden hidden = new Hidden(Optional.empty(), FilterChoice.EVERYTHING.withMinEvidence(3));

        assertThat(FilterWords.parse(FilterWords.print(hidden))).isEqualTo(hidden);
    }
}

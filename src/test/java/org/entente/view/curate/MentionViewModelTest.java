package org.entente.view.curate;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Actor;
import org.entente.model.Dossiers;
import org.entente.model.id.ActorId;
import org.entente.view.article.ArticleInk;
import org.entente.view.article.TextSelection;
import org.entente.view.text.TextRange;
import org.junit.jupiter.api.Test;

class MentionViewModelTest {

    private static final TextSelection.Point START = new TextSelection.Point(0, 0);

    private final Harbour sea =
            new Harbour(
                    Dossiers.of(
                                    "Talks\n\nBeijing claims the South China Sea. Chinese ships"
                                            + " left Beijing. Japan objects.")
                            .country("china", "China")
                            .build());
    private final MentionViewModel mentions = sea.model.mentions();

    private String current() {
        return mentions.currentProperty().get().map(place -> place.mention().text()).orElse("");
    }

    @Test
    void mentionsAreDrawnWhereTheyStandTheLongestFirst() {
        assertThat(sea.article.ink().mentionsProperty().get().apply(1))
                .extracting(TextRange::start)
                .hasSize(4)
                .contains(0, 36);
        sea.editing.curatingProperty().set(false);
        assertThat(sea.article.ink().mentionsProperty().get().apply(1)).isEmpty();
    }

    @Test
    void tabWalksToWhatNobodyHasDecidedOn() {
        assertThat(mentions.step(START, true)).isTrue();
        assertThat(current()).isEqualTo("Beijing");
        assertThat(sea.lastSaid())
                .isEqualTo(
                        "“Beijing” speaks of China, no actor yet. Enter accepts, Shift+Enter every"
                                + " “Beijing”, Backspace never again");
        assertThat(sea.article.ink().mentionProperty().get())
                .contains(new ArticleInk.Mark(1, new TextRange(0, 7)));
        mentions.step(START, true);
        assertThat(current()).isEqualTo("Chinese");
        mentions.step(START, false);
        assertThat(current()).isEqualTo("Beijing");
        assertThat(mentions.step(START, false)).isFalse();
        assertThat(current()).isEmpty();
    }

    @Test
    void allOfAFormBecomeAnAlias() {
        mentions.step(START, true);
        mentions.accept(true);

        Actor china = sea.editing.dossier().actor(new ActorId("china-2")).orElseThrow();
        assertThat(china.aliases()).containsExactly("Beijing");
        assertThat(current()).isEqualTo("Chinese");
        mentions.accept(false);
        assertThat(current())
                .as("the second Beijing is accepted with the first")
                .isEqualTo("Japan");
        mentions.accept(false);
        assertThat(sea.editing.dossier().actors())
                .extracting(Actor::name)
                .containsExactly("China", "China", "Japan");
    }

    @Test
    void whatIsRejectedIsNeverShownAgain() {
        mentions.step(START, true);
        mentions.reject();

        assertThat(current()).isEqualTo("Chinese");
        assertThat(sea.article.ink().mentionsProperty().get().apply(1)).hasSize(2);
    }

    @Test
    void whatWasRejectedIsStillKnownToWhoeverMarksIt() {
        for (int step = 0; step < 4; step++) {
            mentions.step(START, true);
        }
        assertThat(current()).isEqualTo("Japan");
        mentions.reject();
        assertThat(sea.article.ink().mentionsProperty().get().apply(1)).hasSize(3);

        sea.mark(1, "Japan");
        sea.model.act(CurateAction.ACTOR);
        sea.model.keep(false);

        Actor japan = sea.editing.dossier().actor(new ActorId("japan")).orElseThrow();
        assertThat(japan.iso()).isEqualTo("JP");
        assertThat(sea.article.ink().mentionsProperty().get().apply(1))
                .as("it is an actor's name now")
                .hasSize(4);
    }
}

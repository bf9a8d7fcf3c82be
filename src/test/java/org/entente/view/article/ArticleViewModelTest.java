package org.entente.view.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Dossiers.directed;
import static org.entente.model.Dossiers.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.model.Dossiers;
import org.entente.model.Source;
import org.entente.model.Stance;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.entente.model.trace.SentenceRef;
import org.entente.view.DisplayOptions;
import org.entente.view.OpenDossier;
import org.entente.view.Panel;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.article.ArticleParagraph.ArticleSentence;
import org.entente.view.walk.EvidenceWalk;
import org.entente.view.walk.UncitedWalk;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ArticleViewModelTest {

    private static final SourceId OTHER = new SourceId("other");

    private final SimpleObjectProperty<OpenDossier> open = new SimpleObjectProperty<>();
    private final SelectionModel selection = new SelectionModel();
    private final DisplayOptions options = new DisplayOptions();
    private final List<String> copied = new ArrayList<>();
    private final ArticleViewModel model =
            new ArticleViewModel(
                    open,
                    selection,
                    new EvidenceWalk(open, selection),
                    new UncitedWalk(open, selection),
                    options,
                    copied::add);

    private void openSample() {
        open.set(OpenDossier.of(Dossiers.sample(), 0));
    }

    private void openTwoSources() {
        open.set(
                OpenDossier.of(
                        Dossiers.sampleParts()
                                .source(OTHER.value(), "Another", "Head\n\nOne. Two.")
                                .build(),
                        0));
    }

    @Test
    void withoutDossierThereIsNoParagraph() {
        assertThat(model.paragraphs()).isEmpty();
        assertThat(model.sourceProperty().get()).isEmpty();
        model.moveCursor(1);
        assertThat(model.cursorProperty().get()).isEmpty();
    }

    @Test
    void theFirstSourceIsShownVerbatim() {
        openSample();

        assertThat(model.paragraphs())
                .extracting(ArticleParagraph::text)
                .first()
                .isEqualTo("Aland and Borduria draw closer");
        assertThat(model.paragraphs())
                .extracting(ArticleParagraph::number)
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void aDossierReadAgainKeepsTheSourceAndTheSentence() {
        openTwoSources();
        model.choose(OTHER);
        model.moveCursor(2);
        SentenceRef place = model.cursorProperty().get().orElseThrow();

        reread("Head\n\nOne. Two. Three.\n\nFour.");
        assertThat(model.sourceProperty().get().map(Source::id)).contains(OTHER);
        assertThat(model.paragraphs())
                .extracting(ArticleParagraph::text)
                .containsExactly("Head", "One. Two. Three.", "Four.");
        assertThat(model.cursorProperty().get()).contains(place);

        reread("Another head\n\nFour.");
        assertThat(model.paragraphs())
                .extracting(ArticleParagraph::text)
                .containsExactly("Another head", "Four.");

        openTwoSources();
        assertThat(model.sourceProperty().get().map(Source::id)).contains(Dossiers.NEWS);
    }

    private void reread(String text) {
        OpenDossier now =
                OpenDossier.of(
                        Dossiers.sampleParts().source(OTHER.value(), "Another", text).build(), 0);
        open.set(now.after(open.get()));
    }

    @Test
    void aSentenceTellsWhatItSupports() {
        openSample();

        assertThat(model.paragraphs().get(2).sentences())
                .extracting(ArticleSentence::description)
                .containsExactly(
                        "Paragraph 2, sentence 1: Aland and Borduria have long been partners, and"
                                + " Cordia is uneasy at that partnership. Supports 1 tie and 1"
                                + " concern.");
        assertThat(model.paragraphs().get(1).sentences())
                .extracting(ArticleSentence::isCited)
                .containsExactly(true, false);
    }

    @Test
    void charactersBetweenSentencesBelongToNone() {
        openSample();
        ArticleParagraph paragraph = model.paragraphs().get(1);
        int end = paragraph.sentences().get(0).range().end();

        assertThat(paragraph.sentenceAt(end - 1)).hasValue(0);
        assertThat(paragraph.sentenceAt(end)).isEmpty();
        assertThat(paragraph.sentenceAt(end + 1)).hasValue(1);
    }

    @Test
    void aVeryLongParagraphIsShownInPartsThatMakeItUp() {
        String text = "This sentence is one of a great many.  ".repeat(300).strip();
        open.set(OpenDossier.of(Dossiers.of(text).build(), 0));

        assertThat(model.paragraphs()).hasSizeBetween(5, 15);
        assertThat(model.paragraphs().stream().map(ArticleParagraph::text).toList())
                .satisfies(parts -> assertThat(String.join("", parts)).isEqualTo(text));
        assertThat(model.paragraphs().stream().map(ArticleParagraph::continued).distinct())
                .containsExactly(false, true);
        ArticleParagraph second = model.paragraphs().get(1);
        ArticleSentence sentence = second.sentences().get(1);
        assertThat(second.text().substring(sentence.range().start(), sentence.range().end()))
                .isEqualTo("This sentence is one of a great many.");
    }

    @Nested
    class Pointing {

        private final List<Set<ElementId>> seen = new ArrayList<>();

        private void record() {
            selection.pointedProperty().addListener((p, before, now) -> seen.add(now));
        }

        @Test
        void atASentencePointsAtAllItSupportsAndAtItsActors() {
            openSample();

            model.pointAt(sentence(2, 0));

            assertThat(selection.pointedProperty().get())
                    .containsExactlyInAnyOrder(
                            new TieId("partners"),
                            new ConcernId("unease"),
                            new ActorId("aland"),
                            new ActorId("borduria"),
                            new ActorId("cordia"));
        }

        @Test
        void atASentenceMarksThatSentenceAlone() {
            openSample();

            model.pointAt(sentence(2, 0));
            assertThat(model.pointedProperty().get()).containsExactly(sentence(2, 0));

            selection.point(Set.of(new TieId("partners")));
            assertThat(model.hoveredProperty().get()).isEmpty();
            assertThat(model.pointedProperty().get())
                    .containsExactlyInAnyOrder(sentence(0, 0), sentence(2, 0));
        }

        @Test
        void theCardListsWhatTheSentenceSupportsAndItsActors() {
            openSample();

            model.pointAt(sentence(2, 0));

            SentenceCard card = model.card().orElseThrow();
            assertThat(card.heading()).isEqualTo("Supports 1 tie and 1 concern");
            assertThat(card.lines())
                    .containsExactly(
                            new SentenceCard.Line(
                                    "Aland and Borduria: partnership \u00b7 stated",
                                    Optional.of(Stance.COOPERATIVE)),
                            new SentenceCard.Line(
                                    "Cordia is uneasy at partnership \u00b7 stated",
                                    Optional.empty()));
            assertThat(card.actors()).contains("Aland, Borduria, Cordia");
        }

        @Test
        void atTheSameSentenceAgainChangesNothing() {
            openSample();
            record();

            model.pointAt(sentence(2, 0));
            model.pointAt(sentence(2, 0));
            model.pointAtNothing();
            model.pointAtNothing();

            assertThat(seen).hasSize(2).last().isEqualTo(Set.of());
        }

        @Test
        void atATieOnThePictureTintsItsSentences() {
            openSample();

            selection.point(Set.of(new TieId("partners")));

            assertThat(model.pointedProperty().get())
                    .containsExactlyInAnyOrder(sentence(0, 0), sentence(2, 0));
        }

        @Test
        void atAnActorTintsTheSentencesOfItsTies() {
            openSample();

            selection.point(Set.of(new ActorId("borduria")));

            assertThat(model.pointedProperty().get())
                    .containsExactlyInAnyOrder(
                            sentence(0, 0), sentence(1, 0), sentence(2, 0), sentence(3, 0));
        }
    }

    @Nested
    class Selecting {

        @Test
        void aSentenceOfOneClaimSelectsTheClaim() {
            openSample();

            model.activate(sentence(1, 0));

            assertThat(selection.selection())
                    .isEqualTo(new Selection.OfElement(new TieId("troops")));
            assertThat(model.supportingProperty().get()).containsExactly(sentence(1, 0));
        }

        @Test
        void aSentenceOfSeveralClaimsOrNoneSelectsTheSentence() {
            openSample();

            model.activate(sentence(2, 0));
            assertThat(selection.selection()).isEqualTo(new Selection.OfSentence(sentence(2, 0)));

            model.activate(sentence(1, 1));
            assertThat(selection.selection()).isEqualTo(new Selection.OfSentence(sentence(1, 1)));
        }

        @Test
        void aClaimMarksTheSentencesThatSupportIt() {
            openSample();

            selection.select(new TieId("partners"));
            assertThat(model.supportingProperty().get())
                    .containsExactlyInAnyOrder(sentence(0, 0), sentence(2, 0));

            selection.clear();
            assertThat(model.supportingProperty().get()).isEmpty();
        }
    }

    @Nested
    class Showing {

        @Test
        void aSentenceOfAnotherSourceSwitchesToIt() {
            openTwoSources();
            SentenceRef two = new SentenceRef(OTHER, 1, 1);

            selection.show(two);

            assertThat(model.sourceProperty().get().map(Source::id)).contains(OTHER);
            assertThat(model.paragraphs()).extracting(ArticleParagraph::text).contains("One. Two.");
            assertThat(model.shownProperty().get()).contains(two);
            assertThat(model.cursorProperty().get()).contains(two);
        }

        @Test
        void theSameSentenceTwiceAsksTwice() {
            openSample();
            List<SentenceRef> asked = new ArrayList<>();
            model.shownProperty().addListener((p, before, now) -> now.ifPresent(asked::add));

            selection.show(sentence(1, 0));
            selection.show(sentence(1, 0));

            assertThat(asked).containsExactly(sentence(1, 0), sentence(1, 0));
        }

        @Test
        void goesOnToTheFirstSentenceOfWhatIsSelectedNext() {
            openSample();
            selection.select(new TieId("troops"));
            selection.show(sentence(1, 0));

            selection.select(new TieId("grain"));
            assertThat(model.shownProperty().get()).contains(sentence(3, 0));

            selection.clear();
            assertThat(model.shownProperty().get()).isEmpty();
        }
    }

    @Nested
    class TheKeyboard {

        @Test
        void walksTheSentencesAndStopsAtBothEnds() {
            openSample();

            model.moveCursor(1);
            assertThat(model.cursorProperty().get()).contains(sentence(0, 0));
            model.moveCursor(1);
            model.moveCursor(1);
            assertThat(model.cursorProperty().get()).contains(sentence(1, 1));
            model.moveCursor(-9);
            assertThat(model.cursorProperty().get()).contains(sentence(0, 0));
            model.moveCursorToEnd();
            assertThat(model.cursorProperty().get()).contains(sentence(3, 2));
            model.moveCursor(1);
            assertThat(model.cursorProperty().get()).contains(sentence(3, 2));
            model.moveCursorToStart();
            assertThat(model.cursorProperty().get()).contains(sentence(0, 0));
        }

        @Test
        void pointsAtWhatTheSentenceSupportsAndSelectsIt() {
            openSample();

            model.moveCursor(2);
            assertThat(selection.pointedProperty().get()).contains(new TieId("troops"));

            model.activateCursor();
            assertThat(selection.selection())
                    .isEqualTo(new Selection.OfElement(new TieId("troops")));
            assertThat(options.panelProperty().get()).isEqualTo(Panel.EVIDENCE);
        }
    }

    @Test
    void tiesThatPullDifferentWaysHaveALineOfTheirOwn() {
        open.set(
                OpenDossier.of(
                        Dossiers.of("Aland helps and fights Borduria. Aland helps. Aland manages.")
                                .country("aland", "Aland")
                                .country("borduria", "Borduria")
                                .tie(
                                        directed("a", "aland", "borduria", "helps")
                                                .quote(0, "helps and"))
                                .tie(
                                        directed("b", "aland", "borduria", "fights")
                                                .stance(Stance.ADVERSARIAL)
                                                .quote(0, "fights"))
                                .tie(
                                        directed("c", "aland", "borduria", "manages")
                                                .stance(Stance.MIXED)
                                                .quote(0, "manages"))
                                .build(),
                        0));

        assertThat(model.paragraphs().get(0).sentences())
                .extracting(ArticleSentence::underline)
                .containsExactly(
                        Optional.of(Underline.SEVERAL),
                        Optional.empty(),
                        Optional.of(Underline.MIXED));
    }
}

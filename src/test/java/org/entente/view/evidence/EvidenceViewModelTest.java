package org.entente.view.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Dossiers.directed;
import static org.entente.model.Dossiers.mutual;
import static org.entente.model.Dossiers.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.model.ActorKind;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.model.id.TieId;
import org.entente.testing.GeneratedDossier;
import org.entente.testing.TasksByHand;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.entente.view.evidence.EvidenceContent.ActorDetails;
import org.entente.view.evidence.EvidenceContent.Chip;
import org.entente.view.evidence.EvidenceContent.ClaimSummary;
import org.entente.view.evidence.EvidenceContent.ConcernDetails;
import org.entente.view.evidence.EvidenceContent.Introduction;
import org.entente.view.evidence.EvidenceContent.Link;
import org.entente.view.evidence.EvidenceContent.NoDossier;
import org.entente.view.evidence.EvidenceContent.PairDetails;
import org.entente.view.evidence.EvidenceContent.SourceLine;
import org.entente.view.evidence.EvidenceContent.SupportingParagraph;
import org.entente.view.evidence.EvidenceContent.TieDetails;
import org.entente.view.walk.EvidenceWalk;
import org.entente.view.walk.UncitedWalk;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EvidenceViewModelTest {

    private static final ActorId ALAND = new ActorId("aland");
    private static final TieId TROOPS = new TieId("troops");
    private static final TieId PARTNERS = new TieId("partners");
    private static final TieId GRAIN = new TieId("grain");
    private static final ConcernId UNEASE = new ConcernId("unease");

    private final SimpleObjectProperty<OpenDossier> open = new SimpleObjectProperty<>();
    private final SelectionModel selection = new SelectionModel();
    private final FilterModel filters = new FilterModel(open);
    private final List<String> copied = new ArrayList<>();
    private final EvidenceViewModel model =
            new EvidenceViewModel(
                    open,
                    selection,
                    filters,
                    new EvidenceWalk(open, selection),
                    new UncitedWalk(open, selection),
                    copied::add,
                    TaskRunner.inPlace());

    private void open(Dossier dossier) {
        open.set(OpenDossier.of(dossier, 0));
    }

    private <T extends EvidenceContent> T content(Class<T> type) {
        assertThat(model.contentProperty().get()).isInstanceOf(type);
        return type.cast(model.contentProperty().get());
    }

    @Test
    void twoActorsAreComparedByWhomElseTheyAreTiedTo() {
        open(
                Dossiers.of("A and B. A and C. B and C. A and D.")
                        .country("a", "Aland")
                        .country("b", "Borduria")
                        .country("c", "Cordia")
                        .country("d", "Dorland")
                        .country("e", "Estland")
                        .tie(directed("ab", "a", "b", "helps").quote(0, "A and B"))
                        .tie(directed("ac", "a", "c", "helps").quote(0, "A and C"))
                        .tie(directed("ca", "c", "a", "helps").quote(0, "A and C"))
                        .tie(mutual("bc", "b", "c", "talks").quote(0, "B and C"))
                        .tie(mutual("ad", "a", "d", "talks").quote(0, "A and D"))
                        .build());
        selection.select(new PairId(new ActorId("a"), new ActorId("b")));
        PairDetails pair = content(PairDetails.class);

        assertThat(pair.compared())
                .extracting(EvidenceContent.Compared::heading)
                .containsExactly("Both have ties with", "Only Aland");
        assertThat(pair.compared().get(0).actors())
                .extracting(counted -> counted.link().text() + ": " + counted.count())
                .containsExactly("Cordia: 2 and 1");
        assertThat(pair.compared().get(1).actors())
                .extracting(counted -> counted.link().text() + ": " + counted.count())
                .containsExactly("Dorland: 1 tie");
        selection.select(new PairId(new ActorId("c"), new ActorId("d")));
        assertThat(content(PairDetails.class).summary()).isEqualTo("No ties between them");
        assertThat(content(PairDetails.class).compared())
                .extracting(EvidenceContent.Compared::heading)
                .containsExactly("Both have ties with", "Only Cordia");
    }

    private static List<ElementId> targets(List<Link> links) {
        return links.stream().map(Link::target).toList();
    }

    private static List<ElementId> rows(List<ClaimSummary> rows) {
        return rows.stream().map(row -> row.link().target()).toList();
    }

    @Test
    void withoutDossierThereIsNothingToShow() {
        assertThat(model.contentProperty().get()).isEqualTo(new NoDossier());
    }

    @Test
    void whatAGraphDoesNotSayIsNotMadeUp() {
        open(
                Dossiers.of("")
                        .actor("aland", "Aland", ActorKind.UNSTATED)
                        .actor("borduria", "Borduria", ActorKind.UNSTATED)
                        .tie(
                                directed("grain", "aland", "borduria", "feeds")
                                        .kind(TieKind.UNSTATED)
                                        .stance(Stance.UNSTATED)
                                        .status(Status.UNSTATED))
                        .build());

        selection.select(GRAIN);
        TieDetails tie = content(TieDetails.class);
        assertThat(tie.head().sentence()).isEqualTo("Aland feeds Borduria — no evidence.");
        assertThat(tie.head().chips())
                .extracting(Chip::text)
                .containsExactly("certainty not stated", "no evidence");

        selection.select(ALAND);
        assertThat(content(ActorDetails.class).facts()).containsExactly("Kind not stated");
    }

    @Nested
    class NothingSelected {

        @Test
        void introducesTheDossier() {
            open(Dossiers.sample());

            Introduction introduction = content(Introduction.class);

            assertThat(introduction.sources())
                    .containsExactly(
                            new SourceLine(
                                    "The news · The Courier · 2024-11-25", Optional.empty()));
            assertThat(introduction.counts()).isEqualTo("4 actors · 3 ties · 1 concern");
        }

        @Test
        void aLargeDossierIsIntroducedByAWorkerUnlessSomethingIsSelectedMeanwhile() {
            TasksByHand tasks = new TasksByHand();
            Dossier large = GeneratedDossier.of(80, 420, 4000, 1);
            open(large);
            EvidenceViewModel slow =
                    new EvidenceViewModel(
                            open,
                            selection,
                            filters,
                            new EvidenceWalk(open, selection),
                            new UncitedWalk(open, selection),
                            copied::add,
                            tasks);
            assertThat(slow.contentProperty().get()).isEqualTo(new NoDossier());

            selection.select(large.actors().get(0).id());
            assertThat(slow.contentProperty().get()).isInstanceOf(ActorDetails.class);
            tasks.finishAll();
            assertThat(slow.contentProperty().get()).isInstanceOf(ActorDetails.class);

            selection.clear();
            tasks.finishAll();
            assertThat(slow.contentProperty().get()).isInstanceOf(Introduction.class);
        }

        @Test
        void namesTheActorsWithMostTiesAndNoneWithout() {
            open(Dossiers.sample());

            assertThat(content(Introduction.class).mostTies())
                    .extracting(c -> c.link().text() + ": " + c.count())
                    .containsExactly("Aland: 3 ties", "Borduria: 3 ties");
        }

        @Test
        void aSelectionTheDossierLacksIsNone() {
            selection.select(new TieId("of-another-dossier"));
            open(Dossiers.sample());

            content(Introduction.class);
        }
    }

    @Nested
    class AnActor {

        @Test
        void listsItsTiesByCounterpart() {
            open(
                    Dossiers.sampleParts()
                            .tie(directed("x", "cordia", "aland", "watches").quote(2, "Cordia"))
                            .build());

            selection.select(ALAND);

            ActorDetails actor = content(ActorDetails.class);
            assertThat(actor.actor().name()).isEqualTo("Aland");
            assertThat(actor.counts()).isEqualTo("4 ties · 1 concern about it");
            assertThat(actor.ties())
                    .extracting(g -> g.counterpart().text() + ": " + g.count())
                    .containsExactly("Borduria: 3 ties", "Cordia: 1 tie");
            assertThat(rows(actor.ties().get(0).ties())).containsExactly(TROOPS, PARTNERS, GRAIN);
            assertThat(rows(actor.about())).containsExactly(UNEASE);
        }

        @Test
        void aRowSaysTheTieWithItsChipsItsSpeakerAndItsQuote() {
            open(Dossiers.sample());

            selection.select(ALAND);

            ClaimSummary row = content(ActorDetails.class).ties().get(0).ties().get(2);
            assertThat(row.link()).isEqualTo(new Link("Aland sells grain to Borduria", GRAIN));
            assertThat(row.chips())
                    .extracting(Chip::text)
                    .containsExactly("economic", "cooperative", "claimed");
            assertThat(row.chips())
                    .extracting(Chip::stance)
                    .containsExactly(
                            Optional.empty(), Optional.of(Stance.COOPERATIVE), Optional.empty());
            assertThat(row.chips()).extracting(Chip::uncertain).containsExactly(false, false, true);
            assertThat(row.attribution()).contains("according to Dana Reyes");
            assertThat(row.excerpt()).contains("Aland sells grain to Borduria");
            assertThat(row.place()).isEqualTo("¶ 3");
        }

        @Test
        void listsWhatItWorriesAboutAndWhatItIsCitedAsSaying() {
            open(Dossiers.sample());

            selection.select(new ActorId("cordia"));
            assertThat(rows(content(ActorDetails.class).held())).containsExactly(UNEASE);

            selection.select(new ActorId("dana-reyes"));
            assertThat(rows(content(ActorDetails.class).said())).containsExactly(GRAIN);
            assertThat(content(ActorDetails.class).facts()).containsExactly("Person");
        }
    }

    @Nested
    class ATie {

        @Test
        void quotesEachParagraphOnceWithAllItsPassagesMarked() {
            open(Dossiers.sample());

            selection.select(PARTNERS);

            TieDetails tie = content(TieDetails.class);
            assertThat(tie.head().title()).isEqualTo("Aland ↔ Borduria: partnership");
            assertThat(tie.head().sentence())
                    .isEqualTo("There is a partnership between Aland and Borduria.");
            assertThat(tie.evidence())
                    .extracting(q -> ((SupportingParagraph) q).heading())
                    .containsExactly(
                            "Supporting paragraph · headline", "Supporting paragraph · ¶ 2");
            assertThat(marked(tie, 1))
                    .containsExactly(
                            "Aland and Borduria have long been partners", "that partnership");
        }

        private static List<String> marked(TieDetails tie, int place) {
            SupportingParagraph paragraph = (SupportingParagraph) tie.evidence().get(place);
            return paragraph.marks().stream()
                    .map(mark -> paragraph.text().substring(mark.start(), mark.end()))
                    .toList();
        }

        @Test
        void walksTheTiesOfTheActorItGoesOutFrom() {
            open(Dossiers.sample());

            selection.select(TROOPS);
            assertThat(content(TieDetails.class).walker().actor().target()).isEqualTo(ALAND);
            assertThat(content(TieDetails.class).walker().place()).isEqualTo("tie 1 of 3");
            assertThat(content(TieDetails.class).walker().previous()).isEmpty();
            assertThat(content(TieDetails.class).walker().next()).contains(PARTNERS);

            selection.select(GRAIN);
            assertThat(content(TieDetails.class).walker().previous()).contains(PARTNERS);
            assertThat(content(TieDetails.class).walker().next()).isEmpty();
        }

        @Test
        void namesWhatElseItsSentencesSupport() {
            open(Dossiers.sample());

            selection.select(PARTNERS);
            assertThat(targets(content(TieDetails.class).alsoSupported())).containsExactly(UNEASE);

            selection.select(GRAIN);
            assertThat(content(TieDetails.class).alsoSupported()).isEmpty();
        }

        @Test
        void itsCitationNamesTheSourceAndTheParagraph() {
            open(Dossiers.sample());
            selection.select(PARTNERS);

            SupportingParagraph paragraph =
                    (SupportingParagraph) content(TieDetails.class).evidence().get(1);
            model.copy(paragraph.citation().plain());

            assertThat(copied)
                    .containsExactly(
                            "“Aland and Borduria have long been partners” … “that partnership” —"
                                + " The news, The Courier, 2024-11-25, paragraph 2. In the dossier"
                                + " “A test dossier”.");
        }

        @Test
        void aParagraphIsNamedWithItsSourceWhereThereAreSeveral() {
            open(Dossiers.sampleParts().source("other", "Another report", "One. Two.").build());

            selection.select(TROOPS);

            assertThat(content(TieDetails.class).evidence())
                    .extracting(q -> ((SupportingParagraph) q).heading())
                    .containsExactly("Supporting paragraph · ¶ 1 · The news");
        }

        @Test
        void showsItsFirstMarkedSentenceInTheArticle() {
            open(Dossiers.sample());
            selection.select(GRAIN);

            SupportingParagraph paragraph =
                    (SupportingParagraph) content(TieDetails.class).evidence().get(0);
            model.showInArticle(paragraph.first());

            assertThat(selection.shownSentenceProperty().get()).contains(sentence(3, 0));
        }
    }

    @Test
    void aConcernLeadsToItsHoldersAndToWhatItIsAbout() {
        open(Dossiers.sample());

        selection.select(UNEASE);

        ConcernDetails concern = content(ConcernDetails.class);
        assertThat(concern.head().title()).isEqualTo("Cordia — uneasy at partnership");
        assertThat(concern.head().sentence()).isEqualTo("Cordia is uneasy at partnership.");
        assertThat(targets(concern.holders())).containsExactly(new ActorId("cordia"));
        assertThat(targets(concern.about())).containsExactly(PARTNERS, ALAND);
        assertThat(targets(concern.alsoSupported())).containsExactly(PARTNERS);
    }
}

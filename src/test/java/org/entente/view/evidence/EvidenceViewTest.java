package org.entente.view.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Dossiers.sentence;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.entente.model.ActorId;
import org.entente.model.ConcernId;
import org.entente.model.Dossiers;
import org.entente.model.ElementId;
import org.entente.model.TieId;
import org.entente.testing.FxExtension;
import org.entente.testing.Shown;
import org.entente.view.HighlightedText;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.StyleClass;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxExtension.class)
class EvidenceViewTest {

    private final SimpleObjectProperty<OpenDossier> open =
            new SimpleObjectProperty<>(OpenDossier.of(Dossiers.sample(), 0));
    private final SelectionModel selection = new SelectionModel();
    private final List<String> copied = new ArrayList<>();
    private EvidenceView view;
    private Shown shown;

    @BeforeEach
    void show() {
        view = new EvidenceView(new EvidenceViewModel(open, selection, copied::add));
        shown = Shown.of(view, 380, 800);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private void select(ElementId id) {
        selection.select(id);
        FxExtension.settle();
    }

    private <T> List<T> all(Class<T> type) {
        ScrollPane scroll = Shown.all(view, ScrollPane.class).get(0);
        return Shown.all(scroll.getContent(), type);
    }

    private ButtonBase button(String text) {
        return all(ButtonBase.class).stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theIntroductionMeasuresCoverage() {
        ProgressBar bar = (ProgressBar) view.lookup("#introduction-coverage");

        assertThat(bar.getProgress()).isEqualTo(4.0 / 7);
        assertThat(bar.getAccessibleText()).isEqualTo("4 of 7 sentences cited");
    }

    @Test
    void aLinkSelectsWhereItLeads() {
        ((Hyperlink) button("Aland")).fire();

        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(new ActorId("aland")));
    }

    @Test
    void aTieQuotesItsParagraphsToTheLetterAndMarksThePassages() {
        select(new TieId("partners"));

        List<HighlightedText> quotes = all(HighlightedText.class);
        assertThat(quotes).hasSize(2);
        assertThat(Shown.all(quotes.get(1), Text.class))
                .extracting(Text::getText)
                .containsExactly(
                        "Aland and Borduria have long been partners, and Cordia is uneasy at that"
                                + " partnership.");
        assertThat(quotes.get(1).marked(StyleClass.MARK)).hasSize(2);
    }

    @Test
    void theWalkerStepsThroughTheTiesAndKeepsTheKeyboardWhereItIs() {
        select(new TieId("troops"));
        assertThat(view.lookup("#evidence-previous").isDisabled()).isTrue();

        view.lookup("#evidence-next").requestFocus();
        ((ButtonBase) view.lookup("#evidence-next")).fire();
        FxExtension.settle();

        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(new TieId("partners")));
        assertThat(view.lookup("#evidence-next").isFocused()).isTrue();
    }

    @Test
    void theEndOfTheWalkLeavesTheKeyboardOnThePanel() {
        select(new TieId("partners"));

        view.lookup("#evidence-next").requestFocus();
        ((ButtonBase) view.lookup("#evidence-next")).fire();
        FxExtension.settle();

        assertThat(Shown.all(view, ScrollPane.class).get(0).isFocused()).isTrue();
    }

    @Test
    void aQuoteCanBeShownInTheArticleAndCopied() {
        select(new TieId("grain"));

        button("Show in article").fire();
        button("Copy citation").fire();

        assertThat(selection.shownSentenceProperty().get()).contains(sentence(3, 0));
        assertThat(copied).hasSize(1).first().asString().contains("Aland sells grain");
    }

    @Test
    void everyButtonIsReachedByKeyboardAndSaysWhatItDoes() {
        for (ElementId id :
                List.of(new ActorId("aland"), new TieId("partners"), new ConcernId("unease"))) {
            select(id);
            assertThat(all(ButtonBase.class))
                    .isNotEmpty()
                    .allSatisfy(
                            button -> {
                                assertThat(button.isFocusTraversable()).isTrue();
                                assertThat(button.getAccessibleText()).isNotBlank();
                            });
        }
    }

    @Test
    void nothingIsCutOffOrWiderThanANarrowPanel() {
        shown.stage().setWidth(260);
        FxExtension.waitUntil("the panel is narrow", () -> view.getWidth() < 300);
        for (ElementId id :
                List.of(new ActorId("aland"), new TieId("partners"), new ConcernId("unease"))) {
            select(id);
            assertThat(all(Region.class))
                    .allSatisfy(
                            part ->
                                    assertThat(part.localToScene(part.getLayoutBounds()).getMaxX())
                                            .isLessThanOrEqualTo(view.getWidth() + 0.5));
            assertThat(all(Labeled.class))
                    .allSatisfy(
                            label ->
                                    assertThat(Shown.all(label, Text.class))
                                            .extracting(Text::getText)
                                            .containsExactly(label.getText()));
        }
    }
}

package org.entente.view.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Dossiers.directed;
import static org.entente.model.Dossiers.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.entente.edit.Edit;
import org.entente.model.Dossiers;
import org.entente.model.Stance;
import org.entente.model.TieKind;
import org.entente.model.Trait;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.model.location.WebAddress;
import org.entente.testing.FxExtension;
import org.entente.testing.Shown;
import org.entente.view.DisplayOptions;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.PlainEditing;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.StyleClass;
import org.entente.view.TaskRunner;
import org.entente.view.text.AddressActions;
import org.entente.view.text.HighlightedText;
import org.entente.view.walk.EvidenceWalk;
import org.entente.view.walk.UncitedWalk;
import org.entente.view.walk.WalkCommands;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("toolkit")
@ExtendWith(FxExtension.class)
class EvidenceViewTest {

    private final SimpleObjectProperty<OpenDossier> open =
            new SimpleObjectProperty<>(OpenDossier.of(Dossiers.sample(), 0));
    private final PlainEditing editing = new PlainEditing(open);
    private final SelectionModel selection = new SelectionModel();
    private final FilterModel filters = new FilterModel(open);
    private final List<WebAddress> browsed = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();
    private EvidenceView view;
    private Shown shown;

    @BeforeEach
    void show() {
        EvidenceWalk walk = new EvidenceWalk(open, selection);
        view =
                new EvidenceView(
                        new EvidenceViewModel(
                                open,
                                selection,
                                filters,
                                walk,
                                new UncitedWalk(open, selection),
                                copied::add,
                                TaskRunner.inPlace()),
                        new SimpleObjectProperty<>(Map.of()),
                        new AddressActions(browsed::add, copied::add),
                        WalkCommands.evidence(walk, new DisplayOptions()),
                        editing);
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
    void theAddressOfASourceIsOpenedByAClickAndByNothingElse() {
        open.set(
                OpenDossier.of(
                        Dossiers.of("Nothing.").sourceAt("https://example.org/a").build(), 0));
        FxExtension.settle();
        Hyperlink address = (Hyperlink) view.lookup(".source-address");

        assertThat(address.getText()).isEqualTo("https://example.org/a");
        assertThat(address.getAccessibleText()).contains("https://example.org/a");
        assertThat(browsed).isEmpty();
        address.fire();
        assertThat(browsed).containsExactly(new WebAddress("https://example.org/a"));
        address.getContextMenu().getItems().get(0).fire();
        assertThat(copied).containsExactly("https://example.org/a");
    }

    @Test
    void anAddressThatIsNoneOfTheWebIsPlainText() {
        open.set(
                OpenDossier.of(Dossiers.of("Nothing.").sourceAt("javascript:alert(1)").build(), 0));
        FxExtension.settle();

        assertThat(view.lookup(".source-address")).isInstanceOf(Label.class);
        assertThat(((Label) view.lookup(".source-address")).getText())
                .isEqualTo("javascript:alert(1)");
    }

    @Test
    void aLinkSelectsWhereItLeads() {
        ((Hyperlink) button("Aland")).fire();

        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(new ActorId("aland")));
    }

    @Test
    void aTieQuotesItsParagraphsVerbatimAndMarksThePassages() {
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
        ((MenuButton) button("Copy citation")).getItems().forEach(MenuItem::fire);

        assertThat(selection.shownSentenceProperty().get()).contains(sentence(3, 0));
        assertThat(copied).hasSize(3).allMatch(words -> words.contains("Aland sells grain"));
        assertThat(copied.get(1)).startsWith("> Aland");
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
                                // In lists the chips are left to the mouse: the keyboard has
                                // them on the page each row leads to.
                                assertThat(button.isFocusTraversable())
                                        .isEqualTo(!(isInRow(button) && isChip(button)));
                                assertThat(button.getAccessibleText()).isNotBlank();
                            });
        }
    }

    private static boolean isChip(Node node) {
        return node.getStyleClass().contains(StyleClass.CHIP.css());
    }

    private static boolean isInRow(Node node) {
        return node.getParent().getParent().getStyleClass().contains(StyleClass.CLAIM_ROW.css());
    }

    @Test
    void aChipFiltersAndIsPressedWhileItDoes() {
        select(new TieId("troops"));

        button("military").requestFocus();
        button("military").fire();
        FxExtension.settle();
        assertThat(filters.isOnly(new Trait.OfKind(TieKind.MILITARY))).isTrue();
        assertThat(((ToggleButton) button("military")).isSelected()).isTrue();
        assertThat(button("military").isFocused()).isTrue();

        filters.reset();
        assertThat(((ToggleButton) button("military")).isSelected()).isFalse();
    }

    @Test
    void theWalkMarksItsSentenceOnThePageAndInWords() {
        select(new TieId("partners"));
        assertThat(walkText()).isEqualTo("Sentence 1 of 2");

        Shown.all(view.lookup("#evidence-walk"), ButtonBase.class).get(1).fire();
        FxExtension.settle();

        assertThat(walkText()).isEqualTo("Sentence 2 of 2");
        List<HighlightedText> quotes = all(HighlightedText.class);
        assertThat(quotes.get(0).marked(StyleClass.MARK_SHOWN)).isEmpty();
        assertThat(quotes.get(1).marked(StyleClass.MARK_SHOWN)).hasSize(1);
    }

    private String walkText() {
        return Shown.all(view.lookup("#evidence-walk"), Label.class).get(0).getText();
    }

    @Test
    void anActorWithThousandsOfTiesIsShownInPortions() {
        Dossiers many = Dossiers.sampleParts();
        for (int i = 0; i < 3000; i++) {
            many.tie(directed("t" + i, "aland", "cordia", "watches").quote(0, "Aland"));
        }
        open.set(OpenDossier.of(many.build(), 0));
        select(new ActorId("aland"));

        int before = all(Hyperlink.class).size();
        assertThat(before).isLessThan(120);

        ((Hyperlink) view.lookup("#show-more")).fire();
        FxExtension.settle();
        assertThat(all(Hyperlink.class)).hasSizeBetween(before + 50, before + 70);
        assertThat(((Labeled) view.lookup("#show-more")).getText()).startsWith("Show 60 more of");
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

    @Test
    void namesAndWordsAreChangedWhereTheyAreReadWhileOneCurates() {
        select(new ActorId("aland"));
        assertThat(view.lookup("#actor-editor")).isNull();
        editing.curatingProperty().set(true);
        TextField name = (TextField) view.lookup("#edit-name");
        name.requestFocus();
        name.setText("Norland");
        name.fireEvent(new ActionEvent());
        FxExtension.settle();
        assertThat(editing.dossier().nameOf(new ActorId("aland"))).isEqualTo("Norland");
        assertThat(((TextField) view.lookup("#edit-name")).getText()).isEqualTo("Norland");

        select(new TieId("partners"));
        MenuButton stance = (MenuButton) view.lookup("#edit-stance");
        stance.getItems().get(1).fire();
        assertThat(editing.dossier().tie(new TieId("partners")).orElseThrow().stance())
                .isEqualTo(Stance.ADVERSARIAL);
        assertThat(((MenuButton) view.lookup("#edit-stance")).getText()).isEqualTo("adversarial");
    }

    @Test
    void whatIsBeingWrittenIsKeptWhenAnotherEditIsShown() {
        select(new ActorId("aland"));
        editing.curatingProperty().set(true);
        TextField note = (TextField) view.lookup("#edit-note");
        note.requestFocus();
        note.setText("half a w");
        editing.apply(new Edit.Retitle("Another title"));
        FxExtension.settle();
        TextField same = (TextField) view.lookup("#edit-note");
        assertThat(same).isNotSameAs(note);
        assertThat(same.getText()).isEqualTo("half a w");
        assertThat(same.isFocused()).isTrue();
        assertThat(editing.dossier().actor(new ActorId("aland")).orElseThrow().note()).isNull();
    }
}

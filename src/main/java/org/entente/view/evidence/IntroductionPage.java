package org.entente.view.evidence;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.entente.view.StyleClass;
import org.entente.view.evidence.EvidenceContent.Counted;
import org.entente.view.evidence.EvidenceContent.Introduction;
import org.entente.view.evidence.EvidenceContent.SourceCoverage;
import org.entente.view.evidence.EvidenceContent.SourceLine;
import org.entente.view.text.AddressActions;
import org.entente.view.text.AddressLink;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;

/** Introduces a dossier while nothing is selected. */
final class IntroductionPage {

    private static final int TITLE_LENGTH = 60;

    private IntroductionPage() {}

    static void fill(
            EvidencePage page,
            Introduction introduction,
            EvidenceViewModel model,
            AddressActions addresses) {
        for (SourceLine source : introduction.sources()) {
            page.lead(source.text());
            source.address().ifPresent(at -> page.add(AddressLink.of(at, addresses)));
        }
        page.muted(introduction.counts());
        coverage(page, introduction, model);
        mostTies(page, introduction.mostTies());
        reading(page);
    }

    private static void coverage(
            EvidencePage page, Introduction introduction, EvidenceViewModel model) {
        if (!introduction.sourceCoverage().isEmpty()) {
            page.heading("Sentences cited");
            introduction.sourceCoverage().forEach(part -> page.add(source(part, model)));
        }
    }

    /** Shows a source with its coverage; the title leads to the first uncited sentence. */
    private static Node source(SourceCoverage part, EvidenceViewModel model) {
        Hyperlink title =
                EvidencePage.action(
                        Isolated.of(Phrases.shortened(part.title(), TITLE_LENGTH)),
                        () -> model.walkUncited(part.source()));
        title.setAccessibleText("Uncited sentences of " + part.title() + ", cited " + part.text());
        title.setDisable(part.coverage().toDo() == 0);
        Label count = EvidencePage.count(part.text());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return EvidencePage.line(StyleClass.COVERAGE_LINE, title, gap, count);
    }

    private static void mostTies(EvidencePage page, List<Counted> actors) {
        page.counted("Most ties", actors);
    }

    private static void reading(EvidencePage page) {
        page.heading("How to read the picture");
        page.add(
                words(
                        plain("Colour is stance: "),
                        coloured("cooperative", StyleClass.TEXT_COOPERATIVE),
                        plain(", "),
                        coloured("adversarial", StyleClass.TEXT_ADVERSARIAL),
                        plain(", "),
                        coloured("mixed", StyleClass.TEXT_MIXED),
                        plain(" or "),
                        coloured("neutral", StyleClass.TEXT_NEUTRAL),
                        plain(".")),
                words(
                        plain(
                                "Line style is certainty: solid is stated, dashed is reported or"
                                        + " claimed, dotted is feared or predicted.")),
                words(
                        plain(
                                "An arrow shows who acts on whom; with a head at both ends"
                                        + " it is mutual. The head repeats the stance: full is"
                                        + " cooperative, barred adversarial, hollow mixed, open"
                                        + " neutral.")),
                words(plain("A yellow pill or diamond is a concern: it says who worries.")),
                words(plain("A flag is a country. Other kinds of actor have other shapes.")));
        page.heading("Try");
        page.add(
                words(plain("Click a country to see its ties and concerns.")),
                words(plain("Click a line to read the sentences that support it.")),
                words(plain("Click a sentence of the article to see what it supports.")));
    }

    private static Node words(Text... pieces) {
        return EvidencePage.style(new TextFlow(pieces), StyleClass.LEGEND);
    }

    private static Text plain(String words) {
        return EvidencePage.style(new Text(words), StyleClass.PLAIN_TEXT);
    }

    private static Text coloured(String word, StyleClass colour) {
        return EvidencePage.style(new Text(word), colour);
    }
}

package org.entente.view.evidence;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.entente.source.quote.Drift;
import org.entente.view.StyleClass;
import org.entente.view.evidence.EvidenceContent.ClaimHead;
import org.entente.view.evidence.EvidenceContent.ConcernDetails;
import org.entente.view.evidence.EvidenceContent.DriftNote;
import org.entente.view.evidence.EvidenceContent.Place;
import org.entente.view.evidence.EvidenceContent.Quotation;
import org.entente.view.evidence.EvidenceContent.SentenceDetails;
import org.entente.view.evidence.EvidenceContent.SupportingParagraph;
import org.entente.view.evidence.EvidenceContent.TieDetails;
import org.entente.view.evidence.EvidenceContent.UnresolvedQuote;
import org.entente.view.evidence.EvidenceContent.Walker;
import org.entente.view.evidence.edit.Editors;
import org.entente.view.text.HighlightedText;
import org.entente.view.text.WrappedLabel;
import org.entente.view.words.CitationText;
import org.entente.view.words.Isolated;

/** Shows a tie, a concern or a sentence with the quoted paragraphs. */
final class ClaimPage {

    private final EvidencePage page;
    private final EvidenceViewModel model;
    private final Editors editors;

    ClaimPage(EvidencePage page, EvidenceViewModel model, Editors editors) {
        this.page = page;
        this.model = model;
        this.editors = editors;
    }

    void fill(TieDetails tie) {
        walker(tie.walker());
        head(tie.head());
        evidence(tie.evidence());
        page.links("The same sentences also support", tie.alsoSupported());
    }

    void fill(ConcernDetails concern) {
        page.muted("Concern");
        head(concern.head());
        page.links("Who worries", concern.holders());
        page.links("About", concern.about());
        evidence(concern.evidence());
        page.links("The same sentences also support", concern.alsoSupported());
    }

    void fill(SentenceDetails sentence) {
        page.heading(sentence.heading());
        page.add(quote(sentence.quotation()), actions(sentence.quotation()));
        page.lead(sentence.summary());
        sentence.claims().forEach(row -> page.later(() -> page.row(row)));
    }

    private void walker(Walker walker) {
        Button previous = page.step("evidence-previous", "‹", "Previous tie", walker.previous());
        Button next = page.step("evidence-next", "›", "Next tie", walker.next());
        Label place = new WrappedLabel("· " + walker.place(), StyleClass.MUTED);
        page.add(
                EvidencePage.line(
                        StyleClass.WALKER, previous, page.link(walker.actor()), place, next));
    }

    private void head(ClaimHead head) {
        page.title(head.title());
        page.lead(head.sentence());
        editors.draft(head.id()).ifPresent(page::add);
        page.add(
                editors.of(head.id())
                        .orElseGet(() -> page.chips(head.chips(), Optional.empty(), true)));
    }

    private void evidence(List<Quotation> quotations) {
        for (Quotation quotation : quotations) {
            if (quotation instanceof SupportingParagraph paragraph) {
                page.heading(paragraph.heading());
                page.add(quote(paragraph));
                paragraph.drifts().forEach(drift -> page.add(drift(drift)));
                page.add(actions(paragraph));
            } else if (quotation instanceof UnresolvedQuote unresolved) {
                unresolved(unresolved);
            }
        }
    }

    private Node quote(SupportingParagraph paragraph) {
        Text words = EvidencePage.style(new Text(paragraph.text()), StyleClass.QUOTE_TEXT);
        HighlightedText text = new HighlightedText(List.of(words));
        text.highlight(StyleClass.MARK, paragraph.marks());
        page.quoted(paragraph, text);
        VBox quote = EvidencePage.style(new VBox(text), StyleClass.QUOTE);
        paragraph.color().ifPresent(quote.getStyleClass()::add);
        return quote;
    }

    private Node actions(SupportingParagraph paragraph) {
        return EvidencePage.line(
                StyleClass.QUOTE_ACTIONS,
                EvidencePage.action(
                        "Show in article", () -> model.showInArticle(paragraph.first())),
                new WrappedLabel("·", StyleClass.MUTED),
                copyCitation(paragraph.citation()));
    }

    private Node copyCitation(CitationText citation) {
        MenuItem plain = new MenuItem("As plain text");
        plain.setOnAction(event -> model.copy(citation.plain()));
        MenuItem markdown = new MenuItem("As Markdown");
        markdown.setOnAction(event -> model.copy(citation.markdown()));
        MenuItem evidence = new MenuItem("As evidence");
        evidence.setOnAction(event -> model.copy(citation.evidence()));
        MenuButton button = new MenuButton("Copy citation", null, plain, markdown, evidence);
        button.getStyleClass().add(StyleClass.COPY_CITATION.css());
        button.setAccessibleText("Copy citation");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Node drift(DriftNote drift) {
        return new VBox(
                badge(drift.drift()),
                new WrappedLabel(drift.note() + ".", StyleClass.MUTED),
                new WrappedLabel(
                        "Expected: “" + Isolated.of(drift.expected()) + "”", StyleClass.EXCERPT),
                new WrappedLabel(
                        "Found: “" + Isolated.of(drift.found()) + "”", StyleClass.EXCERPT));
    }

    private void unresolved(UnresolvedQuote quote) {
        page.heading(quote.heading());
        Text words = EvidencePage.style(new Text(quote.expected()), StyleClass.QUOTE_TEXT);
        VBox expected =
                EvidencePage.style(new VBox(new HighlightedText(List.of(words))), StyleClass.QUOTE);
        page.add(
                badge(quote.drift()),
                EvidencePage.style(expected, StyleClass.UNVERIFIED),
                new WrappedLabel(quote.note(), StyleClass.PANEL_LEAD));
        for (Place place : quote.places()) {
            page.add(
                    new WrappedLabel(
                            place.heading() + ": “" + Isolated.of(place.text()) + "”",
                            StyleClass.EXCERPT),
                    EvidencePage.action(
                            "Show in article", () -> model.showInArticle(place.sentence())));
        }
    }

    private static Label badge(Drift drift) {
        String word =
                switch (drift) {
                    case EXACT -> "exact";
                    case NORMALIZED -> "spelled differently";
                    case MOVED -> "moved";
                    case AMBIGUOUS -> "ambiguous";
                    case MISSING -> "not found";
                };
        return new WrappedLabel(word, StyleClass.DRIFT_BADGE);
    }
}

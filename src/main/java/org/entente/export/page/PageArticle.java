package org.entente.export.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.export.text.HtmlPrinter;
import org.entente.model.Source;
import org.entente.model.id.ElementId;
import org.entente.model.location.WebAddress;
import org.entente.model.trace.EvidenceIndex;
import org.entente.model.trace.SentenceRef;
import org.entente.source.Paragraph;
import org.entente.source.Sentence;

/** Prints the sources of a dossier sentence by sentence, each with the claims it supports. */
final class PageArticle {

    private final EvidenceIndex evidence;
    private final Set<? extends ElementId> shown;
    private final HtmlPrinter html;

    /**
     * @param evidence maps claims to sentences
     * @param shown the claims on the page
     */
    PageArticle(EvidenceIndex evidence, Set<? extends ElementId> shown, HtmlPrinter html) {
        this.evidence = evidence;
        this.shown = shown;
        this.html = html;
    }

    void print(Source source) {
        html.begin("article", "class", "source", "id", "source-" + source.id());
        List<Paragraph> paragraphs = source.article().paragraphs();
        boolean titled =
                !paragraphs.isEmpty() && paragraphs.get(0).text().equals(source.title().strip());
        if (!titled) {
            html.element("h2", source.title()).line();
        }
        paragraphs.forEach(paragraph -> print(source, paragraph, titled));
        printImprint(source);
        html.end().line();
    }

    private void print(Source source, Paragraph paragraph, boolean titled) {
        boolean headline = titled && paragraph.number() == 0;
        html.begin(
                headline ? "h2" : "p",
                "class",
                "paragraph",
                "id",
                "paragraph-" + source.id() + '-' + paragraph.number());
        if (!headline) {
            html.element("span", Integer.toString(paragraph.number()), "class", "number");
        }
        int done = 0;
        for (Sentence sentence : paragraph.sentences()) {
            html.text(paragraph.text().substring(done, sentence.start()));
            print(source, sentence);
            done = sentence.end();
        }
        html.text(paragraph.text().substring(done)).end().line();
    }

    private void print(Source source, Sentence sentence) {
        SentenceRef ref = new SentenceRef(source.id(), sentence.paragraph(), sentence.index());
        List<ElementId> claims = evidence.claims(ref).stream().filter(shown::contains).toList();
        if (claims.isEmpty()) {
            html.element(
                    "span", sentence.text(), "id", PageIds.of(ref), "class", "sentence uncited");
            return;
        }
        html.element(
                "span",
                sentence.text(),
                "id",
                PageIds.of(ref),
                "class",
                "sentence cited",
                "data-claims",
                PageIds.list(claims),
                "tabindex",
                "0",
                "role",
                "button",
                "aria-pressed",
                "false");
    }

    private void printImprint(Source source) {
        List<String> parts =
                Stream.of(source.author(), source.publisher(), source.published())
                        .filter(part -> part != null && !part.isBlank())
                        .map(String::strip)
                        .toList();
        Optional<WebAddress> address = source.address();
        if (parts.isEmpty() && address.isEmpty()) {
            return;
        }
        html.begin("p", "class", "imprint").text(String.join(", ", parts));
        if (address.isPresent()) {
            html.text(parts.isEmpty() ? "" : " \u00b7 ")
                    .element(
                            "a",
                            "where it was published",
                            "href",
                            address.get().text(),
                            "rel",
                            "noreferrer");
        }
        html.end().line();
    }
}

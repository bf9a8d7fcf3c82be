package org.entente.view.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.Source;
import org.entente.model.id.SourceId;

/**
 * A citation of words of a source, for pasting elsewhere.
 *
 * @param quotes the words exactly, in the order of the text; more than one where words between them
 *     are left out
 * @param origin author, title, publisher, date and address of the source, where known
 * @param title the source's title, one of the origin's parts
 * @param place where in the source the words stand: "paragraph 8", "headline"
 * @param dossier the title of the dossier
 * @param source the id of the source
 * @param paragraph number of the first paragraph the words stand in, 0 for the headline
 */
public record CitationText(
        List<String> quotes,
        List<String> origin,
        String title,
        String place,
        String dossier,
        SourceId source,
        int paragraph) {

    private static final String MARKDOWN_SIGNS = "\\`*_[]<>#|~";

    public CitationText {
        quotes = List.copyOf(quotes);
        origin = List.copyOf(origin);
    }

    /**
     * Cites words of a dossier's source.
     *
     * @param id the source; printed itself if the dossier lacks the source
     * @param first number of the first paragraph with the words, 0 for the headline
     * @param last number of the last paragraph
     * @param quotes the words
     */
    public static CitationText of(
            Dossier dossier, SourceId id, int first, int last, List<String> quotes) {
        String title = dossier.source(id).map(Source::title).orElse(id.value());
        List<String> origin =
                dossier.source(id).stream()
                        .flatMap(
                                s ->
                                        Stream.of(
                                                        s.author(),
                                                        s.title(),
                                                        s.publisher(),
                                                        s.published(),
                                                        s.url())
                                                .filter(part -> part != null && !part.isBlank())
                                                .map(String::valueOf))
                        .toList();
        return new CitationText(
                quotes,
                origin.isEmpty() ? List.of(title) : origin,
                title,
                place(first, last),
                dossier.title(),
                id,
                first);
    }

    private static String place(int first, int last) {
        if (first == last) {
            return first == 0 ? "headline" : "paragraph " + first;
        }
        return first == 0
                ? "headline to paragraph " + last
                : "paragraphs " + first + "\u2013" + last;
    }

    /**
     * Returns the citation as plain text, on one line where the words have no line breaks.
     *
     * @return the words in quotation marks, then where they stand
     */
    public String plain() {
        return quotes.stream()
                        .map(q -> "\u201c" + q + "\u201d")
                        .collect(Collectors.joining(" \u2026 "))
                + " \u2014 "
                + String.join(", ", origin)
                + ", "
                + place
                + ". In the dossier \u201c"
                + dossier
                + "\u201d.";
    }

    /**
     * Returns the citation as Markdown: the words as a block quotation, the titles in italics.
     *
     * @return CommonMark that shows every character of the words as it is
     */
    public String markdown() {
        String words =
                quotes.stream()
                        .map(CitationText::escaped)
                        .collect(Collectors.joining(" \u2026 "))
                        .lines()
                        .map(line -> line.isBlank() ? ">" : "> " + line)
                        .collect(Collectors.joining("\n"));
        String parts =
                origin.stream()
                        .map(part -> part.equals(title) ? "*" + escaped(part) + "*" : escaped(part))
                        .collect(Collectors.joining(", "));
        return words
                + "\n>\n> \u2014 "
                + parts
                + ", "
                + place
                + ". Dossier: *"
                + escaped(dossier)
                + "*\n";
    }

    /**
     * Returns the words as evidence, for those who write a dossier by hand.
     *
     * @return a JSON object for each quote, parted by commas and line breaks
     */
    public String evidence() {
        return EvidenceText.of(
                quotes.stream()
                        .map(quote -> new Evidence(source, paragraph, quote, null, null))
                        .toList());
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (MARKDOWN_SIGNS.indexOf(text.charAt(i)) >= 0) {
                escaped.append('\\');
            }
            escaped.append(text.charAt(i));
        }
        return escaped.toString();
    }
}

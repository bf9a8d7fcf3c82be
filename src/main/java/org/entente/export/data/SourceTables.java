package org.entente.export.data;

import static org.entente.export.data.CsvPrinter.orEmpty;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Dossier;
import org.entente.model.ReviewedSentence;
import org.entente.model.Source;
import org.entente.model.StoryStep;
import org.entente.model.exchange.StoryFilterWords;
import org.entente.model.file.OriginalFile;
import org.entente.model.id.ElementId;

/** The tables of everything in a dossier but its graph. */
final class SourceTables {

    private SourceTables() {}

    static CsvPrinter dossier(Dossier dossier) {
        return new CsvPrinter().row(List.of("title")).row(List.of(dossier.title()));
    }

    static CsvPrinter sources(Dossier dossier) {
        CsvPrinter csv = new CsvPrinter();
        csv.row(
                List.of(
                        "id",
                        "title",
                        "file",
                        "author",
                        "publisher",
                        "published",
                        "url",
                        "originalFile",
                        "originalSha256",
                        "originalRetrieved",
                        "originalMediaType"));
        for (Source source : dossier.sources()) {
            OriginalFile original = source.original();
            csv.row(
                    List.of(
                            source.id().value(),
                            source.title(),
                            source.file(),
                            orEmpty(source.author()),
                            orEmpty(source.publisher()),
                            orEmpty(source.published()),
                            orEmpty(source.url()),
                            original == null ? "" : original.file(),
                            original == null ? "" : original.sha256(),
                            original == null ? "" : orEmpty(original.retrieved()),
                            original == null ? "" : orEmpty(original.mediaType())));
        }
        return csv;
    }

    static CsvPrinter reviewed(Dossier dossier) {
        CsvPrinter csv = new CsvPrinter();
        csv.row(List.of("source", "paragraph", "quote", "reason"));
        for (ReviewedSentence sentence : dossier.reviewed()) {
            csv.row(
                    List.of(
                            sentence.source().value(),
                            Integer.toString(sentence.paragraph()),
                            sentence.quote(),
                            orEmpty(sentence.reason())));
        }
        return csv;
    }

    static CsvPrinter story(Dossier dossier) {
        CsvPrinter csv = new CsvPrinter();
        csv.row(List.of("title", "text", "select", "filter"));
        for (StoryStep step : dossier.story()) {
            csv.row(
                    List.of(
                            step.title(),
                            orEmpty(step.text()),
                            step.select().stream()
                                    .map(ElementId::value)
                                    .collect(Collectors.joining(" ")),
                            String.join(" ", StoryFilterWords.print(step.filter()))));
        }
        return csv;
    }
}

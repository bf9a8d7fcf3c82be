package org.entente.accession;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.entente.intake.Intake;
import org.entente.intake.Metadata;
import org.entente.intake.Original;
import org.entente.io.file.Digest;
import org.entente.model.Source;
import org.entente.model.file.OriginalFile;
import org.entente.model.id.SourceId;
import org.entente.source.Article;

/**
 * An article ready to be added to a dossier: its source and the file its text was taken from.
 *
 * @param source the source, with the names of its files
 * @param original the file its text was taken from
 */
public record Accession(Source source, Original original) {

    /**
     * Prepares an article for a dossier.
     *
     * @param intake the corrected article
     * @param original the file it came from
     * @param retrieved when it was imported
     * @param names gives its source an id and its files names
     * @return the article with everything that a dossier keeps of it
     */
    public static Accession of(
            Intake intake, Original original, Instant retrieved, FreeNames names) {
        String id = names.id(original.name(), intake.metadata().title());
        String text = names.file(id + ".txt");
        OriginalFile kept = original(intake, original, retrieved, names, id);
        return new Accession(source(intake, new SourceId(id), text, kept), original);
    }

    /** Prepares a newer version of a source; its text keeps its file name. */
    static Accession newer(
            Source older, Intake intake, Original original, Instant retrieved, FreeNames names) {
        OriginalFile kept = original(intake, original, retrieved, names, older.id().value());
        Source read = source(intake, older.id(), older.file(), kept);
        Source source =
                new Source(
                        older.id(),
                        older.title(),
                        older.file(),
                        older.author(),
                        older.publisher(),
                        older.published(),
                        older.url(),
                        kept,
                        read.article());
        return new Accession(source, original);
    }

    byte[] text() {
        return source.article().text().getBytes(StandardCharsets.UTF_8);
    }

    private static OriginalFile original(
            Intake intake, Original original, Instant retrieved, FreeNames names, String source) {
        return new OriginalFile(
                names.original(original.name(), source),
                Digest.of(original.bytes()),
                retrieved.truncatedTo(ChronoUnit.SECONDS).toString(),
                intake.mediaType());
    }

    private static Source source(Intake intake, SourceId id, String text, OriginalFile kept) {
        Metadata said = intake.metadata();
        String title = said.title();
        return new Source(
                id,
                title == null || title.isBlank() ? id.value() : title,
                text,
                said.author(),
                said.publisher(),
                said.published(),
                said.url(),
                kept,
                Article.parse(intake.toText()));
    }
}

package org.entente.export.data;

import static org.entente.export.data.CsvPrinter.orEmpty;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.graph.RelationGraph;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.exchange.Column;
import org.entente.model.trace.Citation;
import org.entente.model.trace.EvidenceIndex;

/**
 * Writes a graph as a zip of tables: {@code ties.csv}, {@code actors.csv}, {@code concerns.csv} and
 * {@code evidence.csv}, which the ids of ties and concerns join; {@code dossier.csv} with the
 * title, {@code sources.csv} with the sources, whose texts are in {@code sources/} by their ids,
 * and where there are any {@code reviewed.csv} and {@code story.csv}. Entente opens the zip as the
 * dossier.
 *
 * <p>The tables are RFC 4180 in UTF-8, with a byte order mark, without which spreadsheets misread
 * the letters. They are safe to open in a spreadsheet: a field that begins with {@code =}, {@code
 * +}, {@code -}, {@code @}, a tab, a carriage return or a line feed, or with the full-width form of
 * one of the four signs, could be run as a formula and so has an apostrophe put before it, as OWASP
 * advises against CSV injection. A field that has apostrophes before such a character has one more.
 * To have the words exactly, take one apostrophe away wherever apostrophes stand before such a
 * character. This holds for programs that part fields at commas; open the files as what they are.
 *
 * <p>In a list, ids are separated by spaces, names by semicolons, quotes by blank lines.
 */
public final class CsvExport {

    /**
     * The time of every entry, so that the same graph gives the same bytes: the earliest in DOS.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final List<Column> TIE_COLUMNS =
            List.of(
                    Column.DIRECTED,
                    Column.LABEL,
                    Column.KIND,
                    Column.STANCE,
                    Column.STATUS,
                    Column.ACCORDING_TO,
                    Column.ACCORDING_TO_NAME,
                    Column.PERIOD,
                    Column.PARAGRAPHS,
                    Column.QUOTES);

    private static final List<Column> ACTOR_COLUMNS =
            List.of(
                    Column.KIND,
                    Column.ISO,
                    Column.ALIASES,
                    Column.PART_OF,
                    Column.NOTE,
                    Column.LATITUDE,
                    Column.LONGITUDE);

    private static final List<Column> CONCERN_COLUMNS =
            List.of(
                    Column.HOLDERS,
                    Column.ABOUT,
                    Column.LABEL,
                    Column.STATUS,
                    Column.ACCORDING_TO,
                    Column.ACCORDING_TO_NAME,
                    Column.PARAGRAPHS,
                    Column.QUOTES);

    private final EvidenceIndex evidence;
    private final Dossier dossier;
    private final RelationGraph graph;
    private final ClaimColumns columns;

    private CsvExport(EvidenceIndex evidence, RelationGraph graph) {
        this.evidence = evidence;
        this.dossier = evidence.dossier();
        this.graph = graph;
        this.columns = new ClaimColumns(evidence);
    }

    /**
     * Writes a graph. The same arguments give the same bytes.
     *
     * @param evidence the dossier's quotes, resolved
     * @param graph what to write
     * @return the zip file
     */
    public static byte[] bytes(EvidenceIndex evidence, RelationGraph graph) {
        CsvExport export = new CsvExport(evidence, graph);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            add(zip, "ties.csv", export.ties());
            add(zip, "actors.csv", export.actors());
            add(zip, "concerns.csv", export.concerns());
            add(zip, "evidence.csv", export.evidence());
            add(zip, "dossier.csv", SourceTables.dossier(evidence.dossier()));
            add(zip, "sources.csv", SourceTables.sources(evidence.dossier()));
            if (!evidence.dossier().reviewed().isEmpty()) {
                add(zip, "reviewed.csv", SourceTables.reviewed(evidence.dossier()));
            }
            if (!evidence.dossier().story().isEmpty()) {
                add(zip, "story.csv", SourceTables.story(evidence.dossier()));
            }
            for (Source source : evidence.dossier().sources()) {
                byte[] text = source.article().text().getBytes(StandardCharsets.UTF_8);
                add(zip, "sources/" + source.id().value() + ".txt", text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes the table of ties alone. The same arguments give the same bytes.
     *
     * @param evidence the dossier's quotes, resolved
     * @param graph what to write
     * @return the file, in UTF-8
     */
    public static byte[] ties(EvidenceIndex evidence, RelationGraph graph) {
        return new CsvExport(evidence, graph).ties().bytes();
    }

    private static void add(ZipOutputStream zip, String name, CsvPrinter table) throws IOException {
        add(zip, name, table.bytes());
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private CsvPrinter ties() {
        CsvPrinter csv = new CsvPrinter();
        csv.row(header(List.of("id", "from", "fromName", "to", "toName"), TIE_COLUMNS));
        for (Tie tie : graph.ties()) {
            List<String> ends =
                    List.of(
                            tie.id().value(),
                            tie.from().value(),
                            dossier.nameOf(tie.from()),
                            tie.to().value(),
                            dossier.nameOf(tie.to()));
            csv.row(fields(ends, TIE_COLUMNS, columns.of(tie)));
        }
        return csv;
    }

    private CsvPrinter actors() {
        CsvPrinter csv = new CsvPrinter();
        csv.row(header(List.of("id", "name"), ACTOR_COLUMNS));
        for (Actor actor : dossier.actors()) {
            List<String> first = List.of(actor.id().value(), actor.name());
            csv.row(fields(first, ACTOR_COLUMNS, columns.of(actor)));
        }
        return csv;
    }

    private CsvPrinter concerns() {
        CsvPrinter csv = new CsvPrinter();
        csv.row(header(List.of("id"), CONCERN_COLUMNS));
        for (Concern concern : graph.concerns()) {
            List<String> first = List.of(concern.id().value());
            csv.row(fields(first, CONCERN_COLUMNS, columns.of(concern)));
        }
        return csv;
    }

    private CsvPrinter evidence() {
        CsvPrinter csv = new CsvPrinter();
        csv.row(
                List.of(
                        "claim",
                        "element",
                        "number",
                        "source",
                        "sourceTitle",
                        "paragraph",
                        "quote",
                        "prefix",
                        "suffix",
                        "drift",
                        "start",
                        "end"));
        graph.ties().forEach(tie -> addEvidence(csv, tie, "tie"));
        graph.concerns().forEach(concern -> addEvidence(csv, concern, "concern"));
        return csv;
    }

    private void addEvidence(CsvPrinter csv, Claim claim, String element) {
        for (Citation citation : evidence.citations(claim.id())) {
            Optional<TextPosition> position = TextPosition.of(dossier, citation);
            csv.row(
                    List.of(
                            claim.id().value(),
                            element,
                            Integer.toString(citation.index() + 1),
                            citation.evidence().source().value(),
                            dossier.source(citation.evidence().source())
                                    .map(Source::title)
                                    .orElse(""),
                            Integer.toString(ClaimColumns.paragraph(citation)),
                            citation.evidence().quote(),
                            orEmpty(citation.evidence().prefix()),
                            orEmpty(citation.evidence().suffix()),
                            citation.resolution().drift().word(),
                            position.map(p -> Integer.toString(p.start())).orElse(""),
                            position.map(p -> Integer.toString(p.end())).orElse("")));
        }
    }

    private static List<String> header(List<String> first, List<Column> columns) {
        List<String> names = new ArrayList<>(first);
        columns.forEach(column -> names.add(column.title()));
        return names;
    }

    private static List<String> fields(
            List<String> first, List<Column> columns, Map<Column, String> values) {
        List<String> fields = new ArrayList<>(first);
        columns.forEach(column -> fields.add(values.getOrDefault(column, "")));
        return fields;
    }
}

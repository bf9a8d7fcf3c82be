package org.entente.io.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.entente.edit.rule.Shown;
import org.entente.io.file.Decoding;
import org.entente.io.file.DossierFiles;
import org.entente.io.graph.table.HeadedTable;
import org.entente.io.json.JsonPrinter;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Limits;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;
import org.entente.model.Word;
import org.entente.model.exchange.Column;

/**
 * The tables of a dossier and the texts of its sources in a zip, as Entente exports them; a
 * spreadsheet may have saved the tables since.
 */
public final class TableArchive implements DossierFiles {

    private static final String TIES = "ties.csv";
    private static final String TEXTS = "sources/";
    private static final long MAX_BYTES = Limits.ALL_SOURCES + 4L * Limits.DOCUMENT;
    private static final int MAX_ENTRIES = 10_000;

    private final DossierFiles zip;
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Map<String, String> textOf = new LinkedHashMap<>();

    /**
     * Reads a zip as a dossier's files.
     *
     * @param zip the zip, as the dossier's own file
     */
    public TableArchive(DossierFiles zip) {
        this.zip = zip;
    }

    @Override
    public String name() {
        return zip.name();
    }

    /** Returns the equivalent of the dossier's own file. */
    @Override
    public byte[] readDossier() throws FileException {
        unpack(zip.readDossier());
        if (!entries.containsKey(TIES)) {
            throw new FileException(
                    ProblemKind.UNKNOWN_FORMAT,
                    Position.NONE,
                    Shown.text(name())
                            + " is a zip archive without the tables that Entente exports",
                    null);
        }
        return JsonPrinter.print(dossier()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] readSource(String file) throws FileException {
        byte[] text = entries.get(TEXTS + textOf.getOrDefault(file, file));
        if (text == null) {
            throw new FileException(
                    ProblemKind.SOURCE_MISSING,
                    "the text of " + Shown.text(file) + " is not in the archive");
        }
        return text;
    }

    /** Entries may be in a folder if somebody has packed the archive again. */
    private void unpack(byte[] bytes) throws FileException {
        long left = MAX_BYTES;
        Map<String, byte[]> all = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readNBytes((int) Math.min(left + 1, Limits.DOCUMENT + 1L));
                left -= content.length;
                if (left < 0 || content.length > Limits.DOCUMENT || all.size() > MAX_ENTRIES) {
                    throw Limits.exceeded(
                            Position.NONE, Shown.text(name()) + " is larger than a dossier may be");
                }
                if (!entry.isDirectory()) {
                    all.put(entry.getName(), content);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new FileException(
                    ProblemKind.UNREADABLE,
                    Position.NONE,
                    Shown.text(name()) + " is not a readable zip archive",
                    e);
        }
        String folder =
                all.keySet().stream()
                        .filter(name -> name.equals(TIES) || name.endsWith('/' + TIES))
                        .map(name -> name.substring(0, name.length() - TIES.length()))
                        .findFirst()
                        .orElse("");
        all.forEach(
                (name, content) -> {
                    if (name.startsWith(folder)) {
                        entries.put(name.substring(folder.length()), content);
                    }
                });
    }

    private List<Map<String, String>> rows(String name) throws FileException {
        byte[] bytes = entries.get(name);
        return bytes == null ? List.of() : HeadedTable.of(Decoding.decode(bytes)).rows();
    }

    private JsonObject dossier() throws FileException {
        List<Map<String, String>> about = rows("dossier.csv");
        String title = about.isEmpty() ? "" : cell(about.get(0), "title");
        Map<String, List<JsonObject>> evidence = evidence();
        return new ObjectMaker()
                .number("format", "1")
                .text("title", title.isEmpty() ? name() : title)
                .list("sources", sources())
                .list("actors", actors())
                .list("ties", ties(evidence))
                .list("concerns", concerns(evidence))
                .list("reviewed", reviewed())
                .list("story", story())
                .made();
    }

    private List<JsonObject> sources() throws FileException {
        List<JsonObject> sources = new ArrayList<>();
        for (Map<String, String> row : rows("sources.csv")) {
            textOf.put(cell(row, "file"), cell(row, "id") + ".txt");
            ObjectMaker source =
                    new ObjectMaker()
                            .text("id", cell(row, "id"))
                            .text("title", cell(row, "title"))
                            .text("file", cell(row, "file"))
                            .text("author", cell(row, "author"))
                            .text("publisher", cell(row, "publisher"))
                            .text("published", cell(row, "published"))
                            .text("url", cell(row, "url"));
            if (!cell(row, "originalFile").isEmpty()) {
                source.put(
                        "original",
                        new ObjectMaker()
                                .text("file", cell(row, "originalFile"))
                                .text("sha256", cell(row, "originalSha256"))
                                .text("retrieved", cell(row, "originalRetrieved"))
                                .text("mediaType", cell(row, "originalMediaType"))
                                .made());
            }
            sources.add(source.made());
        }
        return sources;
    }

    private List<JsonObject> actors() throws FileException {
        List<JsonObject> actors = new ArrayList<>();
        for (Map<String, String> row : rows("actors.csv")) {
            actors.add(
                    new ObjectMaker()
                            .text("id", cell(row, "id"))
                            .text("name", cell(row, "name"))
                            .text("kind", word(row, Column.KIND))
                            .text("iso", cell(row, Column.ISO))
                            .texts("aliases", list(row, Column.ALIASES, ";"))
                            .text("partOf", cell(row, Column.PART_OF))
                            .text("note", cell(row, Column.NOTE))
                            .place("at", cell(row, Column.LATITUDE), cell(row, Column.LONGITUDE))
                            .made());
        }
        return actors;
    }

    private List<JsonObject> ties(Map<String, List<JsonObject>> evidence) throws FileException {
        List<JsonObject> ties = new ArrayList<>();
        for (Map<String, String> row : rows(TIES)) {
            String id = cell(row, "id");
            ties.add(
                    new ObjectMaker()
                            .text("id", id)
                            .text("from", cell(row, "from"))
                            .text("to", cell(row, "to"))
                            .flag("directed", isTrue(cell(row, Column.DIRECTED)))
                            .text("label", cell(row, Column.LABEL))
                            .text("kind", word(row, Column.KIND))
                            .text("stance", word(row, Column.STANCE))
                            .text("status", word(row, Column.STATUS))
                            .text("accordingTo", cell(row, Column.ACCORDING_TO))
                            .text("period", cell(row, Column.PERIOD))
                            .list("evidence", evidence.getOrDefault(id, List.of()))
                            .made());
        }
        return ties;
    }

    private List<JsonObject> concerns(Map<String, List<JsonObject>> evidence) throws FileException {
        List<JsonObject> concerns = new ArrayList<>();
        for (Map<String, String> row : rows("concerns.csv")) {
            String id = cell(row, "id");
            concerns.add(
                    new ObjectMaker()
                            .text("id", id)
                            .texts("holders", list(row, Column.HOLDERS, " "))
                            .texts("about", list(row, Column.ABOUT, " "))
                            .text("label", cell(row, Column.LABEL))
                            .text("status", word(row, Column.STATUS))
                            .text("accordingTo", cell(row, Column.ACCORDING_TO))
                            .list("evidence", evidence.getOrDefault(id, List.of()))
                            .made());
        }
        return concerns;
    }

    private Map<String, List<JsonObject>> evidence() throws FileException {
        Map<String, List<JsonObject>> evidence = new LinkedHashMap<>();
        for (Map<String, String> row : rows("evidence.csv")) {
            evidence.computeIfAbsent(cell(row, "claim"), claim -> new ArrayList<>())
                    .add(
                            new ObjectMaker()
                                    .text("source", cell(row, "source"))
                                    .number("paragraph", cell(row, "paragraph"))
                                    .text("quote", cell(row, "quote"))
                                    .text("prefix", cell(row, "prefix"))
                                    .text("suffix", cell(row, "suffix"))
                                    .made());
        }
        return evidence;
    }

    private List<JsonObject> reviewed() throws FileException {
        List<JsonObject> reviewed = new ArrayList<>();
        for (Map<String, String> row : rows("reviewed.csv")) {
            reviewed.add(
                    new ObjectMaker()
                            .text("source", cell(row, "source"))
                            .number("paragraph", cell(row, "paragraph"))
                            .text("quote", cell(row, "quote"))
                            .text("reason", cell(row, "reason"))
                            .made());
        }
        return reviewed;
    }

    private List<JsonObject> story() throws FileException {
        List<JsonObject> story = new ArrayList<>();
        for (Map<String, String> row : rows("story.csv")) {
            story.add(
                    new ObjectMaker()
                            .text("title", cell(row, "title"))
                            .text("text", cell(row, "text"))
                            .texts("select", split(cell(row, "select"), " "))
                            .filter(split(cell(row, "filter"), " "))
                            .made());
        }
        return story;
    }

    private static String cell(Map<String, String> row, Column column) {
        return cell(row, column.title());
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    /** An empty cell means no value, as in the other tables. */
    private static String word(Map<String, String> row, Column column) {
        String word = cell(row, column).toLowerCase(Locale.ROOT);
        return word.isEmpty() ? Word.UNSTATED : word;
    }

    private static boolean isTrue(String value) {
        return !value.equalsIgnoreCase("false") && !value.equals("0");
    }

    private static List<String> list(Map<String, String> row, Column column, String between) {
        return split(cell(row, column), between);
    }

    private static List<String> split(String cell, String between) {
        return Arrays.stream(cell.split(between, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}

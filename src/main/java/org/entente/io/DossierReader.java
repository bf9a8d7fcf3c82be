package org.entente.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.entente.edit.rule.ElementSort;
import org.entente.io.check.DossierParser;
import org.entente.io.check.EvidenceCheck;
import org.entente.io.check.Format;
import org.entente.io.check.FormatCheck;
import org.entente.io.check.TextCheck;
import org.entente.io.exchange.AnnotationFile;
import org.entente.io.exchange.TableArchive;
import org.entente.io.file.Decoding;
import org.entente.io.file.Digest;
import org.entente.io.file.DossierFiles;
import org.entente.io.file.StoppableFiles;
import org.entente.io.graph.GraphDossier;
import org.entente.io.graph.GraphFormat;
import org.entente.io.graph.draft.GraphDraft;
import org.entente.io.graph.draft.GraphLimits;
import org.entente.io.json.JsonReader;
import org.entente.io.json.JsonValue;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Limits;
import org.entente.io.problem.Pointer;
import org.entente.io.problem.Problem;
import org.entente.io.problem.ProblemKind;
import org.entente.io.problem.ProblemLog;
import org.entente.model.Dossier;
import org.entente.model.trace.EvidenceIndex;

/**
 * Reads dossiers. Never throws because of a file's content: everything wrong is a {@link Problem}
 * of the reading, and all problems are found in one pass. Immutable and thread-safe.
 */
public final class DossierReader {

    /** The class path folder of the dossier that ships with the program. */
    private static final String BUILT_IN = "org/entente/seeds/china-russia-north-korea";

    private final BooleanSupplier cancelled;

    /** Makes a reader that reads to the end. */
    public DossierReader() {
        this(() -> false);
    }

    /**
     * Makes a reader that can be stopped: its methods then throw a {@link
     * java.util.concurrent.CancellationException}, and nothing else.
     *
     * @param cancelled asked repeatedly, by the reading thread, whether to stop
     */
    public DossierReader(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    /**
     * Reads a dossier from disk: UTF-8, or UTF-16 with a byte order mark. Or a graph in GraphML,
     * GEXF, DOT or CSV by its extension. A graph becomes a dossier without sources whose ties have
     * no evidence, each of which is a problem of the kind {@link ProblemKind#NO_EVIDENCE}. Or what
     * was exported with its evidence, as tables in a zip or as JSON-LD. Of these there is no
     * document to write back.
     *
     * @param folderOrFile its folder, which holds a {@code dossier.json}, or its file
     */
    public DossierReading read(Path folderOrFile) {
        DossierFiles files = new StoppableFiles(FolderFiles.at(folderOrFile), cancelled);
        String name = files.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".zip")) {
            return withoutDocument(read(new TableArchive(files)));
        }
        if (name.endsWith(".jsonld")) {
            return withoutDocument(read(new AnnotationFile(files)));
        }
        return GraphFormat.of(folderOrFile)
                .map(format -> readGraph(format, files))
                .orElseGet(() -> read(files));
    }

    /**
     * Returns the files of a dossier on disk.
     *
     * @param folderOrFile its folder, which holds a {@code dossier.json}, or its file
     */
    public static DossierFiles files(Path folderOrFile) {
        return FolderFiles.at(folderOrFile);
    }

    /** Problems have no lines, because there is no dossier file. */
    private static DossierReading withoutDocument(DossierReading reading) {
        List<Problem> problems =
                reading.problems().stream()
                        .map(
                                p ->
                                        new Problem(
                                                p.file(),
                                                0,
                                                0,
                                                p.pointer(),
                                                p.kind(),
                                                p.kind() == ProblemKind.UNKNOWN_FORMAT
                                                        ? p.message()
                                                                + "; Entente opens "
                                                                + OtherKinds.WHAT_OPENS
                                                        : p.message(),
                                                p.nearest()))
                        .toList();
        return new DossierReading(
                reading.dossier(), reading.evidence(), Optional.empty(), problems);
    }

    public static DossierReading readGraph(GraphFormat format, DossierFiles files) {
        ProblemLog log = new ProblemLog(files.name());
        try {
            GraphDraft draft = format.read(files.readDossier(), files.name());
            GraphLimits.check(draft);
            Dossier dossier = new GraphDossier(draft, log).make(files.name());
            if (!log.hasStructuralProblem()) {
                return new DossierReading(
                        Optional.of(dossier),
                        Optional.of(EvidenceIndex.of(dossier)),
                        Optional.empty(),
                        log.problems());
            }
        } catch (FileException e) {
            report(e, log);
        }
        return DossierReading.failed(log);
    }

    /**
     * Reads the dossier that ships with the program.
     *
     * @return the dossier and its problems
     */
    public DossierReading readBuiltIn() {
        return read(new ClassPathFiles(BUILT_IN));
    }

    public DossierReading read(DossierFiles all) {
        StoppableFiles files = new StoppableFiles(all, cancelled);
        ProblemLog log = new ProblemLog(files.name());
        Optional<DossierDocument> document = document(files, log);
        if (document.isEmpty()) {
            return DossierReading.failed(log);
        }
        Optional<JsonObject> root = document.map(DossierDocument::root);
        files.goOn();
        TextCheck.run(root.get(), log);
        if (!FormatCheck.isKnown(root.get(), log) || !hasRoom(root.get(), log)) {
            return new DossierReading(Optional.empty(), Optional.empty(), document, log.problems());
        }
        EvidenceCheck evidence = new EvidenceCheck();
        DossierParser parser = new DossierParser(root.get(), files, log, evidence);
        Dossier dossier = parser.parse();
        Optional<EvidenceIndex> index =
                log.hasStructuralProblem()
                        ? Optional.empty()
                        : Optional.of(EvidenceIndex.of(dossier, cancelled));
        files.goOn();
        evidence.run(index);
        Optional<Dossier> sound = index.map(EvidenceIndex::dossier);
        return new DossierReading(
                sound,
                index,
                document.map(
                        read ->
                                sound.map(read::ofWhole)
                                        .orElseGet(() -> read.ofPart(parser.goodParts(dossier)))),
                log.problems());
    }

    /** Reports a dossier with too many elements; nothing else in it is checked. */
    private static boolean hasRoom(JsonObject root, ProblemLog log) {
        int elements = 0;
        for (ElementSort sort : List.of(ElementSort.ACTOR, ElementSort.TIE, ElementSort.CONCERN)) {
            if (root.value(Format.list(sort)) instanceof JsonArray list) {
                elements += list.elements().size();
            }
        }
        if (elements <= Limits.ELEMENTS) {
            return true;
        }
        log.add(
                ProblemKind.TOO_LARGE,
                root.at(),
                Pointer.ROOT,
                "the dossier has "
                        + elements
                        + " actors, ties and concerns in all; it may have "
                        + Limits.ELEMENTS
                        + "; split it");
        return false;
    }

    private static Optional<DossierDocument> document(DossierFiles files, ProblemLog log) {
        try {
            byte[] bytes = files.readDossier();
            OtherKinds.check(files.name(), bytes);
            String text = Decoding.decode(bytes);
            Optional<JsonObject> root = asObject(JsonReader.read(text), log);
            if (root.isPresent()) {
                OtherKinds.check(root.get());
            }
            return root.map(
                    object ->
                            new DossierDocument(text, Digest.of(bytes), object, Optional.empty()));
        } catch (FileException e) {
            report(e, log);
        }
        return Optional.empty();
    }

    private static void report(FileException e, ProblemLog log) {
        log.add(
                e.kind(),
                e.at(),
                Pointer.ROOT,
                e.kind() == ProblemKind.NOT_UTF8 ? "the file is " + e.reason() : e.reason());
    }

    private static Optional<JsonObject> asObject(JsonValue value, ProblemLog log) {
        if (value instanceof JsonObject object) {
            return Optional.of(object);
        }
        log.add(
                ProblemKind.WRONG_TYPE,
                value.at(),
                Pointer.ROOT,
                "a dossier must be an object, not " + value.typeName());
        return Optional.empty();
    }
}

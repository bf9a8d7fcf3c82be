package org.entente.io;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.entente.edit.rule.Shown;
import org.entente.io.graph.GraphFormat;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;

/** Rejects files that are not dossiers, saying which formats open. */
final class OtherKinds {

    /** The formats that open, by file extension. */
    static final String WHAT_OPENS =
            "a dossier (a folder with a dossier.json, or that file), a graph ("
                    + GraphFormat.WHAT_OPENS
                    + "), and what Entente exports with its evidence (tables: .zip; JSON-LD:"
                    + " .jsonld)";

    private static final Set<String> OWN_FIELDS =
            Set.of("format", "title", "sources", "actors", "ties", "concerns");

    /** Extensions of articles. */
    private static final Set<String> ARTICLES =
            Set.of(
                    "html", "htm", "xhtml", "mhtml", "mht", "pdf", "docx", "odt", "rtf", "md",
                    "txt");

    private static final int HEAD = 2000;

    /** The length of the longest byte order mark. */
    private static final int MARK = 3;

    private OtherKinds() {}

    /**
     * Rejects a file that cannot be a dossier: its name does not end in .json, and it does not
     * begin with a brace.
     *
     * @param name the file's name
     * @param bytes the file
     * @throws FileException if that is so
     */
    static void check(String name, byte[] bytes) throws FileException {
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (dot < 0 || ending.startsWith("json") || mayBeAnObject(bytes)) {
            return;
        }
        String head =
                new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        throw new FileException(
                ProblemKind.UNKNOWN_FORMAT,
                Position.NONE,
                Shown.text(name)
                        + " cannot be opened; Entente opens "
                        + WHAT_OPENS
                        + likely(head, ending),
                null);
    }

    private static boolean mayBeAnObject(byte[] bytes) {
        int i = 0;
        // Byte order marks, the NULs of UTF-16, white space.
        while (i < bytes.length && ((bytes[i] & 0xFF) <= ' ' || (i < MARK && isMark(bytes[i])))) {
            i++;
        }
        return i == bytes.length || bytes[i] == '{';
    }

    private static boolean isMark(byte b) {
        return "\u00EF\u00BB\u00BF\u00FE\u00FF".indexOf((char) (b & 0xFF)) >= 0;
    }

    private static String likely(String head, String ending) {
        if (head.contains("<graphml") || head.contains(":graphml ")) {
            return "; it looks like GraphML; its name must end with .graphml";
        }
        if (head.contains("<gexf")) {
            return "; it looks like GEXF; its name must end with .gexf";
        }
        return ARTICLES.contains(ending)
                ? "; to make a dossier of an article, choose File > New from article, or run"
                        + " \"entente new\""
                : "";
    }

    /**
     * Rejects JSON without any of a dossier's fields.
     *
     * @param root the outer object
     * @throws FileException if it has none
     */
    static void check(JsonObject root) throws FileException {
        if (!root.members().isEmpty()
                && root.members().stream().noneMatch(m -> OWN_FIELDS.contains(m.name()))) {
            throw new FileException(
                    ProblemKind.UNKNOWN_FORMAT,
                    root.at(),
                    "this is JSON, but not a dossier: it has none of a dossier's fields; Entente"
                            + " opens "
                            + WHAT_OPENS,
                    null);
        }
    }
}

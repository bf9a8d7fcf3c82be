package org.entente.io.check;

import java.util.List;
import java.util.Set;
import org.entente.edit.rule.ElementSort;

/** The fields of the dossier format, in the order a new file has them. */
public final class Format {

    /** The number of the format written, and the newest one read. */
    public static final int VERSION = 1;

    public static final List<String> DOSSIER =
            List.of(
                    "$schema",
                    "format",
                    "title",
                    "sources",
                    "actors",
                    "ties",
                    "concerns",
                    "reviewed",
                    "story");

    public static final List<String> SOURCE =
            List.of("id", "title", "file", "author", "publisher", "published", "url", "original");

    public static final List<String> ORIGINAL = List.of("file", "sha256", "retrieved", "mediaType");

    public static final List<String> ACTOR =
            List.of("id", "name", "kind", "iso", "aliases", "partOf", "note", "at");

    public static final List<String> TIE =
            List.of(
                    "id",
                    "from",
                    "to",
                    "directed",
                    "label",
                    "kind",
                    "stance",
                    "status",
                    "accordingTo",
                    "period",
                    "draft",
                    "evidence");

    public static final List<String> CONCERN =
            List.of(
                    "id",
                    "holders",
                    "about",
                    "label",
                    "status",
                    "accordingTo",
                    "draft",
                    "evidence");

    public static final List<String> EVIDENCE =
            List.of("source", "paragraph", "quote", "prefix", "suffix");

    public static final List<String> REVIEWED = List.of("source", "paragraph", "quote", "reason");

    public static final List<String> STEP = List.of("title", "text", "select", "filter");

    public static final List<String> FILTER = List.of("hide", "minEvidence");

    private static final Set<String> OPTIONAL =
            Set.of(
                    "iso",
                    "aliases",
                    "partOf",
                    "note",
                    "at",
                    "directed",
                    "accordingTo",
                    "period",
                    "author",
                    "publisher",
                    "published",
                    "url",
                    "original",
                    "reason",
                    "text",
                    "select",
                    "filter",
                    "draft");

    private Format() {}

    /** Tells whether a field of an element, a sentence set aside or a step may be absent. */
    public static boolean isOptional(String field) {
        return OPTIONAL.contains(field);
    }

    /** Returns the field of the dossier that lists elements of a sort. */
    public static String list(ElementSort sort) {
        return switch (sort) {
            case SOURCE -> "sources";
            case ACTOR -> "actors";
            case TIE -> "ties";
            case CONCERN -> "concerns";
        };
    }

    /** Returns the fields of elements of a sort. */
    public static List<String> fields(ElementSort sort) {
        return switch (sort) {
            case SOURCE -> SOURCE;
            case ACTOR -> ACTOR;
            case TIE -> TIE;
            case CONCERN -> CONCERN;
        };
    }
}

package org.entente.io.check;

import java.util.List;

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
                    "evidence");

    public static final List<String> CONCERN =
            List.of("id", "holders", "about", "label", "status", "accordingTo", "evidence");

    public static final List<String> EVIDENCE =
            List.of("source", "paragraph", "quote", "prefix", "suffix");

    public static final List<String> REVIEWED = List.of("source", "paragraph", "quote", "reason");

    public static final List<String> STEP = List.of("title", "text", "select");

    private Format() {}

    /** The sorts of things that have ids. */
    public enum Sort {
        SOURCE("source", "sources"),
        ACTOR("actor", "actors"),
        TIE("tie", "ties"),
        CONCERN("concern", "concerns");

        private final String word;
        private final String list;

        Sort(String word, String list) {
            this.word = word;
            this.list = list;
        }

        /** Returns what one is called. */
        String word() {
            return word;
        }

        /** Returns the field of the dossier that lists them. */
        public String list() {
            return list;
        }

        /** Returns the fields each has. */
        List<String> fields() {
            return switch (this) {
                case SOURCE -> Format.SOURCE;
                case ACTOR -> Format.ACTOR;
                case TIE -> Format.TIE;
                case CONCERN -> Format.CONCERN;
            };
        }
    }
}

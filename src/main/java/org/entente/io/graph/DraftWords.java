package org.entente.io.graph;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.io.graph.draft.GraphDraft;
import org.entente.io.graph.draft.Values;
import org.entente.io.problem.Position;
import org.entente.model.ActorKind;
import org.entente.model.Period;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.model.Word;
import org.entente.model.exchange.Column;
import org.entente.model.location.Coordinates;
import org.jspecify.annotations.Nullable;

/** Maps the columns of a graph to the fields of a dossier, by their common names. */
final class DraftWords {

    /** The label of an edge that has none. */
    private static final String BARE = "is tied to";

    /** The name of a node that has none. */
    private static final String NAMELESS = "(no name)";

    private static final String[] NAMES = {
        "label", "name", "nodelabel", "title", "displayname", "fullname", "shortname"
    };

    /**
     * Columns that may hold the label of an edge, the surest first; all but the first may be its
     * type.
     */
    private static final String[] LABELS = {
        "label",
        "edgelabel",
        "interaction",
        "relationship",
        "relation",
        "predicate",
        "verb",
        "type",
        "reltype",
        "relationtype",
        "edgetype",
        "relationshiptype",
        "interactiontype",
        "connection",
        "linktype",
        "tietype",
        "beziehung",
        "relaci\u00f3n",
        "name",
        "title",
        "category",
        "desc",
        "description"
    };

    private static final String[] TIE_KINDS = {
        "kind",
        "type",
        "category",
        "interaction",
        "relationship",
        "relation",
        "relationshiptype",
        "interactiontype",
        "linktype",
        "tietype"
    };

    /** Columns that only tell which way an edge points. */
    private static final String[] DIRECTIONS = {
        "directed", "direction", "isdirected", "directionality"
    };

    /** Columns that may tell it. */
    private static final String[] TYPES = {"type", "edgetype"};

    private static final String[] ISO = {
        "iso", "iso2", "isoa2", "isocode", "alpha2", "countrycode"
    };

    private static final Pattern DEGREES = Pattern.compile("[-+]?\\d{1,3}(?:\\.\\d{1,20})?");

    private final UnknownValues unknown;

    DraftWords(UnknownValues unknown) {
        this.unknown = unknown;
    }

    /** The properties of a tie, from its edge. */
    record Said(String label, TieKind kind, Stance stance) {}

    /** Returns the name of a node; its id where it has none. */
    String nameOf(Values values, String id) {
        String name = values.take(NAMES);
        if (name.isEmpty()) {
            name = values.take("desc");
        }
        return !name.isEmpty() ? name : id.isBlank() ? NAMELESS : id;
    }

    /** Returns the remaining text columns of a node as a note; called after {@link #nameOf}. */
    String noteOf(Values values) {
        for (String key : new String[] {"note", "notes", "description", "comment", "desc"}) {
            if (values.isUnused(key)) {
                return values.take(key);
            }
        }
        return "";
    }

    /** Returns the two-letter code of a country; null if there is none. */
    @Nullable String iso(Values values) {
        for (String key : ISO) {
            String code = values.peek(key).toUpperCase(Locale.ROOT);
            if (code.matches("[A-Z]{2}")) {
                values.use(key);
                return code;
            }
        }
        return null;
    }

    /** Returns the location of a node on a map; null if there is none. */
    @Nullable Coordinates at(Values values) {
        String latitude = values.peek(Column.LATITUDE.key());
        String longitude = values.peek(Column.LONGITUDE.key());
        if (!DEGREES.matcher(latitude).matches() || !DEGREES.matcher(longitude).matches()) {
            return null;
        }
        double north = Double.parseDouble(latitude);
        double east = Double.parseDouble(longitude);
        if (!Coordinates.areValid(north, east)) {
            return null;
        }
        values.use(Column.LATITUDE.key());
        values.use(Column.LONGITUDE.key());
        return new Coordinates(north, east);
    }

    /** Returns what a node is. */
    ActorKind actorKind(Values values, boolean coded, Position at) {
        for (String key : new String[] {"kind", "type", "category", "labels"}) {
            String value = values.peek(key);
            Optional<ActorKind> kind = word(ActorKind.values(), value.replaceFirst("^:", ""));
            if (kind.isPresent()) {
                values.use(key);
                return kind.get();
            }
            if (key.equals("kind")) {
                noteUnknown(values, key, at);
            }
        }
        return coded ? ActorKind.COUNTRY : ActorKind.UNSTATED;
    }

    /** Returns which way an edge points; its values take precedence over its format. */
    Direction direction(GraphDraft.Edge edge) {
        Values values = edge.values();
        @Nullable Direction said = null;
        for (String key : DIRECTIONS) {
            String value = values.peek(key);
            Optional<Direction> direction = Direction.ofTruth(value);
            said = said == null ? direction.orElse(null) : said;
            if (!value.isEmpty() && direction.isEmpty()) {
                unknown.add(values.spelling(key), value, edge.at());
            }
            values.use(key);
        }
        for (String key : TYPES) {
            Optional<Direction> direction = Direction.ofWord(values.peek(key));
            if (direction.isPresent()) {
                said = said == null ? direction.get() : said;
                values.use(key);
            }
        }
        if (said != null) {
            return said;
        }
        return edge.directed() ? Direction.FORWARD : Direction.MUTUAL;
    }

    /** Returns the properties of an edge; called after {@link #direction}. */
    Said said(Values values, Position at) {
        TieKind kind = TieKind.UNSTATED;
        String kindOf = "";
        for (String key : TIE_KINDS) {
            Optional<TieKind> found = word(TieKind.values(), values.peek(key));
            if (found.isPresent()) {
                kind = found.get();
                kindOf = key;
                break;
            }
        }
        String label = label(values);
        if (label.isEmpty() && !values.peek(Column.KIND.key()).isEmpty()) {
            label = values.take(Column.KIND.key()).toLowerCase(Locale.ROOT);
        }
        if (!kindOf.isEmpty()) {
            values.use(kindOf);
        }
        noteUnknown(values, Column.KIND.key(), at);
        noteUnknown(values, "type", at);
        Stance stance =
                word(Stance.values(), values.peek(Column.STANCE.key())).orElse(Stance.UNSTATED);
        if (stance != Stance.UNSTATED) {
            values.use(Column.STANCE.key());
        }
        noteUnknown(values, Column.STANCE.key(), at);
        return new Said(label.isEmpty() ? BARE : label, kind, stance);
    }

    private static String label(Values values) {
        for (String key : LABELS) {
            String value = values.peek(key);
            boolean direction =
                    (key.equals("type") || key.equals("edgetype"))
                            && Direction.ofWord(value).isPresent();
            if (!value.isEmpty() && !direction) {
                return values.take(key);
            }
        }
        return "";
    }

    /** Returns how certain the file says it is. */
    Status status(Values values, Position at) {
        Status status =
                word(Status.values(), values.peek(Column.STATUS.key())).orElse(Status.UNSTATED);
        if (status != Status.UNSTATED) {
            values.use(Column.STATUS.key());
        }
        noteUnknown(values, Column.STATUS.key(), at);
        return status;
    }

    /** Returns when a tie holds; null for now. */
    @Nullable Period period(Values values) {
        boolean past = values.peek(Column.PERIOD.key()).equalsIgnoreCase(Period.PAST.word());
        if (past) {
            values.use(Column.PERIOD.key());
        }
        return past ? Period.PAST : null;
    }

    /** Reports an unusable value, which then counts as used. */
    private void noteUnknown(Values values, String key, Position at) {
        if (values.isUnused(key)) {
            unknown.add(values.spelling(key), values.peek(key), at);
            values.use(key);
        }
    }

    private static <W extends Word> Optional<W> word(W[] words, String wanted) {
        for (W word : words) {
            if (word.word().equalsIgnoreCase(wanted)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}

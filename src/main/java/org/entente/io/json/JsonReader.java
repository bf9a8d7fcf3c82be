package org.entente.io.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonBoolean;
import org.entente.io.json.JsonValue.JsonNull;
import org.entente.io.json.JsonValue.JsonNumber;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.JsonText;
import org.entente.io.json.JsonValue.Member;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Limits;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a text into values that know their positions.
 *
 * <p>Only Jackson's tokens are used, not its data binding: a token has a position, and loading the
 * classes of data binding would double the time of a cold start.
 */
public final class JsonReader {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(Limits.DEPTH)
                                    .maxStringLength(Limits.TEXT)
                                    .build())
                    .build();

    private final String text;
    private final JsonParser parser;
    private final Deque<Position> open = new ArrayDeque<>();
    private boolean done;
    private int values;

    private JsonReader(String text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
    }

    /**
     * Reads a text that is one value.
     *
     * @param text the text, without a byte order mark
     * @throws FileException at the first place where the text is not JSON
     */
    public static JsonValue read(String text) throws FileException {
        // A character array is parsed in place, so that columns never cross a buffer's border.
        try (JsonParser parser =
                FACTORY.createParser(ObjectReadContext.empty(), text.toCharArray())) {
            return new JsonReader(text, parser).document();
        }
    }

    private JsonValue document() throws FileException {
        try {
            if (parser.nextToken() == null) {
                throw syntax(new Position(1, 1), "the file is empty", null);
            }
            JsonValue root = value();
            done = true;
            if (parser.nextToken() != null) {
                throw syntax(here(), SyntaxMessage.TRAILING, null);
            }
            return root;
        } catch (StreamConstraintsException e) {
            // The parser does not say where a limit was broken. It has stopped just after what
            // nests too deep, and in or before a text or number that is too long.
            Position behind = position(parser.currentLocation());
            Position at =
                    SyntaxMessage.isDepth(e)
                            ? new Position(behind.line(), Math.max(1, behind.column() - 1))
                            : here();
            throw new FileException(ProblemKind.TOO_LARGE, at, SyntaxMessage.ofLimit(e), e);
        } catch (StreamReadException e) {
            Position at = position(e.getLocation());
            throw syntax(at, done ? SyntaxMessage.TRAILING : SyntaxMessage.of(e, text, open), e);
        }
    }

    private JsonValue value() throws FileException {
        Position at = here();
        if (++values > Limits.VALUES) {
            throw Limits.exceeded(
                    at, "the document has more than " + Limits.VALUES + " values; split it");
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            case VALUE_STRING -> new JsonText(at, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(at, parser.getString());
            case VALUE_TRUE -> new JsonBoolean(at, true);
            case VALUE_FALSE -> new JsonBoolean(at, false);
            case VALUE_NULL -> new JsonNull(at);
            default -> throw new IllegalStateException("no value starts with " + token);
        };
    }

    private JsonObject object(Position at) throws FileException {
        open.push(at);
        List<Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            Position nameAt = here();
            String name = parser.currentName();
            parser.nextToken();
            members.add(new Member(name, nameAt, value()));
        }
        open.pop();
        return new JsonObject(at, members);
    }

    private JsonArray array(Position at) throws FileException {
        open.push(at);
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        open.pop();
        return new JsonArray(at, elements);
    }

    private Position here() {
        return position(parser.currentTokenLocation());
    }

    private static Position position(@Nullable TokenStreamLocation location) {
        return location == null
                ? new Position(1, 1)
                : new Position(location.getLineNr(), location.getColumnNr());
    }

    private static FileException syntax(Position at, String message, @Nullable Throwable cause) {
        return new FileException(ProblemKind.SYNTAX, at, message, cause);
    }
}

package org.entente.intake.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.intake.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** What a page says about its article in JSON-LD with the vocabulary of schema.org. */
final class JsonLd {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

    /** How deep objects are searched for an article. */
    private static final int MAX_DEPTH = 8;

    private JsonLd() {}

    /** Returns the metadata of the first article that a page describes. */
    static Metadata of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Map<?, ?> article = article(script.data());
            if (article != null) {
                return metadata(article);
            }
        }
        return Metadata.NONE;
    }

    private static @Nullable Map<?, ?> article(String json) {
        try (JsonParser parser =
                FACTORY.createParser(ObjectReadContext.empty(), withoutWrapping(json))) {
            parser.nextToken();
            return article(value(parser), 0);
        } catch (JacksonException e) {
            // Broken JSON is common, and the text can be read all the same.
            return null;
        }
    }

    /** Reads the value that the parser is at: a map, a list, a text, or "" for anything else. */
    private static Object value(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Object> members = new LinkedHashMap<>();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, value(parser));
            }
            return members;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> elements = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value(parser));
            }
            return elements;
        }
        return token == JsonToken.VALUE_STRING ? parser.getString() : "";
    }

    /** Some pages put their JSON into a comment or a section of characters. */
    private static String withoutWrapping(String json) {
        int start = 0;
        while (start < json.length() && "{[".indexOf(json.charAt(start)) < 0) {
            start++;
        }
        int end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']')) + 1;
        // "<![CDATA[" contains another bracket.
        int cdata = json.indexOf("CDATA[");
        if (cdata >= 0 && cdata <= start + 8) {
            return withoutWrapping(
                    json.substring(
                            cdata + 6,
                            json.contains("]]>") ? json.lastIndexOf("]]>") : json.length()));
        }
        return start < end ? json.substring(start, end) : "null";
    }

    private static @Nullable Map<?, ?> article(Object value, int depth) {
        if (depth > MAX_DEPTH) {
            return null;
        }
        Collection<?> children = value instanceof List<?> list ? list : List.of();
        if (value instanceof Map<?, ?> node) {
            if (isArticle(member(node, "@type"))) {
                return node;
            }
            children = node.values();
        }
        for (Object child : children) {
            Map<?, ?> found = article(child, depth + 1);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Object member(Map<?, ?> node, String name) {
        Object value = node.get(name);
        return value == null ? "" : value;
    }

    private static boolean isArticle(Object type) {
        if (type instanceof List<?> types) {
            return types.stream().anyMatch(JsonLd::isArticle);
        }
        String name = type instanceof String text ? text : "";
        return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
    }

    private static Metadata metadata(Map<?, ?> article) {
        String date = text(member(article, "datePublished"));
        return new Metadata(
                text(member(article, "headline")),
                names(member(article, "author")),
                names(member(article, "publisher")),
                date == null ? null : PageDate.of(date),
                Said.webAddress(address(article)));
    }

    private static @Nullable String address(Map<?, ?> article) {
        Object entity = member(article, "mainEntityOfPage");
        String own = text(member(article, "url"));
        return own != null ? own : text(inner(entity, "@id"));
    }

    /** Returns a member of an object; any other value itself. */
    private static Object inner(Object value, String name) {
        return value instanceof Map<?, ?> node ? member(node, name) : value;
    }

    private static @Nullable String names(Object value) {
        List<String> names = new ArrayList<>();
        for (Object one : value instanceof List<?> several ? several : List.of(value)) {
            String name = text(inner(one, "name"));
            if (name != null
                    && !name.toLowerCase(Locale.ROOT).startsWith("http")
                    && !names.contains(name)) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static @Nullable String text(Object value) {
        return value instanceof String text && !text.isEmpty()
                ? Said.line(Parser.unescapeEntities(text, false))
                : null;
    }
}

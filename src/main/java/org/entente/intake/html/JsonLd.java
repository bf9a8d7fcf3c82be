package org.entente.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.intake.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its article in JSON-LD with the words of schema.org. */
final class JsonLd {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

    /** How deep objects are looked into for an article. */
    private static final int MAX_DEPTH = 8;

    private JsonLd() {}

    /** Returns what the first article described by a page is said to be. */
    static Metadata of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode article = article(script.data());
            if (article != null) {
                return metadata(article);
            }
        }
        return Metadata.NONE;
    }

    private static @Nullable JsonNode article(String json) {
        try {
            return article(MAPPER.readTree(withoutWrapping(json)), 0);
        } catch (JacksonException e) {
            // A page with broken JSON is common, and its text can be read all the same.
            return null;
        }
    }

    /** Some pages put their JSON into a comment or a section of characters. */
    private static String withoutWrapping(String json) {
        int start = 0;
        while (start < json.length() && "{[".indexOf(json.charAt(start)) < 0) {
            start++;
        }
        int end = Math.max(json.lastIndexOf('}'), json.lastIndexOf(']')) + 1;
        // "<![CDATA[" opens with a bracket of its own.
        int cdata = json.indexOf("CDATA[");
        if (cdata >= 0 && cdata <= start + 8) {
            return withoutWrapping(
                    json.substring(
                            cdata + 6,
                            json.contains("]]>") ? json.lastIndexOf("]]>") : json.length()));
        }
        return start < end ? json.substring(start, end) : "null";
    }

    private static @Nullable JsonNode article(JsonNode node, int depth) {
        if (depth > MAX_DEPTH) {
            return null;
        }
        if (node.isObject() && isArticle(node.path("@type"))) {
            return node;
        }
        if (node.isArray() || node.isObject()) {
            for (JsonNode child : node.values()) {
                JsonNode found = article(child, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type.values()) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asString("");
        return name.endsWith("Article") || name.endsWith("BlogPosting") || name.equals("Report");
    }

    private static Metadata metadata(JsonNode article) {
        String date = text(article.path("datePublished"));
        return new Metadata(
                text(article.path("headline")),
                names(article.path("author")),
                names(article.path("publisher")),
                date == null ? null : PageDate.of(date),
                PageMetadata.webAddress(address(article)));
    }

    private static @Nullable String address(JsonNode article) {
        JsonNode entity = article.path("mainEntityOfPage");
        String own = text(article.path("url"));
        return own != null ? own : text(entity.isObject() ? entity.path("@id") : entity);
    }

    private static @Nullable String names(JsonNode node) {
        List<String> names = new ArrayList<>();
        for (JsonNode one : node.isArray() ? List.copyOf(node.values()) : List.of(node)) {
            String name = text(one.isObject() ? one.path("name") : one);
            if (name != null
                    && !name.toLowerCase(Locale.ROOT).startsWith("http")
                    && !names.contains(name)) {
                names.add(name);
            }
        }
        return names.isEmpty() ? null : String.join(", ", names);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString()
                ? PageMetadata.levelled(Parser.unescapeEntities(node.asString(), false))
                : null;
    }
}

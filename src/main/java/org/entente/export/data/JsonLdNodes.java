package org.entente.export.data;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.entente.export.text.PlainText;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.Word;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/** Makes the nodes for the elements of a dossier, and their addresses. */
final class JsonLdNodes {

    private final Dossier dossier;
    private final String base;

    /** Makes addresses of the dossier's title and its texts, the same ones each time. */
    JsonLdNodes(Dossier dossier) {
        this.dossier = dossier;
        StringBuilder name = new StringBuilder(dossier.title());
        dossier.sources().forEach(source -> name.append('\0').append(source.article().text()));
        this.base =
                "urn:uuid:"
                        + UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns what all addresses begin with. */
    String base() {
        return base;
    }

    static Map<String, Object> node(String id, String type) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", id);
        node.put("type", type);
        return node;
    }

    Map<String, Object> actor(ActorId id) {
        Map<String, Object> node = node(iri(id), "Actor");
        node.put("label", PlainText.of(dossier.nameOf(id)));
        return node;
    }

    Map<String, Object> source(Source source) {
        String url = source.url();
        Map<String, Object> node =
                node(url == null ? iri("source", source.id().value()) : PlainText.of(url), "Text");
        node.put("format", "text/plain");
        node.put("label", PlainText.of(source.title()));
        return node;
    }

    static void putWord(Map<String, Object> node, String name, Word word) {
        if (!word.isUnstated()) {
            node.put(name, word.word());
        }
    }

    static void putText(Map<String, Object> node, String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            node.put(name, PlainText.of(text));
        }
    }

    String iri(ElementId id) {
        String sort = id instanceof ActorId ? "actor" : id instanceof TieId ? "tie" : "concern";
        return iri(sort, id.value());
    }

    String iri(String sort, String id) {
        return base + '#' + sort + '-' + id;
    }
}

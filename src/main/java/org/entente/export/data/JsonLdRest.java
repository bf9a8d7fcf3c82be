package org.entente.export.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.export.text.PlainText;
import org.entente.graph.RelationGraph;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.ReviewedSentence;
import org.entente.model.Source;
import org.entente.model.StoryStep;
import org.entente.model.exchange.StoryFilterWords;
import org.entente.model.file.OriginalFile;
import org.entente.model.id.ActorId;
import org.entente.model.location.Coordinates;

/**
 * What annotations cannot express, in Entente's own terms, so that nothing is lost: the sources
 * with their texts, the actors, the order of the claims, claims without evidence, sentences set
 * aside, the story.
 */
final class JsonLdRest {

    private final Dossier dossier;
    private final JsonLdNodes nodes;

    JsonLdRest(Dossier dossier, JsonLdNodes nodes) {
        this.dossier = dossier;
        this.nodes = nodes;
    }

    /**
     * Returns the fields of the collection.
     *
     * @param graph what is written
     * @param body makes the node of a claim
     */
    Map<String, Object> of(RelationGraph graph, Function<Claim, Map<String, Object>> body) {
        Map<String, Object> rest = new LinkedHashMap<>();
        rest.put("sources", dossier.sources().stream().map(this::source).toList());
        rest.put("actors", dossier.actors().stream().map(this::actor).toList());
        List<Claim> claims =
                Stream.<Claim>concat(graph.ties().stream(), graph.concerns().stream()).toList();
        rest.put("claims", claims.stream().map(claim -> nodes.iri(claim.id())).toList());
        putList(
                rest,
                "unsupported",
                claims.stream().filter(claim -> claim.evidence().isEmpty()).map(body).toList());
        putList(rest, "reviewed", dossier.reviewed().stream().map(JsonLdRest::reviewed).toList());
        putList(rest, "story", dossier.story().stream().map(this::step).toList());
        return rest;
    }

    private static void putList(Map<String, Object> node, String name, List<?> list) {
        if (!list.isEmpty()) {
            node.put(name, new ArrayList<>(list));
        }
    }

    private Map<String, Object> source(Source source) {
        Map<String, Object> node = nodes.source(source);
        node.put("sourceId", source.id().value());
        node.put("file", PlainText.of(source.file()));
        JsonLdNodes.putText(node, "author", source.author());
        JsonLdNodes.putText(node, "publisher", source.publisher());
        JsonLdNodes.putText(node, "published", source.published());
        JsonLdNodes.putText(node, "url", source.url());
        OriginalFile original = source.original();
        if (original != null) {
            Map<String, Object> from = new LinkedHashMap<>();
            from.put("file", PlainText.of(original.file()));
            from.put("sha256", PlainText.of(original.sha256()));
            JsonLdNodes.putText(from, "retrieved", original.retrieved());
            JsonLdNodes.putText(from, "mediaType", original.mediaType());
            node.put("original", from);
        }
        // Kept exactly, since positions count its characters.
        node.put("text", source.article().text());
        return node;
    }

    private Map<String, Object> actor(Actor actor) {
        Map<String, Object> node = nodes.actor(actor.id());
        JsonLdNodes.putWord(node, "kind", actor.kind());
        JsonLdNodes.putText(node, "iso", actor.iso());
        putList(node, "aliases", actor.aliases().stream().map(PlainText::of).toList());
        ActorId whole = actor.partOf();
        if (whole != null) {
            node.put("partOf", nodes.iri(whole));
        }
        JsonLdNodes.putText(node, "note", actor.note());
        Coordinates at = actor.at();
        if (at != null) {
            // As texts, so that no digit is lost.
            node.put("latitude", Double.toString(at.latitude()));
            node.put("longitude", Double.toString(at.longitude()));
        }
        return node;
    }

    private static Map<String, Object> reviewed(ReviewedSentence sentence) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("sourceId", sentence.source().value());
        node.put("paragraph", sentence.paragraph());
        node.put("quote", PlainText.of(sentence.quote()));
        JsonLdNodes.putText(node, "reason", sentence.reason());
        return node;
    }

    private Map<String, Object> step(StoryStep step) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("label", PlainText.of(step.title()));
        JsonLdNodes.putText(node, "text", step.text());
        node.put("select", step.select().stream().map(nodes::iri).toList());
        if (!step.filter().isNothing()) {
            node.put("filter", StoryFilterWords.print(step.filter()));
        }
        return node;
    }
}

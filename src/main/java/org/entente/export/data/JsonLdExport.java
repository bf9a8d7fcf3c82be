package org.entente.export.data;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.export.text.JsonText;
import org.entente.export.text.PlainText;
import org.entente.graph.RelationGraph;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.trace.Citation;
import org.entente.model.trace.EvidenceIndex;
import org.entente.source.Paragraph;
import org.entente.source.Passage;
import org.entente.source.quote.Drift;

/**
 * Writes the evidence of a graph as JSON-LD after the W3C Web Annotation Data Model (2017).
 *
 * <p>The file is an AnnotationCollection. Every piece of evidence is an Annotation: its target is
 * the source, with a TextQuoteSelector and, where the quote was found, a TextPositionSelector; its
 * body is the tie or the concern it supports, in Entente's own terms. The quote selected is the
 * source's own words where they were found; a dossier's quote that differs from them is kept as
 * {@code dossierQuote}. Positions count Unicode code points from 0, as the model asks, a byte order
 * mark left out.
 *
 * <p>Next to the annotations the collection has all that they do not say; see {@link JsonLdRest}.
 * Entente opens the file as the dossier.
 *
 * <p>Ids are made of the dossier's title and its texts, so that another export has the same ones.
 */
public final class JsonLdExport {

    private static final String ANNOTATION_CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String TERMS = "urn:x-entente:terms#";

    /** The number of context characters before and after a quote. */
    private static final int CONTEXT_LENGTH = 32;

    private static final List<String> IDS =
            List.of("from", "to", "holders", "about", "accordingTo", "partOf", "claims", "select");
    private static final List<String> WORDS =
            List.of(
                    "Tie",
                    "Concern",
                    "Actor",
                    "directed",
                    "kind",
                    "stance",
                    "status",
                    "period",
                    "paragraph",
                    "drift",
                    "dossierQuote",
                    "dossierPrefix",
                    "dossierSuffix",
                    "sourceId",
                    "sources",
                    "actors",
                    "unsupported",
                    "reviewed",
                    "story",
                    "filter",
                    "file",
                    "author",
                    "publisher",
                    "published",
                    "url",
                    "text",
                    "original",
                    "sha256",
                    "retrieved",
                    "mediaType",
                    "iso",
                    "aliases",
                    "note",
                    "latitude",
                    "longitude",
                    "quote",
                    "reason");

    private final EvidenceIndex evidence;
    private final Dossier dossier;
    private final JsonLdNodes nodes;

    private JsonLdExport(EvidenceIndex evidence) {
        this.evidence = evidence;
        this.dossier = evidence.dossier();
        this.nodes = new JsonLdNodes(dossier);
    }

    /**
     * Writes the evidence of a graph's ties and concerns. The same arguments give the same bytes.
     *
     * @param evidence the dossier's quotes, resolved
     * @param graph what to write
     * @return the file, in UTF-8
     */
    public static byte[] bytes(EvidenceIndex evidence, RelationGraph graph) {
        return JsonText.of(new JsonLdExport(evidence).collection(graph))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Map<String, Object> collection(RelationGraph graph) {
        List<Object> items = new ArrayList<>();
        graph.ties().forEach(tie -> annotate(items, tie));
        graph.concerns().forEach(concern -> annotate(items, concern));
        Map<String, Object> page = JsonLdNodes.node(nodes.base() + "#page", "AnnotationPage");
        page.put("startIndex", 0);
        page.put("items", items);
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("@context", context());
        collection.putAll(JsonLdNodes.node(nodes.base(), "AnnotationCollection"));
        collection.put("label", PlainText.of(dossier.title()));
        collection.put("total", items.size());
        collection.put("first", page);
        collection.putAll(new JsonLdRest(dossier, nodes).of(graph, this::body));
        return collection;
    }

    private static List<Object> context() {
        Map<String, Object> terms = new LinkedHashMap<>();
        WORDS.forEach(word -> terms.put(word, TERMS + word));
        for (String word : IDS) {
            Map<String, Object> term = new LinkedHashMap<>();
            term.put("@id", TERMS + word);
            term.put("@type", "@id");
            terms.put(word, term);
        }
        return List.of(ANNOTATION_CONTEXT, terms);
    }

    private void annotate(List<Object> items, Claim claim) {
        for (Citation citation : evidence.citations(claim.id())) {
            Map<String, Object> annotation =
                    JsonLdNodes.node(
                            nodes.iri("evidence", claim.id().value()) + '-' + citation.index(),
                            "Annotation");
            annotation.put("motivation", "linking");
            annotation.put("body", body(claim));
            annotation.put("target", target(citation));
            items.add(annotation);
        }
    }

    private Map<String, Object> body(Claim claim) {
        Map<String, Object> body =
                JsonLdNodes.node(nodes.iri(claim.id()), claim instanceof Tie ? "Tie" : "Concern");
        body.put("label", PlainText.of(claim.label()));
        if (claim instanceof Tie tie) {
            body.put("from", nodes.actor(tie.from()));
            body.put("to", nodes.actor(tie.to()));
            body.put("directed", tie.directed());
            JsonLdNodes.putWord(body, "kind", tie.kind());
            JsonLdNodes.putWord(body, "stance", tie.stance());
        } else if (claim instanceof Concern concern) {
            body.put("holders", concern.holders().stream().map(nodes::actor).toList());
            body.put("about", concern.about().stream().map(this::subject).toList());
        }
        JsonLdNodes.putWord(body, "status", claim.status());
        ActorId speaker = claim.accordingTo();
        if (speaker != null) {
            body.put("accordingTo", nodes.actor(speaker));
        }
        if (claim instanceof Tie tie && tie.period() != null) {
            body.put("period", tie.period().word());
        }
        return body;
    }

    private Map<String, Object> subject(ElementId element) {
        if (element instanceof ActorId actor) {
            return nodes.actor(actor);
        }
        Map<String, Object> node = JsonLdNodes.node(nodes.iri(element), "Tie");
        dossier.claim(element).ifPresent(tie -> node.put("label", PlainText.of(tie.label())));
        return node;
    }

    private Map<String, Object> target(Citation citation) {
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("type", "SpecificResource");
        dossier.source(citation.evidence().source())
                .ifPresent(source -> target.put("source", nodes.source(source)));
        target.put("sourceId", citation.evidence().source().value());
        target.put("paragraph", ClaimColumns.paragraph(citation));
        target.put("drift", citation.resolution().drift().word());
        List<Object> selectors = new ArrayList<>();
        selectors.add(quoteSelector(citation));
        TextPosition.of(dossier, citation)
                .ifPresent(
                        position -> {
                            Map<String, Object> selector = new LinkedHashMap<>();
                            selector.put("type", "TextPositionSelector");
                            selector.put("start", position.start());
                            selector.put("end", position.end());
                            selectors.add(selector);
                        });
        target.put("selector", selectors);
        if (citation.resolution().drift() != Drift.EXACT) {
            target.put("dossierQuote", PlainText.of(citation.evidence().quote()));
        }
        JsonLdNodes.putText(target, "dossierPrefix", citation.evidence().prefix());
        JsonLdNodes.putText(target, "dossierSuffix", citation.evidence().suffix());
        return target;
    }

    private Map<String, Object> quoteSelector(Citation citation) {
        Evidence cited = citation.evidence();
        Map<String, Object> selector = new LinkedHashMap<>();
        selector.put("type", "TextQuoteSelector");
        Optional<Passage> passage = citation.resolution().passage();
        Optional<String> text = passage.flatMap(p -> paragraph(cited, p));
        if (passage.isEmpty() || text.isEmpty()) {
            selector.put("exact", PlainText.of(cited.quote()));
            JsonLdNodes.putText(selector, "prefix", cited.prefix());
            JsonLdNodes.putText(selector, "suffix", cited.suffix());
            return selector;
        }
        Passage found = passage.get();
        selector.put("exact", PlainText.of(found.text()));
        JsonLdNodes.putText(selector, "prefix", before(text.get(), found.start()));
        JsonLdNodes.putText(selector, "suffix", behind(text.get(), found.end()));
        return selector;
    }

    private Optional<String> paragraph(Evidence cited, Passage passage) {
        return dossier.source(cited.source())
                .flatMap(source -> source.article().paragraph(passage.paragraph()))
                .map(Paragraph::text);
    }

    private static String before(String text, int end) {
        int length = Math.min(CONTEXT_LENGTH, text.codePointCount(0, end));
        return text.substring(text.offsetByCodePoints(end, -length), end);
    }

    private static String behind(String text, int start) {
        int length = Math.min(CONTEXT_LENGTH, text.codePointCount(start, text.length()));
        return text.substring(start, text.offsetByCodePoints(start, length));
    }
}

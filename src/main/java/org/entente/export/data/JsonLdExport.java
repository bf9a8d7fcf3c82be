package org.entente.export.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.export.text.PlainText;
import org.entente.graph.RelationGraph;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.Word;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.model.trace.Citation;
import org.entente.model.trace.EvidenceIndex;
import org.entente.source.Paragraph;
import org.entente.source.Passage;
import org.entente.source.quote.Drift;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

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
 * <p>Ids are made of the dossier's title and its texts, so that another export has the same ones.
 */
public final class JsonLdExport {

    private static final String ANNOTATION_CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String TERMS = "urn:x-entente:terms#";

    /** How many characters before and behind a quote tell where it stands. */
    private static final int CONTEXT_LENGTH = 32;

    private static final List<String> IDS =
            List.of("from", "to", "holders", "about", "accordingTo");
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
                    "dossierQuote");

    private final EvidenceIndex evidence;
    private final Dossier dossier;
    private final String base;
    private final JsonNodeFactory json = JsonNodeFactory.instance;

    private JsonLdExport(EvidenceIndex evidence) {
        this.evidence = evidence;
        this.dossier = evidence.dossier();
        StringBuilder name = new StringBuilder(dossier.title());
        dossier.sources().forEach(source -> name.append('\0').append(source.article().text()));
        this.base =
                "urn:uuid:"
                        + UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the evidence of a graph's ties and concerns. The same arguments give the same bytes.
     *
     * @param evidence the dossier's quotes, resolved
     * @param graph what to write
     * @return the file, in UTF-8
     */
    public static byte[] bytes(EvidenceIndex evidence, RelationGraph graph) {
        ObjectNode collection = new JsonLdExport(evidence).collection(graph);
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        String text =
                JsonMapper.builder()
                        .build()
                        .writer()
                        .with(
                                new DefaultPrettyPrinter()
                                        .withObjectIndenter(indenter)
                                        .withArrayIndenter(indenter))
                        .writeValueAsString(collection);
        return (text + '\n').getBytes(StandardCharsets.UTF_8);
    }

    private ObjectNode collection(RelationGraph graph) {
        ArrayNode items = json.arrayNode();
        graph.ties().forEach(tie -> annotate(items, tie));
        graph.concerns().forEach(concern -> annotate(items, concern));
        ObjectNode page = json.objectNode();
        page.put("id", base + "#page").put("type", "AnnotationPage").put("startIndex", 0);
        page.set("items", items);
        ObjectNode collection = json.objectNode();
        collection.set("@context", context());
        collection.put("id", base);
        collection.put("type", "AnnotationCollection");
        collection.put("label", PlainText.of(dossier.title()));
        collection.put("total", items.size());
        collection.set("first", page);
        return collection;
    }

    private ArrayNode context() {
        ObjectNode terms = json.objectNode();
        WORDS.forEach(word -> terms.put(word, TERMS + word));
        for (String word : IDS) {
            terms.putObject(word).put("@id", TERMS + word).put("@type", "@id");
        }
        return json.arrayNode().add(ANNOTATION_CONTEXT).add(terms);
    }

    private void annotate(ArrayNode items, Claim claim) {
        for (Citation citation : evidence.citations(claim.id())) {
            ObjectNode annotation = items.addObject();
            annotation.put("id", iri("evidence", claim.id().value()) + '-' + citation.index());
            annotation.put("type", "Annotation");
            annotation.put("motivation", "linking");
            annotation.set("body", body(claim));
            annotation.set("target", target(citation));
        }
    }

    private ObjectNode body(Claim claim) {
        ObjectNode body = json.objectNode();
        body.put("id", iri(claim.id()));
        if (claim instanceof Tie tie) {
            body.put("type", "Tie");
            body.put("label", PlainText.of(tie.label()));
            body.set("from", actor(tie.from()));
            body.set("to", actor(tie.to()));
            body.put("directed", tie.directed());
            putWord(body, "kind", tie.kind());
            putWord(body, "stance", tie.stance());
        } else if (claim instanceof Concern concern) {
            body.put("type", "Concern");
            body.put("label", PlainText.of(concern.label()));
            ArrayNode holders = body.putArray("holders");
            concern.holders().forEach(holder -> holders.add(actor(holder)));
            ArrayNode about = body.putArray("about");
            concern.about().forEach(element -> about.add(subject(element)));
        }
        putWord(body, "status", claim.status());
        ActorId speaker = claim.accordingTo();
        if (speaker != null) {
            body.set("accordingTo", actor(speaker));
        }
        if (claim instanceof Tie tie && tie.period() != null) {
            body.put("period", tie.period().word());
        }
        return body;
    }

    private ObjectNode subject(ElementId element) {
        if (element instanceof ActorId actor) {
            return actor(actor);
        }
        ObjectNode node = json.objectNode();
        node.put("id", iri(element)).put("type", "Tie");
        dossier.claim(element).ifPresent(tie -> node.put("label", PlainText.of(tie.label())));
        return node;
    }

    private ObjectNode actor(ActorId id) {
        ObjectNode node = json.objectNode();
        return node.put("id", iri(id))
                .put("type", "Actor")
                .put("label", PlainText.of(dossier.nameOf(id)));
    }

    private ObjectNode target(Citation citation) {
        ObjectNode target = json.objectNode();
        target.put("type", "SpecificResource");
        dossier.source(citation.evidence().source())
                .ifPresent(source -> target.set("source", source(source)));
        target.put("paragraph", ClaimColumns.paragraph(citation));
        target.put("drift", ClaimColumns.word(citation.resolution().drift()));
        ArrayNode selectors = target.putArray("selector");
        selectors.add(quoteSelector(citation));
        TextPosition.of(dossier, citation)
                .ifPresent(
                        position ->
                                selectors
                                        .addObject()
                                        .put("type", "TextPositionSelector")
                                        .put("start", position.start())
                                        .put("end", position.end()));
        if (citation.resolution().drift() != Drift.EXACT) {
            target.put("dossierQuote", PlainText.of(citation.evidence().quote()));
        }
        return target;
    }

    private ObjectNode source(Source source) {
        ObjectNode node = json.objectNode();
        String url = source.url();
        node.put("id", url == null ? iri("source", source.id().value()) : PlainText.of(url));
        node.put("type", "Text");
        node.put("format", "text/plain");
        node.put("label", PlainText.of(source.title()));
        return node;
    }

    private ObjectNode quoteSelector(Citation citation) {
        Evidence cited = citation.evidence();
        ObjectNode selector = json.objectNode();
        selector.put("type", "TextQuoteSelector");
        Optional<Passage> passage = citation.resolution().passage();
        Optional<String> text = passage.flatMap(p -> paragraph(cited, p));
        if (passage.isEmpty() || text.isEmpty()) {
            selector.put("exact", PlainText.of(cited.quote()));
            putText(selector, "prefix", cited.prefix());
            putText(selector, "suffix", cited.suffix());
            return selector;
        }
        Passage found = passage.get();
        selector.put("exact", PlainText.of(found.text()));
        putText(selector, "prefix", before(text.get(), found.start()));
        putText(selector, "suffix", behind(text.get(), found.end()));
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

    private static void putWord(ObjectNode node, String name, Word word) {
        if (!word.isUnstated()) {
            node.put(name, word.word());
        }
    }

    private static void putText(ObjectNode node, String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            node.put(name, PlainText.of(text));
        }
    }

    private String iri(ElementId id) {
        String sort = id instanceof ActorId ? "actor" : id instanceof TieId ? "tie" : "concern";
        return iri(sort, id.value());
    }

    private String iri(String sort, String id) {
        return base + '#' + sort + '-' + id;
    }
}

package org.entente.export.data;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.entente.model.Word;
import org.entente.model.exchange.Column;
import org.entente.model.exchange.GraphElement;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.location.Coordinates;
import org.entente.model.trace.Citation;
import org.entente.model.trace.EvidenceIndex;
import org.entente.source.Passage;
import org.jspecify.annotations.Nullable;

/** The properties of elements as columns. Unknown properties have no column. */
public final class ClaimColumns {

    private static final String BETWEEN_QUOTES = "\n\n";
    private static final String BETWEEN_NAMES = "; ";

    private final EvidenceIndex evidence;

    ClaimColumns(EvidenceIndex evidence) {
        this.evidence = evidence;
    }

    Map<Column, String> of(Actor actor) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        values.put(Column.LABEL, actor.name());
        values.put(Column.ELEMENT, GraphElement.ACTOR.word());
        put(values, Column.KIND, actor.kind());
        put(values, Column.ISO, actor.iso());
        put(values, Column.ALIASES, String.join(BETWEEN_NAMES, actor.aliases()));
        ActorId whole = actor.partOf();
        put(values, Column.PART_OF, whole == null ? null : whole.value());
        Coordinates at = actor.at();
        if (at != null) {
            values.put(Column.LATITUDE, Double.toString(at.latitude()));
            values.put(Column.LONGITUDE, Double.toString(at.longitude()));
        }
        put(values, Column.NOTE, actor.note());
        return values;
    }

    Map<Column, String> of(Tie tie) {
        Map<Column, String> values = ofClaim(tie);
        values.put(Column.ELEMENT, GraphElement.TIE.word());
        put(values, Column.KIND, tie.kind());
        values.put(Column.DIRECTED, Boolean.toString(tie.directed()));
        put(values, Column.STANCE, tie.stance());
        put(values, Column.PERIOD, tie.period() == null ? null : tie.period().word());
        return values;
    }

    Map<Column, String> of(Concern concern) {
        Map<Column, String> values = ofClaim(concern);
        values.put(Column.ELEMENT, GraphElement.CONCERN.word());
        put(values, Column.HOLDERS, ids(concern.holders()));
        put(values, Column.ABOUT, ids(concern.about()));
        return values;
    }

    private Map<Column, String> ofClaim(Claim claim) {
        Dossier dossier = evidence.dossier();
        Map<Column, String> values = new EnumMap<>(Column.class);
        values.put(Column.LABEL, claim.label());
        put(values, Column.STATUS, claim.status());
        ActorId speaker = claim.accordingTo();
        if (speaker != null) {
            values.put(Column.ACCORDING_TO, speaker.value());
            values.put(Column.ACCORDING_TO_NAME, dossier.nameOf(speaker));
        }
        List<String> quotes = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (Citation citation : evidence.citations(claim.id())) {
            quotes.add(citation.evidence().quote());
            places.add(citation.evidence().source().value() + ':' + paragraph(citation));
        }
        put(values, Column.QUOTES, String.join(BETWEEN_QUOTES, quotes));
        put(values, Column.PARAGRAPHS, String.join(" ", places));
        return values;
    }

    /** Returns the paragraph of a quote; for one not found, the paragraph it names. */
    public static int paragraph(Citation citation) {
        return citation.resolution()
                .passage()
                .map(Passage::paragraph)
                .orElse(citation.evidence().paragraph());
    }

    private static String ids(List<? extends ElementId> ids) {
        return ids.stream().map(ElementId::value).collect(Collectors.joining(" "));
    }

    /** Only known properties have columns. */
    private static void put(Map<Column, String> values, Column column, Word word) {
        put(values, column, word.isUnstated() ? null : word.word());
    }

    private static void put(Map<Column, String> values, Column column, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            values.put(column, value);
        }
    }
}

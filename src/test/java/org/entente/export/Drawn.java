package org.entente.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.entente.drawing.Detail;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.compose.DrawingComposer;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.place.Draftsman;
import org.entente.drawing.place.GraphLayout;
import org.entente.drawing.place.LayoutChoice;
import org.entente.drawing.place.OverviewArranger;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.RelationGraph;
import org.entente.io.DossierReader;
import org.entente.model.ActorKind;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.Status;
import org.entente.model.id.ActorId;
import org.entente.model.trace.EvidenceIndex;

/**
 * A dossier with its picture, as the exporters take it.
 *
 * @param evidence its quotes, resolved
 * @param graph its graph
 * @param drawing its picture
 */
public record Drawn(EvidenceIndex evidence, RelationGraph graph, GraphDrawing drawing) {

    /** What other programs might trip over, or be tricked by. */
    public static final List<String> HOSTILE =
            List.of(
                    "</script><b onclick=\"alert(1)\">bold</b>",
                    "=HYPERLINK(\"http://example.invalid\",\"x\")",
                    "]]> & <![CDATA[ -->",
                    "\"double\" and 'single' \\ back\\\\slash \\n \\",
                    "one line\nanother\r\nand\ta tab",
                    "\uD83D\uDE80 rocket \uD83C\uDDF0\uD83C\uDDF5",
                    "\u202Eright to left\u202C \u05E9\u05DC\u05D5\u05DD, a;b,c",
                    "'+1 '=2",
                    "${jndi:ldap} {{x}} %s <%= 1 %>");

    public static Drawn of(Dossier dossier) {
        EvidenceIndex evidence = EvidenceIndex.of(dossier);
        RelationGraph graph = RelationGraph.of(dossier);
        Box area = new Box(0, 0, 1200, 800);
        DrawingComposer composer =
                new DrawingComposer(Typeface.inter(), VisualStyle.of(Theme.LIGHT));
        GraphDrawing drawing =
                composer.compose(
                        graph,
                        new OverviewArranger(composer, () -> false).arrange(graph, area, 1),
                        area,
                        Set.of(),
                        Detail.ALL);
        return new Drawn(evidence, graph, drawing);
    }

    public static Drawn sample() {
        return of(Dossiers.sample());
    }

    public static Drawn builtIn() {
        return BuiltIn.PICTURES;
    }

    /** The built-in dossier with a ribbon for the ties of a pair, as it is drawn by default. */
    public static Drawn overview() {
        return BuiltIn.OVERVIEW;
    }

    /** So many actors and pairs that few are said in words. */
    public static Drawn crowd() {
        return Crowd.OVERVIEW;
    }

    private static Drawn overviewOf(Dossier dossier) {
        EvidenceIndex evidence = EvidenceIndex.of(dossier);
        RelationGraph graph = RelationGraph.of(dossier);
        Draftsman draftsman =
                new Draftsman(Typeface.inter(), VisualStyle.of(Theme.LIGHT), () -> false);
        LayoutChoice layout = new LayoutChoice(GraphLayout.STRESS, null);
        Box area = new Box(0, 0, 1040, 770);
        return new Drawn(
                evidence,
                graph,
                draftsman.draw(
                        graph,
                        evidence,
                        draftsman.placeBuiltIn(graph, layout, area, Draftsman.SEED),
                        Detail.AUTO));
    }

    /** Laying it out takes a while; once is enough. */
    private static final class BuiltIn {

        private static final Dossier DOSSIER =
                new DossierReader().readBuiltIn().dossier().orElseThrow();
        private static final Drawn PICTURES = of(DOSSIER);
        private static final Drawn OVERVIEW = overviewOf(DOSSIER);
    }

    private static final class Crowd {

        private static final Drawn OVERVIEW =
                overviewOf(
                        new DossierReader()
                                .read(Path.of("src/test/resources/good/forty-actors"))
                                .dossier()
                                .orElseThrow());
    }

    /** A dossier whose every name, label and quote is one of {@link #HOSTILE}. */
    public static Drawn hostile() {
        Dossiers dossier = Dossiers.of(String.join("\n\n", HOSTILE).replace("\r\n", "\n"));
        for (int i = 0; i < HOSTILE.size(); i++) {
            ActorKind kind = i % 2 == 0 ? ActorKind.COUNTRY : ActorKind.PERSON;
            dossier.actor("actor-" + i, HOSTILE.get(i), kind);
        }
        for (int i = 1; i < HOSTILE.size(); i++) {
            dossier.tie(
                    Dossiers.directed("tie-" + i, "actor-0", "actor-" + i, HOSTILE.get(i))
                            .accordingTo("actor-" + i)
                            .status(Status.CLAIMED)
                            .quote(i, HOSTILE.get(i)));
        }
        dossier.concern(
                "worry",
                "actor-1",
                HOSTILE.get(0),
                List.of(new ActorId("actor-2")),
                Dossiers.evidence(0, HOSTILE.get(0)));
        return of(dossier.build());
    }
}

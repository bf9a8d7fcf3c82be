package org.entente.drawing.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.SampleDossiers.ALAND;
import static org.entente.model.SampleDossiers.CORDIA;
import static org.entente.model.SampleDossiers.UNEASE;
import static org.entente.model.SampleDossiers.WAR;

import java.util.List;
import java.util.Set;
import org.entente.drawing.Focus;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.LabelShape;
import org.entente.drawing.Pictures;
import org.entente.drawing.TieMark;
import org.entente.drawing.compose.Revised;
import org.entente.drawing.ink.InkGroup.Part;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.Fade;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.RelationGraph;
import org.entente.model.SampleDossiers;
import org.entente.model.id.ElementId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InkingTest {

    private static final Typeface INTER = Typeface.inter();

    private final RelationGraph graph = RelationGraph.of(SampleDossiers.relations());
    private final GraphDrawing plain = Pictures.relations();

    private List<InkGroup> groups(ElementId selected) {
        return Inking.of(Revised.focused(plain, Focus.on(graph, Set.of(selected))), INTER);
    }

    private InkGroup group(List<InkGroup> groups, ElementId id, Part part) {
        return groups.stream()
                .filter(group -> id.equals(group.element()) && group.part() == part)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withNothingSelectedPartsFollowEachOther() {
        assertThat(Inking.of(plain, INTER)).extracting(InkGroup::part).isSorted();
    }

    @Test
    void everyMarkHasItsGroups() {
        List<InkGroup> groups = Inking.of(plain, INTER);

        for (TieMark tie : plain.ties()) {
            group(groups, tie.id(), Part.LINE);
            assertThat(groups)
                    .filteredOn(g -> tie.id().equals(g.element()) && g.part() == Part.LABEL)
                    .hasSize(tie.label().shown() ? 1 : 0);
        }
        plain.nodes().forEach(node -> group(groups, node.id(), Part.BODY));
        assertThat(groups)
                .filteredOn(group -> group.part() == Part.LINK)
                .hasSameSizeAs(plain.links());
    }

    @Test
    void theWordsOfAConcernLieOnAPillThatHidesLines() {
        InkGroup words = group(Inking.of(plain, INTER), UNEASE, Part.NAME);

        assertThat(words.inks().get(0))
                .isInstanceOfSatisfying(
                        Ink.Fill.class, fill -> assertThat(fill.color().alpha()).isEqualTo(1));
        assertThat(words.inks().get(1))
                .isInstanceOfSatisfying(
                        Ink.Border.class,
                        border -> assertThat(border.color()).isEqualTo(plain.style().concernInk()));
    }

    @Test
    void whatRecedesIsPaintedFirstAndWhatIsSelectedLast() {
        List<InkGroup> groups = groups(WAR);

        assertThat(groups).isSortedAccordingTo(InkGroup.PAINTING_ORDER);
        assertThat(groups.get(0).emphasis()).isEqualTo(Emphasis.RECEDED);
        assertThat(groups.get(groups.size() - 1).element()).isEqualTo(WAR);
        assertThat(groups.indexOf(group(groups, ALAND, Part.NAME)))
                .as("the name of a receded actor is behind the selected line")
                .isLessThan(groups.indexOf(group(groups, WAR, Part.LINE)));
    }

    @Test
    void aSelectedTieHasAGlowUnderAWiderLine() {
        InkGroup selected = group(groups(WAR), WAR, Part.LINE);
        TieMark mark = plain.tie(WAR).orElseThrow();
        VisualStyle style = plain.style();

        assertThat(selected.inks().get(0))
                .isInstanceOfSatisfying(
                        Ink.Line.class,
                        glow -> {
                            assertThat(glow.style().color())
                                    .isEqualTo(style.selection().fade(Fade.GLOW));
                            assertThat(glow.style().width())
                                    .isEqualTo(mark.line().width() + style.halo());
                        });
        assertThat(selected.inks().get(1))
                .isInstanceOfSatisfying(
                        Ink.Line.class,
                        line ->
                                assertThat(line.style().width())
                                        .isEqualTo(mark.line().width() + style.bolder()));
    }

    private Rgba edge(GraphDrawing drawing) {
        return group(Inking.of(drawing, INTER), WAR, Part.LABEL).inks().stream()
                .filter(Ink.Border.class::isInstance)
                .map(ink -> ((Ink.Border) ink).color())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNumberOfOneTieOnlyBreaksItsLineUnlessItStandsOut() {
        TieMark tie = plain.tie(WAR).orElseThrow();
        TieMark numbered = tie.withLabel(tie.label().shaped(LabelShape.Form.NUMBER));
        GraphDrawing quiet = plain.with(plain.links(), List.of(numbered), plain.nodes());
        TieMark bright = numbered.withEmphasis(Emphasis.SELECTED);
        GraphDrawing lit = plain.with(plain.links(), List.of(bright), plain.nodes());

        assertThat(edge(quiet)).isEqualTo(plain.style().ground());
        assertThat(edge(lit)).isNotEqualTo(plain.style().ground());
    }

    @ParameterizedTest
    @EnumSource(Emphasis.class)
    void aRingSurroundsWhatIsSelectedOrPointedAt(Emphasis emphasis) {
        GraphDrawing drawing =
                plain.with(
                        plain.links(),
                        plain.ties(),
                        List.of(plain.node(CORDIA).orElseThrow().withEmphasis(emphasis)));
        List<Ink> body = group(Inking.of(drawing, INTER), CORDIA, Part.BODY).inks();

        boolean ring =
                emphasis == Emphasis.SELECTED
                        || emphasis == Emphasis.POINTED
                        || emphasis == Emphasis.OUTLINED;
        assertThat(body.get(0) instanceof Ink.Border).isEqualTo(ring);
    }

    @Test
    void theStandingSelectionIsAnOutlineAroundAFaintShape() {
        GraphDrawing drawing =
                plain.with(
                        plain.links(),
                        plain.ties(),
                        List.of(plain.node(UNEASE).orElseThrow().withEmphasis(Emphasis.OUTLINED)));
        List<Ink> body = group(Inking.of(drawing, INTER), UNEASE, Part.BODY).inks();

        assertThat(body.get(0))
                .isInstanceOfSatisfying(
                        Ink.Border.class,
                        ring -> assertThat(ring.color()).isEqualTo(plain.style().selection()));
        assertThat(body.get(2))
                .isEqualTo(
                        new Ink.Fill(
                                ((Ink.Fill) body.get(1)).shape(),
                                plain.style().concern().fade(Fade.RECEDED)));
    }
}

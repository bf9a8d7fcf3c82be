package org.entente.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.SampleDossiers.DEPENDENCE;
import static org.entente.model.SampleDossiers.UNEASE;

import java.util.List;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.style.Emphasis;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.junit.jupiter.api.Test;

class PickerTest {

    private static final double REACH = 8;
    private static final ActorId LEFT_ID = new ActorId("left");
    private static final TieId TIE_ID = new TieId("tie");

    private final NodeMark left = Pictures.node("left", 100, 100, 20);
    private final NodeMark right = Pictures.node("right", 500, 100, 20);
    private final TieMark tie = Pictures.tie("tie", left, right);

    @Test
    void aNodeIsHitWithinTwoUnitsOfItsBorder() {
        GraphDrawing drawing = Pictures.of(List.of(left, right), List.of());

        assertThat(Pictures.elementAt(drawing, new Point(100, 122), REACH)).contains(LEFT_ID);
        assertThat(Pictures.elementAt(drawing, new Point(100, 122.1), REACH)).isEmpty();
    }

    @Test
    void fromCloseByItIsHitNoFartherFromItsBorderOnTheScreen() {
        GraphDrawing drawing = Pictures.of(List.of(left, right), List.of());
        double zoom = 8;

        assertThat(Pictures.elementAt(drawing, new Point(100, 120 + 1.9 / zoom), REACH / zoom))
                .contains(LEFT_ID);
        assertThat(Pictures.elementAt(drawing, new Point(100, 120 + 2.1 / zoom), REACH / zoom))
                .isEmpty();
    }

    @Test
    void aLineIsHitWithinTheReach() {
        GraphDrawing drawing = Pictures.of(List.of(left, right), List.of(tie));

        assertThat(Pictures.elementAt(drawing, new Point(300, 108), REACH)).contains(TIE_ID);
        assertThat(Pictures.elementAt(drawing, new Point(300, 108.1), REACH)).isEmpty();
    }

    @Test
    void whatRecedesLiesBehindWhatDoesNot() {
        TieMark behind =
                Pictures.tie(
                        "behind", Pictures.node("a", 100, 106, 1), Pictures.node("b", 500, 106, 1));
        GraphDrawing drawing =
                Pictures.of(
                        List.of(left, right),
                        List.of(
                                behind.withEmphasis(Emphasis.RECEDED),
                                tie.withEmphasis(Emphasis.BRIGHT)));

        assertThat(Pictures.elementAt(drawing, new Point(300, 104), REACH)).contains(TIE_ID);
        assertThat(Pictures.elementAt(drawing, new Point(300, 110), REACH))
                .contains(new TieId("behind"));
    }

    @Test
    void theNearestLineIsHit() {
        TieMark lower =
                Pictures.tie(
                        "lower", Pictures.node("a", 100, 110, 1), Pictures.node("b", 500, 110, 1));
        GraphDrawing drawing = Pictures.of(List.of(left, right), List.of(lower, tie));

        assertThat(Pictures.elementAt(drawing, new Point(300, 103), REACH)).contains(TIE_ID);
        assertThat(Pictures.elementAt(drawing, new Point(300, 107), REACH))
                .contains(new TieId("lower"));
    }

    @Test
    void aNodeComesBeforeALineAndTheTopmostNodeFirst() {
        NodeMark above = Pictures.node("above", 110, 100, 20);
        GraphDrawing drawing = Pictures.of(List.of(left, right, above), List.of(tie));

        assertThat(Pictures.elementAt(drawing, new Point(105, 100), REACH)).contains(above.id());
        assertThat(Pictures.elementAt(drawing, new Point(82, 100), REACH)).contains(LEFT_ID);
    }

    @Test
    void aShownNameRepresentsItsNode() {
        Box name = new Box(60, 125, 80, 16);
        GraphDrawing shown =
                Pictures.of(List.of(left.withLabel(Pictures.label(name, true))), List.of());
        GraphDrawing hidden =
                Pictures.of(List.of(left.withLabel(Pictures.label(name, false))), List.of());

        assertThat(Pictures.elementAt(shown, name.centre(), REACH)).contains(LEFT_ID);
        assertThat(Pictures.elementAt(hidden, name.centre(), REACH)).isEmpty();
    }

    @Test
    void aNameComesBeforeALabelAndALabelBeforeANearerLine() {
        Box box = new Box(280, 80, 40, 40);
        TieMark labelled =
                Pictures.tie(
                                "labelled",
                                Pictures.node("a", 100, 300, 1),
                                Pictures.node("b", 500, 300, 1))
                        .withLabel(Pictures.label(box, true));
        GraphDrawing drawing = Pictures.of(List.of(left, right), List.of(tie, labelled));
        GraphDrawing named =
                Pictures.of(
                        List.of(left.withLabel(Pictures.label(box, true)), right),
                        List.of(tie, labelled));

        assertThat(Pictures.elementAt(drawing, new Point(300, 100), REACH)).contains(labelled.id());
        assertThat(Pictures.elementAt(named, new Point(300, 100), REACH)).contains(LEFT_ID);
    }

    @Test
    void aLinkRepresentsItsConcern() {
        GraphDrawing drawing = Pictures.relations();
        for (LinkMark link : drawing.links()) {
            Point middle = link.curve().at(0.5);
            boolean bare =
                    drawing.ties().stream().noneMatch(t -> t.curve().distance(middle) < 10)
                            && Pictures.shownLabels(drawing).stream()
                                    .noneMatch(box -> box.contains(middle));
            if (bare) {
                assertThat(Pictures.elementAt(drawing, middle, REACH)).contains(link.concern());
            }
        }
        assertThat(drawing.links()).extracting(LinkMark::concern).contains(UNEASE, DEPENDENCE);
    }

    @Test
    void bareGroundIsNothing() {
        assertThat(Pictures.elementAt(Pictures.relations(), new Point(990, 690), REACH)).isEmpty();
        assertThat(Pictures.elementAt(Pictures.of(List.of(), List.of()), new Point(0, 0), REACH))
                .isEmpty();
    }
}

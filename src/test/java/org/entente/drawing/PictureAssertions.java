package org.entente.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.entente.drawing.compose.Revised;
import org.entente.drawing.geometry.Box;
import org.entente.graph.RelationGraph;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;

/** What must hold of every picture. */
public final class PictureAssertions {

    private PictureAssertions() {}

    /** Every coordinate is a number, and all nodes and shown labels are in the area. */
    static void assertInPlace(GraphDrawing drawing) {
        assertThat(Pictures.coordinates(drawing).filter(c -> !Double.isFinite(c)).count()).isZero();
        Box area = drawing.area().grow(1e-6);
        for (NodeMark node : drawing.nodes()) {
            assertThat(area.contains(node.bounds())).as("%s in the area", node.id()).isTrue();
        }
        for (Box label : Pictures.shownLabels(drawing)) {
            assertThat(area.contains(label)).as("%s in the area", label).isTrue();
        }
    }

    /** Nodes do not lie on each other. */
    static void assertNodesApart(GraphDrawing drawing) {
        for (NodeMark one : drawing.nodes()) {
            for (NodeMark other : drawing.nodes()) {
                if (!one.id().equals(other.id())) {
                    assertThat(one.centre().distance(other.centre()))
                            .as("%s and %s", one.id(), other.id())
                            .isGreaterThan(one.radius() + other.radius());
                }
            }
        }
    }

    /** No node and no line moves with the focus, nor a label that is bright and was shown. */
    public static void assertFocusMovesNothing(
            RelationGraph graph, GraphDrawing drawing, ElementId selected) {
        GraphDrawing focused = Revised.focused(drawing, Focus.on(graph, Set.of(selected)));
        assertThat(focused.area()).isEqualTo(drawing.area());
        for (int i = 0; i < drawing.nodes().size(); i++) {
            NodeMark before = drawing.nodes().get(i);
            NodeMark after = focused.nodes().get(i);
            assertThat(after.withEmphasis(before.emphasis()).withLabel(before.label()))
                    .isEqualTo(before);
            if (!after.emphasis().recedes() && before.id() instanceof ActorId) {
                assertThat(after.label()).as("name of %s", after.id()).isEqualTo(before.label());
            }
        }
        for (int i = 0; i < drawing.ties().size(); i++) {
            TieMark before = drawing.ties().get(i);
            TieMark after = focused.ties().get(i);
            assertThat(after.curve()).isEqualTo(before.curve());
            assertThat(after.head()).isEqualTo(before.head());
            if (!after.emphasis().recedes() && before.label().shown()) {
                assertThat(after.label()).as("label of %s", after.id()).isEqualTo(before.label());
            }
        }
        for (int i = 0; i < drawing.links().size(); i++) {
            assertThat(focused.links().get(i).curve()).isEqualTo(drawing.links().get(i).curve());
        }
    }
}

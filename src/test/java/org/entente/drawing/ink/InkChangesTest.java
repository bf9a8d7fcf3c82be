package org.entente.drawing.ink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.drawing.Subject;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Outline;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.Rgba;
import org.entente.model.id.ActorId;
import org.junit.jupiter.api.Test;

class InkChangesTest {

    private static final InkGroup A = group("a", 1);
    private static final InkGroup B = group("b", 1);
    private static final InkGroup C = group("c", 1);

    private static InkGroup group(String id, double size) {
        return new InkGroup(
                new Subject.Element(new ActorId(id)),
                InkGroup.Part.BODY,
                id,
                Emphasis.PLAIN,
                List.of(
                        new Ink.Fill(
                                Outline.ellipse(new Box(0, 0, size, size)), new Rgba(0, 0, 0, 1))));
    }

    @Test
    void nothingHasChangedInEqualLists() {
        assertThat(InkChanges.between(List.of(A, B), List.of(group("a", 1), B))).isEmpty();
    }

    @Test
    void whatIsNewGoneOrOtherHasChanged() {
        InkGroup larger = group("b", 2);

        assertThat(InkChanges.between(List.of(A, B), List.of(A, B, C))).containsExactly(C);
        assertThat(InkChanges.between(List.of(A, B, C), List.of(A, C))).containsExactly(B);
        assertThat(InkChanges.between(List.of(A, B, C), List.of(A, larger, C)))
                .containsExactly(larger, B);
    }

    @Test
    void whatIsPaintedInAnotherOrderHasChanged() {
        assertThat(InkChanges.between(List.of(A, B), List.of(B, A))).containsExactly(A, A);
    }

    @Test
    void whatIsPaintedTwiceHasChangedOnce() {
        assertThat(InkChanges.between(List.of(A, A), List.of(A))).containsExactly(A);
        assertThat(InkChanges.between(List.of(A), List.of(A, A))).containsExactly(A);
    }
}

package org.entente.layout.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.layout.stress.Packing.Tile;
import org.junit.jupiter.api.Test;

class PackingTest {

    private static List<Tile> random(int count, double most) {
        SplittableRandom random = new SplittableRandom(count);
        List<Tile> boxes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boxes.add(
                    new Tile(0, 0, 1 + most * random.nextDouble(), 1 + most * random.nextDouble()));
        }
        return boxes;
    }

    @Test
    void noTwoBoxesOverlap() {
        List<Tile> packed = Packing.pack(random(60, 9), 1.5);
        for (int i = 0; i < packed.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(packed.get(i).overlaps(packed.get(j))).isFalse();
            }
        }
    }

    @Test
    void boxesKeepTheirSizeAndOrder() {
        List<Tile> boxes = random(10, 5);
        List<Tile> packed = Packing.pack(boxes, 1);
        for (int i = 0; i < boxes.size(); i++) {
            assertThat(packed.get(i).width()).isEqualTo(boxes.get(i).width());
            assertThat(packed.get(i).height()).isEqualTo(boxes.get(i).height());
        }
    }

    @Test
    void theLargestBoxIsInTheMiddle() {
        List<Tile> boxes = random(20, 2);
        boxes.add(new Tile(7, 7, 10, 8));
        assertThat(Packing.pack(boxes, 1).get(20)).isEqualTo(new Tile(-5, -4, 10, 8));
    }

    @Test
    void equalSquaresFillAnAreaOfTheirAspectWell() {
        List<Tile> boxes = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            boxes.add(new Tile(0, 0, 1, 1));
        }
        List<Tile> packed = Packing.pack(boxes, 1.5);
        double right = packed.stream().mapToDouble(box -> box.x() + box.width()).max().orElse(0);
        double left = packed.stream().mapToDouble(Tile::x).min().orElse(0);
        double bottom = packed.stream().mapToDouble(box -> box.y() + box.height()).max().orElse(0);
        double top = packed.stream().mapToDouble(Tile::y).min().orElse(0);
        // Perfect would be 15 by 10.
        assertThat(right - left).isBetween(13.0, 18.0);
        assertThat(bottom - top).isBetween(9.0, 12.0);
    }

    @Test
    void boxesThatTouchDoNotOverlap() {
        assertThat(new Tile(0, 0, 2, 2).overlaps(new Tile(2, 0, 2, 2))).isFalse();
        assertThat(new Tile(0, 0, 2, 2).overlaps(new Tile(1.9, 1.9, 2, 2))).isTrue();
    }

    @Test
    void nothingPacksToNothing() {
        assertThat(Packing.pack(List.of(), 1)).isEmpty();
    }

    @Test
    void theFirstIsInTheMiddleAndTheNextBesideIt() {
        Tile box = new Tile(7, 9, 4, 2);

        assertThat(Packing.pack(List.of(box), 1)).containsExactly(new Tile(-2, -1, 4, 2));
        // A wide area takes it at a side, a high one above or below.
        assertThat(Packing.pack(List.of(box, box), 4).get(1))
                .isIn(new Tile(2, -1, 4, 2), new Tile(-6, -1, 4, 2));
        assertThat(Packing.pack(List.of(box, box), 0.25).get(1))
                .isIn(new Tile(-2, 1, 4, 2), new Tile(-2, -3, 4, 2));
    }

    @Test
    void aSmallerBoxIsOnTheMiddleOfTheSideOfALarger() {
        List<Tile> packed = Packing.pack(List.of(new Tile(0, 0, 2, 2), new Tile(0, 0, 8, 6)), 2);

        assertThat(packed.get(1)).isEqualTo(new Tile(-4, -3, 8, 6));
        assertThat(packed.get(0)).isIn(new Tile(4, -1, 2, 2), new Tile(-6, -1, 2, 2));
    }

    @Test
    void fourRoundOneTakeItsFourSides() {
        Tile square = new Tile(0, 0, 2, 2);

        List<Tile> packed = Packing.pack(List.of(square, square, square, square, square), 1);

        assertThat(packed)
                .containsExactlyInAnyOrder(
                        new Tile(-1, -1, 2, 2),
                        new Tile(1, -1, 2, 2),
                        new Tile(-3, -1, 2, 2),
                        new Tile(-1, 1, 2, 2),
                        new Tile(-1, -3, 2, 2));
    }

    @Test
    void nineSquaresMakeASquare() {
        List<Tile> packed = Packing.pack(Collections.nCopies(9, new Tile(0, 0, 2, 2)), 1);

        assertThat(packed).doesNotHaveDuplicates();
        assertThat(packed).allMatch(box -> box.x() >= -3 && box.x() <= 1);
        assertThat(packed).allMatch(box -> box.y() >= -3 && box.y() <= 1);
    }

    @Test
    void boxesOverlapWhereTheyShareAnAreaInBothDirections() {
        Tile box = new Tile(10, 20, 4, 2);

        assertThat(box.overlaps(new Tile(13.9, 21.9, 5, 5))).isTrue();
        assertThat(box.overlaps(new Tile(5.1, 15.1, 5, 5))).isTrue();
        assertThat(box.overlaps(new Tile(11, 20.5, 1, 1))).isTrue();
        assertThat(box.overlaps(new Tile(14, 20, 5, 5))).isFalse();
        assertThat(box.overlaps(new Tile(5, 20, 5, 5))).isFalse();
        assertThat(box.overlaps(new Tile(10, 22, 5, 5))).isFalse();
        assertThat(box.overlaps(new Tile(10, 15, 5, 5))).isFalse();
        // Touching up to rounding is touching.
        assertThat(box.overlaps(new Tile(14 - 1e-9, 20, 5, 5))).isFalse();
        assertThat(box.overlaps(new Tile(14 - 1e-6, 20, 5, 5))).isTrue();
        assertThat(box.overlaps(new Tile(10, 22 - 1e-9, 5, 5))).isFalse();
        assertThat(box.overlaps(new Tile(10, 22 - 1e-6, 5, 5))).isTrue();
    }
}

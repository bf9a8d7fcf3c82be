package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.entente.layout.Packing.Box;
import org.junit.jupiter.api.Test;

class PackingTest {

    private static List<Box> random(int count, double most) {
        SplittableRandom random = new SplittableRandom(count);
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boxes.add(
                    new Box(0, 0, 1 + most * random.nextDouble(), 1 + most * random.nextDouble()));
        }
        return boxes;
    }

    @Test
    void noTwoBoxesOverlap() {
        List<Box> packed = Packing.pack(random(60, 9), 1.5);
        for (int i = 0; i < packed.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(packed.get(i).overlaps(packed.get(j))).isFalse();
            }
        }
    }

    @Test
    void boxesKeepTheirSizeAndOrder() {
        List<Box> boxes = random(10, 5);
        List<Box> packed = Packing.pack(boxes, 1);
        for (int i = 0; i < boxes.size(); i++) {
            assertThat(packed.get(i).width()).isEqualTo(boxes.get(i).width());
            assertThat(packed.get(i).height()).isEqualTo(boxes.get(i).height());
        }
    }

    @Test
    void theLargestBoxIsInTheMiddle() {
        List<Box> boxes = random(20, 2);
        boxes.add(new Box(7, 7, 10, 8));
        assertThat(Packing.pack(boxes, 1).get(20)).isEqualTo(new Box(-5, -4, 10, 8));
    }

    @Test
    void equalSquaresFillAnAreaOfTheirAspectWell() {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            boxes.add(new Box(0, 0, 1, 1));
        }
        List<Box> packed = Packing.pack(boxes, 1.5);
        double right = packed.stream().mapToDouble(box -> box.x() + box.width()).max().orElse(0);
        double left = packed.stream().mapToDouble(Box::x).min().orElse(0);
        double bottom = packed.stream().mapToDouble(box -> box.y() + box.height()).max().orElse(0);
        double top = packed.stream().mapToDouble(Box::y).min().orElse(0);
        // Perfect would be 15 by 10.
        assertThat(right - left).isBetween(13.0, 18.0);
        assertThat(bottom - top).isBetween(9.0, 12.0);
    }

    @Test
    void boxesThatTouchDoNotOverlap() {
        assertThat(new Box(0, 0, 2, 2).overlaps(new Box(2, 0, 2, 2))).isFalse();
        assertThat(new Box(0, 0, 2, 2).overlaps(new Box(1.9, 1.9, 2, 2))).isTrue();
    }

    @Test
    void nothingPacksToNothing() {
        assertThat(Packing.pack(List.of(), 1)).isEmpty();
    }
}

package org.entente.drawing.ink;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.drawing.Subject;
import org.jspecify.annotations.Nullable;

/** Compares two pictures by their inks. */
public final class InkChanges {

    private InkChanges() {}

    /** What a group of inks stands for. */
    private record Place(@Nullable Subject subject, InkGroup.Part part) {}

    /**
     * Returns the inks that are only in one of two lists, or at another place in the order. Where
     * none of them paints, both lists look the same.
     */
    public static List<Ink> between(List<? extends Ink> before, List<? extends Ink> after) {
        Map<Object, Integer> numbers = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            numbers.putIfAbsent(place(before.get(i)), i);
        }
        List<Ink> changes = new ArrayList<>();
        BitSet kept = new BitSet();
        int last = -1;
        for (Ink ink : after) {
            int number = numbers.getOrDefault(place(ink), -1);
            if (number > last && before.get(number).equals(ink)) {
                kept.set(number);
                last = number;
            } else {
                changes.add(ink);
            }
        }
        for (int i = kept.nextClearBit(0); i < before.size(); i = kept.nextClearBit(i + 1)) {
            changes.add(before.get(i));
        }
        return changes;
    }

    private static Object place(Ink ink) {
        return ink instanceof InkGroup group ? new Place(group.subject(), group.part()) : ink;
    }
}

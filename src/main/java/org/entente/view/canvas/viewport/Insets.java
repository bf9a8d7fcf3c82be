package org.entente.view.canvas.viewport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.drawing.geometry.Box;

/** The canvas and the cards that cover parts of it at its edges, in canvas pixels. */
record Insets(Box canvas, List<Box> cards) {

    private static final double GAP = 8;

    Insets {
        cards = List.copyOf(cards);
    }

    /** Tells whether a box is wholly on the canvas and under no card. */
    boolean showsAll(Box box) {
        return canvas.contains(box) && isClear(box);
    }

    /** Tells whether a box is under no card. */
    boolean isClear(Box box) {
        return cards.stream().noneMatch(card -> card.grow(GAP / 2).overlaps(box));
    }

    /**
     * Returns the maximal free rectangles, each bounded by canvas edges or cards.
     *
     * @return at least one: the whole canvas if there are no cards
     */
    List<Box> rooms() {
        List<Box> rooms = List.of(canvas);
        for (Box card : cards) {
            List<Box> cut = new ArrayList<>();
            rooms.forEach(room -> cut.addAll(beside(room, card)));
            rooms = cut.isEmpty() ? rooms : cut;
        }
        return rooms;
    }

    /** Returns the free rectangle in which a box can be shown largest. */
    Box room(Box box) {
        return rooms().stream()
                .max(
                        Comparator.comparingDouble(
                                room ->
                                        Math.min(
                                                room.width() / box.width(),
                                                room.height() / box.height())))
                .orElse(canvas);
    }

    /** Tells whether a box has room in one of the free rectangles, as large as it is. */
    boolean hasRoomFor(Box box) {
        return rooms().stream().anyMatch(room -> fits(box, room));
    }

    /** Returns the free rectangles in which a box has room; all of them if there is none. */
    List<Box> roomsFor(Box box) {
        List<Box> rooms = rooms();
        List<Box> fitting = rooms.stream().filter(room -> fits(box, room)).toList();
        return fitting.isEmpty() ? rooms : fitting;
    }

    private static boolean fits(Box box, Box room) {
        return room.width() > box.width() && room.height() > box.height();
    }

    /** Splits a free rectangle around a card: left, right, above, below. */
    private static List<Box> beside(Box room, Box card) {
        if (!room.overlaps(card)) {
            return List.of(room);
        }
        double left = card.minX() - GAP;
        double right = card.maxX() + GAP;
        double top = card.minY() - GAP;
        double bottom = card.maxY() + GAP;
        List<Box> parts = new ArrayList<>();
        add(parts, room.minX(), room.minY(), left, room.maxY());
        add(parts, right, room.minY(), room.maxX(), room.maxY());
        add(parts, room.minX(), room.minY(), room.maxX(), top);
        add(parts, room.minX(), bottom, room.maxX(), room.maxY());
        return parts;
    }

    private static void add(List<Box> parts, double minX, double minY, double maxX, double maxY) {
        if (maxX - minX > 1 && maxY - minY > 1) {
            parts.add(new Box(minX, minY, maxX - minX, maxY - minY));
        }
    }
}

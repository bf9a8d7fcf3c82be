package org.entente.export.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.ink.InkGroup;
import org.entente.drawing.sheet.PictureSheet;
import org.entente.drawing.sheet.Printout;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;

/**
 * The bookmarks of a page with numbered evidence: one for each actor, and under it one for each
 * note on a tie or a concern of that actor.
 */
final class PdfBookmarks {

    private static final float ABOVE = 12;

    private final List<Leaf> leaves;
    private final Map<ElementId, Note> notes = new LinkedHashMap<>();

    /**
     * A page of the file.
     *
     * @param sheet what it shows
     * @param page where it shows it
     * @param scale points per unit of the sheet
     */
    record Leaf(PictureSheet sheet, PDPage page, double scale) {}

    /** A note and the page where it begins. */
    private record Note(InkGroup group, Leaf leaf) {}

    private PdfBookmarks(List<Leaf> leaves) {
        this.leaves = leaves;
        leaves.forEach(leaf -> gather(leaf.sheet().inks(), leaf));
    }

    /**
     * Returns the bookmarks of pages that have chapters, or that start with the picture; without
     * children if there are neither chapters nor notes.
     */
    static PDDocumentOutline of(List<Leaf> leaves, List<Printout.Chapter> chapters) {
        return chapters.isEmpty() ? new PdfBookmarks(leaves).outline() : outline(leaves, chapters);
    }

    private static PDDocumentOutline outline(List<Leaf> leaves, List<Printout.Chapter> chapters) {
        PDDocumentOutline outline = new PDDocumentOutline();
        for (Printout.Chapter chapter : chapters) {
            Leaf leaf = leaves.get(chapter.page());
            outline.addLast(item(chapter.title(), leaf.sheet().area(), leaf));
        }
        return outline;
    }

    private void gather(List<Ink> inks, Leaf leaf) {
        for (Ink ink : inks) {
            if (ink instanceof InkGroup group) {
                ElementId element = group.element();
                if (group.part() == InkGroup.Part.NOTE && element != null) {
                    notes.putIfAbsent(element, new Note(group, leaf));
                }
                gather(group.inks(), leaf);
            }
        }
    }

    private PDDocumentOutline outline() {
        PDDocumentOutline outline = new PDDocumentOutline();
        Leaf picture = leaves.get(0);
        for (NodeMark node : picture.sheet().drawing().nodes()) {
            List<Note> own = node.id() instanceof ActorId actor ? notesOf(actor) : List.<Note>of();
            if (!own.isEmpty()) {
                PDOutlineItem item = item(node.title(), node.bounds(), picture);
                for (Note note : own) {
                    InkGroup group = note.group();
                    item.addLast(item(group.title(), place(group), note.leaf()));
                }
                outline.addLast(item);
            }
        }
        return outline;
    }

    private List<Note> notesOf(ActorId actor) {
        GraphDrawing drawing = leaves.get(0).sheet().drawing();
        List<Note> own = new ArrayList<>();
        Stream.concat(
                        drawing.ties().stream()
                                .filter(t -> t.from().equals(actor) || t.to().equals(actor))
                                .map(tie -> (ElementId) tie.id()),
                        drawing.links().stream()
                                .filter(link -> link.end().equals(actor))
                                .map(link -> (ElementId) link.concern()))
                .distinct()
                .flatMap(id -> Stream.ofNullable(notes.get(id)))
                .forEach(own::add);
        return own;
    }

    private static Box place(InkGroup note) {
        Function<Ink, Stream<Point>> start =
                ink -> ink instanceof Ink.Text text ? Stream.of(text.start()) : Stream.empty();
        Point first = note.inks().stream().flatMap(start).findFirst().orElse(new Point(0, 0));
        return Box.around(first, 0, 0);
    }

    private static PDOutlineItem item(String title, Box place, Leaf leaf) {
        PDPageXYZDestination target = new PDPageXYZDestination();
        Box area = leaf.sheet().area();
        target.setPage(leaf.page());
        target.setLeft((int) Math.max(0, (place.minX() - area.minX()) * leaf.scale() - ABOVE));
        target.setTop((int) ((area.maxY() - place.minY()) * leaf.scale() + ABOVE));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(target);
        return item;
    }
}

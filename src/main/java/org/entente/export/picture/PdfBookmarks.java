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
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;

/**
 * The bookmarks of a page with numbered evidence: one for each actor, and under it one for each
 * note on a tie or a concern of that actor.
 */
final class PdfBookmarks {

    private static final float ABOVE = 12;

    private final PictureSheet sheet;
    private final PDPage page;
    private final double scale;
    private final Map<ElementId, InkGroup> notes = new LinkedHashMap<>();

    private PdfBookmarks(PictureSheet sheet, PDPage page, double scale) {
        this.sheet = sheet;
        this.page = page;
        this.scale = scale;
        gather(sheet.inks());
    }

    /** Returns the bookmarks; without children where the page has no notes. */
    static PDDocumentOutline of(PictureSheet sheet, PDPage page, double scale) {
        return new PdfBookmarks(sheet, page, scale).outline();
    }

    private void gather(List<Ink> inks) {
        for (Ink ink : inks) {
            if (ink instanceof InkGroup group) {
                ElementId element = group.element();
                if (group.part() == InkGroup.Part.NOTE && element != null) {
                    notes.put(element, group);
                }
                gather(group.inks());
            }
        }
    }

    private PDDocumentOutline outline() {
        PDDocumentOutline outline = new PDDocumentOutline();
        for (NodeMark node : sheet.drawing().nodes()) {
            List<InkGroup> own =
                    node.id() instanceof ActorId actor ? notesOf(actor) : List.<InkGroup>of();
            if (!own.isEmpty()) {
                PDOutlineItem item = item(node.title(), node.bounds());
                own.forEach(note -> item.addLast(item(note.title(), place(note))));
                outline.addLast(item);
            }
        }
        return outline;
    }

    private List<InkGroup> notesOf(ActorId actor) {
        GraphDrawing drawing = sheet.drawing();
        List<InkGroup> own = new ArrayList<>();
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

    private PDOutlineItem item(String title, Box place) {
        PDPageXYZDestination target = new PDPageXYZDestination();
        target.setPage(page);
        target.setLeft((int) Math.max(0, (place.minX() - sheet.area().minX()) * scale - ABOVE));
        target.setTop((int) ((sheet.area().maxY() - place.minY()) * scale + ABOVE));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(target);
        return item;
    }
}

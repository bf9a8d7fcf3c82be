package org.entente.export;

import java.util.Optional;
import java.util.function.Supplier;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.sheet.PictureSheet;
import org.entente.drawing.sheet.Printout;
import org.entente.drawing.style.Typeface;
import org.entente.export.picture.ImageOptions;
import org.entente.graph.RelationGraph;
import org.entente.model.trace.EvidenceIndex;

/**
 * What is exported. Formats of data take the graph and its evidence; slow parts are composed only
 * for formats that need them.
 *
 * @param graph what is shown of the dossier
 * @param evidence the dossier's claims joined to the sentences
 * @param drawing composes the drawing alone
 * @param sheet composes the drawing and what surrounds it
 * @param printout composes pages of paper instead, where they are asked for; PDF alone has pages
 * @param typeface loads the fonts of the picture
 * @param image how the picture is made into a file
 */
public record ExportSubject(
        RelationGraph graph,
        EvidenceIndex evidence,
        Supplier<GraphDrawing> drawing,
        Supplier<PictureSheet> sheet,
        Supplier<Optional<Printout>> printout,
        Supplier<Typeface> typeface,
        ImageOptions image) {}

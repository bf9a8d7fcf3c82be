package org.entente.export;

import java.util.function.Supplier;
import org.entente.drawing.PictureSheet;
import org.entente.drawing.Typeface;
import org.entente.graph.RelationGraph;
import org.entente.model.EvidenceIndex;

/**
 * What is exported. Formats of data take the graph and its evidence; only formats of pictures ask
 * for the sheet, which is slow to compose.
 *
 * @param graph what is shown of the dossier
 * @param evidence the dossier's claims joined to the sentences
 * @param sheet composes the picture
 * @param typeface loads the fonts of the picture
 * @param image how the picture is made into a file
 */
public record ExportSubject(
        RelationGraph graph,
        EvidenceIndex evidence,
        Supplier<PictureSheet> sheet,
        Supplier<Typeface> typeface,
        ImageOptions image) {}

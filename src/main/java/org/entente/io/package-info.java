/**
 * Dossier files, in and out.
 *
 * <p>{@link org.entente.io.DossierReader} is the way in: it turns a folder into a {@link
 * org.entente.io.DossierReading}, which holds the dossier, if it is sound, and every {@link
 * org.entente.io.problem.Problem} found, each with its place in the file. {@link
 * org.entente.io.DossierWriter} is the way out; it keeps the fields nobody here knows.
 *
 * <p>Graphs in GraphML, GEXF, DOT and CSV open the same way, as dossiers without evidence. XML is
 * read without document type definitions and external entities; DOT by JGraphT's importer.
 */
@NullMarked
package org.entente.io;

import org.jspecify.annotations.NullMarked;

/** The relations as data for other programs: GraphML, GEXF, DOT, CSV and JSON-LD. */
@NullMarked
package org.entente.export.data;

import org.jspecify.annotations.NullMarked;

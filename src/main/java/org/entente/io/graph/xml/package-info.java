/** Graphs in XML: GraphML and GEXF. */
@NullMarked
package org.entente.io.graph.xml;

import org.jspecify.annotations.NullMarked;

/** Graphs as read from other formats, before they become dossiers. */
@NullMarked
package org.entente.io.graph.draft;

import org.jspecify.annotations.NullMarked;

/** What readers of other programs' graphs hand on, before it becomes a dossier. */
@NullMarked
package org.entente.io.graph.draft;

import org.jspecify.annotations.NullMarked;

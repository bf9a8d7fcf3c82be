/** Editing the dossier on its picture. */
@NullMarked
package org.entente.view.canvas.hand;

import org.jspecify.annotations.NullMarked;

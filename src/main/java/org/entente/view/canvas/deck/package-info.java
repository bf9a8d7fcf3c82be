/** The canvas with the cards that lie over it: legend, overview, notes. */
@NullMarked
package org.entente.view.canvas.deck;

import org.jspecify.annotations.NullMarked;

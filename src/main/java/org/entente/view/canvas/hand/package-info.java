/** What is done to the dossier by hand on its picture, while one curates. */
@NullMarked
package org.entente.view.canvas.hand;

import org.jspecify.annotations.NullMarked;

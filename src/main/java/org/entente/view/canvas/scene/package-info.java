/** The picture on SmartGraph's panel. */
@NullMarked
package org.entente.view.canvas.scene;

import org.jspecify.annotations.NullMarked;

/** Text on the scene: marked passages and links. */
@NullMarked
package org.entente.view.text;

import org.jspecify.annotations.NullMarked;

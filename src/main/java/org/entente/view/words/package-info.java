/** Words of the window: grammar, phrases, citations, figures. Knows no scene. */
@NullMarked
package org.entente.view.words;

import org.jspecify.annotations.NullMarked;

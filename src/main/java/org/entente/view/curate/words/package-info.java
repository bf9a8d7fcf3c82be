/** The words a curator selects in an article, and the quotes made of them. */
@NullMarked
package org.entente.view.curate.words;

import org.jspecify.annotations.NullMarked;

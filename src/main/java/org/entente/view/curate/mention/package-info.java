/** The words of an article that speak of actors, and what a curator makes of them. */
@NullMarked
package org.entente.view.curate.mention;

import org.jspecify.annotations.NullMarked;

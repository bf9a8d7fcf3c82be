/** The mentions of actors in an article, and what a curator makes of them. */
@NullMarked
package org.entente.view.curate.mention;

import org.jspecify.annotations.NullMarked;

/** The open dossier: reading, reloading, saving, and what the window says of it. */
@NullMarked
package org.entente.app.dossier;

import org.jspecify.annotations.NullMarked;

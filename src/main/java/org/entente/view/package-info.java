/** What all parts of the window share: the open dossier and the selection. */
@NullMarked
package org.entente.view;

import org.jspecify.annotations.NullMarked;

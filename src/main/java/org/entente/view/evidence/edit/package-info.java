/** Editing in the evidence panel while curating. */
@NullMarked
package org.entente.view.evidence.edit;

import org.jspecify.annotations.NullMarked;

/**
 * Walks from sentence to sentence: through the evidence of a selection and through what is not
 * cited.
 */
@NullMarked
package org.entente.view.walk;

import org.jspecify.annotations.NullMarked;

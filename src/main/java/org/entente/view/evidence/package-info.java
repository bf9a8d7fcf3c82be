/**
 * The panel that shows the selection and quotes its evidence.
 *
 * <p>{@link org.entente.view.evidence.EvidenceView} is the entry point. {@link
 * org.entente.view.evidence.EvidenceContent} is its content as plain values.
 */
@NullMarked
package org.entente.view.evidence;

import org.jspecify.annotations.NullMarked;

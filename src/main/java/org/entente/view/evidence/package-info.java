/**
 * The panel that says what is selected and quotes the sentences after it.
 *
 * <p>{@link org.entente.view.evidence.EvidenceView} is the way in. {@link
 * org.entente.view.evidence.EvidenceContent} is what it shows, as plain values.
 */
@NullMarked
package org.entente.view.evidence;

import org.jspecify.annotations.NullMarked;

/**
 * The dossier: who stands with whom, who worries about what, and the words that say so.
 *
 * <p>{@link org.entente.model.Dossier} is the entry point. Everything is an immutable record;
 * {@link org.entente.model.trace.EvidenceIndex} maps the model to the sentences of its sources and
 * back.
 */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;

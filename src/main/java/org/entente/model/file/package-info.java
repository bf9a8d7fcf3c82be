/**
 * What a dossier remembers of files: the originals of its texts, and what of its own is not read.
 */
@NullMarked
package org.entente.model.file;

import org.jspecify.annotations.NullMarked;

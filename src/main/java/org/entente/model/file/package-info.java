/**
 * What a dossier records about files: the originals of its texts, and the parts of its own file
 * that could not be read.
 */
@NullMarked
package org.entente.model.file;

import org.jspecify.annotations.NullMarked;

/** The commands that bring articles into dossiers. */
@NullMarked
package org.entente.cli.article;

import org.jspecify.annotations.NullMarked;

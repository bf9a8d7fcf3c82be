/**
 * The entry point of article import: {@link org.entente.intake.file.ArticleReader} detects a file's
 * format by its first bytes and passes it to the reader of that format.
 */
@NullMarked
package org.entente.intake.file;

import org.jspecify.annotations.NullMarked;

/**
 * The way in for articles: {@link org.entente.intake.file.ArticleReader} tells a file's format by
 * its first bytes and hands it to the reader of that format.
 */
@NullMarked
package org.entente.intake.file;

import org.jspecify.annotations.NullMarked;

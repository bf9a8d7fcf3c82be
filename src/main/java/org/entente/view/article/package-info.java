/**
 * The panel that shows a whole source and what each of its sentences supports.
 *
 * <p>{@link org.entente.view.article.ArticleView} is the entry point.
 */
@NullMarked
package org.entente.view.article;

import org.jspecify.annotations.NullMarked;

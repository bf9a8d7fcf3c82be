/**
 * The list of what is wrong with the open dossier.
 *
 * <p>{@link org.entente.app.problem.ProblemsView} shows the findings of {@link
 * org.entente.app.problem.ProblemsViewModel}, which leads to the place of each and mends them.
 */
@NullMarked
package org.entente.app.problem;

import org.jspecify.annotations.NullMarked;

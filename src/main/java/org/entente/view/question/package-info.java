/**
 * Questions put to the graph: how two actors are connected, and which triangles are in balance.
 *
 * <p>{@link org.entente.view.question.QuestionView} shows the answers that {@link
 * org.entente.view.question.QuestionViewModel} composes.
 */
@NullMarked
package org.entente.view.question;

import org.jspecify.annotations.NullMarked;

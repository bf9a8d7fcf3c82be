/**
 * The story that walks a reader through the picture, step by step.
 *
 * <p>{@link org.entente.view.story.StoryCard} shows the step that {@link
 * org.entente.view.story.StoryViewModel} is at.
 */
@NullMarked
package org.entente.view.story;

import org.jspecify.annotations.NullMarked;

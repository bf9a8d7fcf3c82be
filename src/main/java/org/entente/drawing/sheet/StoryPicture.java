package org.entente.drawing.sheet;

import org.entente.drawing.GraphDrawing;

/**
 * What is printed of a step of a story.
 *
 * @param text empty if there is none
 * @param drawing the picture with what the step shows emphasised
 */
public record StoryPicture(String title, String text, GraphDrawing drawing) {}

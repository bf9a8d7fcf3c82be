package org.entente.drawing.sheet;

import org.entente.drawing.GraphDrawing;

/**
 * What is printed of a step of a story.
 *
 * @param title what the step is called
 * @param text what is said of it; empty where nothing is
 * @param drawing the picture with what the step shows standing out
 */
public record StoryPicture(String title, String text, GraphDrawing drawing) {}

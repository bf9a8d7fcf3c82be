package org.entente.edit.proposal;

import org.entente.model.id.ActorId;

/**
 * Words of a paragraph that refer to an actor.
 *
 * @param start where they begin in the paragraph's text, in UTF-16 code units
 * @param end where they end
 * @param actor whom they refer to
 */
public record SpokenActor(int start, int end, ActorId actor) {}

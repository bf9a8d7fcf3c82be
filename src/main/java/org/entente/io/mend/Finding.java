package org.entente.io.mend;

import java.util.Optional;
import org.entente.io.problem.Problem;
import org.entente.model.id.ElementId;
import org.entente.model.trace.SentenceRef;

/**
 * A problem of a dossier, what it is about, and what can be done about it.
 *
 * @param problem the problem
 * @param shown the element that has it, if that could be read
 * @param sentence the sentence that is quoted, if known
 * @param mends what can be done
 */
public record Finding(
        Problem problem, Optional<ElementId> shown, Optional<SentenceRef> sentence, Mends mends) {}

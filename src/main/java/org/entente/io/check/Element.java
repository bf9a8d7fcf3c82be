package org.entente.io.check;

import org.entente.io.problem.Pointer;
import org.entente.io.problem.Position;

/** One object of one of the dossier's lists. */
record Element(Fields fields, int index, String id, Position at, Pointer pointer) {}

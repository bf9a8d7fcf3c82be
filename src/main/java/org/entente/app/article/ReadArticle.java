package org.entente.app.article;

import java.nio.file.Path;
import org.entente.intake.Intake;
import org.entente.intake.Original;
import org.jspecify.annotations.Nullable;

/**
 * An article that was read.
 *
 * @param intake what was found in it
 * @param original the file it was taken from
 * @param folder where that lies, null if it was pasted
 */
record ReadArticle(Intake intake, Original original, @Nullable Path folder) {}

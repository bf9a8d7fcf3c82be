package org.entente.app.article;

import java.nio.file.Path;
import org.entente.intake.Intake;
import org.entente.intake.Original;
import org.jspecify.annotations.Nullable;

/**
 * An article that was read.
 *
 * @param intake the article
 * @param original the file it came from
 * @param folder its folder; null if it was pasted
 */
record ReadArticle(Intake intake, Original original, @Nullable Path folder) {}

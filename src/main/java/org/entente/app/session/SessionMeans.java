package org.entente.app.session;

import java.time.InstantSource;
import org.entente.view.TaskRunner;

/**
 * The means of a session.
 *
 * @param tasks runs slow work in order; awaited when the program ends
 * @param scheduler runs delayed work
 * @param clock dates earlier versions
 */
public record SessionMeans(TaskRunner tasks, Scheduler scheduler, InstantSource clock) {}

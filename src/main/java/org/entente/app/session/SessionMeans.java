package org.entente.app.session;

import java.time.InstantSource;
import org.entente.view.TaskRunner;

/**
 * What a session works with.
 *
 * @param tasks does what takes time, one thing after the other; waited for when the program ends
 * @param scheduler does things later
 * @param clock tells the time of earlier versions
 */
public record SessionMeans(TaskRunner tasks, Scheduler scheduler, InstantSource clock) {}

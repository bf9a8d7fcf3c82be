package org.entente.layout.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import org.entente.layout.Frame;
import org.entente.layout.Positions;
import org.entente.layout.Prng;
import org.entente.layout.Skeleton;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.LayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.LayoutModel2D;

/**
 * Lays a graph out from many seeds and keeps the picture that costs least. Stress has many minima
 * that are nearly as low as each other and far from equally readable; small graphs are quick enough
 * to look at dozens.
 *
 * <p>The result does not depend on the number of threads: of pictures that cost the same, the one
 * with the earliest seed is kept. The first seed is that of the options.
 *
 * @param <V> the vertex type
 * @param <E> the edge type
 */
public final class MultiStart<V, E> implements LayoutAlgorithm2D<V, E> {
    private final StressOptions options;
    private final int starts;
    private final int threads;
    private final ToDoubleFunction<? super Positions<V>> cost;
    private final ToDoubleFunction<? super E> length;
    private final BooleanSupplier cancelled;

    /** A picture with what it costs. */
    private record Candidate<V>(int start, double cost, Positions<V> positions) {
        boolean beats(Candidate<V> other) {
            int byCost = Double.compare(cost, other.cost);
            return byCost < 0 || (byCost == 0 && start < other.start);
        }
    }

    /**
     * Makes a layout in which all edges want the same length.
     *
     * @param options how each start works; the start from the model is not used
     * @param starts how many seeds are tried; at least 1; {@link #startsFor} suggests a number
     * @param threads how many threads work; 1 for the calling thread only
     * @param cost what a picture costs, the lower the better; called by all threads at once. NaN
     *     counts as the worst
     */
    public MultiStart(
            StressOptions options,
            int starts,
            int threads,
            ToDoubleFunction<? super Positions<V>> cost) {
        this(options, starts, threads, cost, edge -> 1, () -> false);
    }

    /**
     * Makes a layout with lengths for the edges, which can be cancelled.
     *
     * @param options how each start works; the start from the model is not used
     * @param starts how many seeds are tried; at least 1
     * @param threads how many threads work; 1 for the calling thread only
     * @param cost what a picture costs, the lower the better; called by all threads at once
     * @param length gives the ideal length of an edge, finite and above 0
     * @param cancelled asked once a pass, by all threads
     */
    public MultiStart(
            StressOptions options,
            int starts,
            int threads,
            ToDoubleFunction<? super Positions<V>> cost,
            ToDoubleFunction<? super E> length,
            BooleanSupplier cancelled) {
        if (starts < 1 || threads < 1) {
            throw new IllegalArgumentException(starts + " starts on " + threads + " threads");
        }
        this.options = options;
        this.starts = starts;
        this.threads = threads;
        this.cost = cost;
        this.length = length;
        this.cancelled = cancelled;
    }

    /**
     * Suggests how many seeds to try so that the wait stays well under a second.
     *
     * @param vertices the number of vertices
     * @return 64 for small graphs, falling to 1 for those of 1,000 vertices and more
     */
    public static int startsFor(int vertices) {
        if (vertices <= 40) {
            return 64;
        }
        // A start takes time with the square of the vertices.
        return (int) Math.max(1, Math.min(64, 300_000L / ((long) vertices * vertices)));
    }

    /**
     * Places all vertices of the graph that the model does not hold fixed.
     *
     * @throws IllegalArgumentException if the model has no drawable area, or an edge no length
     * @throws CancellationException if cancelled; the model is then unchanged
     */
    @Override
    public void layout(Graph<V, E> graph, LayoutModel2D<V> model) {
        Box2D area = model.getDrawableArea();
        if (area == null) {
            throw new IllegalArgumentException("The model has no drawable area");
        }
        positions(graph, area).writeTo(model);
    }

    /**
     * Lays a graph out.
     *
     * @param graph the graph; read in the calling thread only
     * @param area where the picture goes
     * @return the positions that cost least, in the graph's order
     * @throws IllegalArgumentException if the area's sides are negative or an edge has no length
     * @throws CancellationException if cancelled, or if the calling thread is interrupted
     */
    public Positions<V> positions(Graph<V, E> graph, Box2D area) {
        Frame frame = Frame.of(area);
        StressProblem<V> problem = new StressProblem<>(Skeleton.of(graph, length), options);
        AtomicInteger next = new AtomicInteger();
        if (threads == 1 || starts == 1) {
            return best(problem, frame, next, cancelled).orElseThrow().positions;
        }
        AtomicBoolean stopped = new AtomicBoolean();
        BooleanSupplier ended = () -> stopped.get() || cancelled.getAsBoolean();
        ExecutorService pool =
                Executors.newFixedThreadPool(Math.min(threads, starts), MultiStart::worker);
        try {
            List<Future<Optional<Candidate<V>>>> parts = new ArrayList<>();
            for (int t = 0; t < Math.min(threads, starts); t++) {
                parts.add(pool.submit(() -> best(problem, frame, next, ended)));
            }
            return join(parts).positions;
        } finally {
            stopped.set(true);
            pool.shutdown();
        }
    }

    /** A thread that does not keep the program alive. */
    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "layout");
        thread.setDaemon(true);
        return thread;
    }

    /** Tries starts until none is left; empty if other threads had taken them all. */
    private Optional<Candidate<V>> best(
            StressProblem<V> problem, Frame frame, AtomicInteger next, BooleanSupplier ended) {
        Optional<Candidate<V>> best = Optional.empty();
        for (int s = next.getAndIncrement(); s < starts; s = next.getAndIncrement()) {
            Positions<V> positions =
                    problem.solve(Prng.derive(options.seed(), s), frame, Map.of(), ended);
            Candidate<V> found = new Candidate<>(s, cost.applyAsDouble(positions), positions);
            best = better(best, Optional.of(found));
        }
        return best;
    }

    private Candidate<V> join(List<Future<Optional<Candidate<V>>>> parts) {
        Optional<Candidate<V>> best = Optional.empty();
        try {
            for (Future<Optional<Candidate<V>>> part : parts) {
                best = better(best, part.get());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The layout was interrupted");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("A start of the layout failed", failed.getCause());
        }
        return best.orElseThrow();
    }

    private static <V> Optional<Candidate<V>> better(
            Optional<Candidate<V>> one, Optional<Candidate<V>> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return one.get().beats(other.get()) ? one : other;
    }
}

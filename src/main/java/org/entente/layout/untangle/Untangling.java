package org.entente.layout.untangle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.entente.layout.Positions;
import org.entente.layout.Prng;
import org.entente.layout.Skeleton;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;

/** Search. */
public final class Untangling<V> {

    /** Larger graphs take too long: a move is weighed against all lines. */
    public static final int MAX_VERTICES = 150;

    private static final int MOVES_EACH = 200;
    private static final double MAX_WORK = 8e6;
    private static final double HOT = 2;
    private static final double COLD = 0.03;

    private final Skeleton<V> skeleton;
    private final Marks<V> marks;
    private final Box2D room;
    private final BooleanSupplier cancelled;

    public record Drawn<V>(Positions<V> positions, double cost, double stress) {}

    public Untangling(Skeleton<V> skeleton, Marks<V> marks, Box2D room, BooleanSupplier cancelled) {
        this.skeleton = skeleton;
        this.marks = marks;
        this.room = room;
        this.cancelled = cancelled;
    }

    public Drawn<V> judge(Positions<V> positions) {
        Tangle tangle = new Tangle(skeleton, marks, positions, room);
        return new Drawn<>(positions, tangle.cost(), tangle.stress());
    }

    public Drawn<V> search(Positions<V> start, double mostStress, long seed) {
        return search(start, mostStress, moves(), seed);
    }

    private int moves() {
        double order = Math.max(1, skeleton.vertices().size());
        double work = order + 2 * skeleton.edgeCount() / order * (order + skeleton.edgeCount());
        return (int) Math.min(MOVES_EACH * order, MAX_WORK / work);
    }

    public Drawn<V> search(Positions<V> start, double mostStress, int moves, long seed) {
        Tangle tangle = new Tangle(skeleton, marks, start, room);
        if (tangle.cost() <= tangle.common()) {
            return judge(start);
        }
        Prng random = new Prng(seed);
        double fall = StrictMath.log(COLD / HOT);
        double heat = HOT;
        double side = Math.min(room.getWidth(), room.getHeight());
        for (int i = 0; i < moves; i++) {
            if (i % 64 == 0) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                heat = HOT * StrictMath.exp(fall * i / moves);
            }
            double budget = -heat * StrictMath.log(1 - random.nextDouble());
            int kind = random.nextInt(10);
            if (kind == 0 && tangle.size > 0) {
                slide(tangle, random, budget);
            } else if (kind == 1) {
                exchange(tangle, random, budget, mostStress);
            } else {
                double reach = side * (0.015 + 0.35 * Math.sqrt(heat / HOT) * random.nextDouble());
                step(tangle, random, budget, mostStress, reach);
            }
        }
        Map<V, Point2D> points = new LinkedHashMap<>();
        for (int v = 0; v < tangle.order; v++) {
            points.put(skeleton.vertices().get(v), Point2D.of(tangle.x[v], tangle.y[v]));
        }
        return new Drawn<>(new Positions<>(points), tangle.cost(), tangle.stress());
    }

    private void step(Tangle tangle, Prng random, double budget, double mostStress, double reach) {
        int v = random.nextInt(tangle.order);
        double oldX = tangle.x[v];
        double oldY = tangle.y[v];
        double newX = oldX + reach * (2 * random.nextDouble() - 1);
        double newY = oldY + reach * (2 * random.nextDouble() - 1);
        if (!tangle.isInside(newX, newY)) {
            return;
        }
        if (tangle.stressWith(v, newX, newY) > Math.max(mostStress, tangle.stress())) {
            return;
        }
        double most = tangle.around(v, Double.POSITIVE_INFINITY) + tangle.common() + budget;
        tangle.move(v, newX, newY);
        double common = tangle.common();
        if (common > most || common + tangle.around(v, most - common) > most) {
            tangle.move(v, oldX, oldY);
        }
    }

    private void exchange(Tangle tangle, Prng random, double budget, double mostStress) {
        int v = random.nextInt(tangle.order);
        int w = random.nextInt(tangle.order);
        if (v == w) {
            return;
        }
        double vx = tangle.x[v];
        double vy = tangle.y[v];
        double wx = tangle.x[w];
        double wy = tangle.y[w];
        double stress = tangle.stress();
        double before =
                tangle.around(v, Double.POSITIVE_INFINITY)
                        + tangle.around(w, Double.POSITIVE_INFINITY)
                        + tangle.common();
        tangle.move(v, wx, wy);
        tangle.move(w, vx, vy);
        if (tangle.stress() > Math.max(mostStress, stress)
                || tangle.around(v, Double.POSITIVE_INFINITY)
                                + tangle.around(w, Double.POSITIVE_INFINITY)
                                + tangle.common()
                                - before
                        > budget) {
            tangle.move(v, vx, vy);
            tangle.move(w, wx, wy);
        }
    }

    private void slide(Tangle tangle, Prng random, double budget) {
        int e = random.nextInt(tangle.size);
        double old = tangle.share(e);
        double before = tangle.aroundLabel(e);
        tangle.setLabel(e, 0.3 + 0.4 * random.nextDouble());
        if (tangle.aroundLabel(e) - before > budget) {
            tangle.setLabel(e, old);
        }
    }
}

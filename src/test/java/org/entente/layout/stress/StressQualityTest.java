package org.entente.layout.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.entente.layout.stress.Layouts.AREA;
import static org.entente.layout.stress.Layouts.assertInsideArea;
import static org.entente.layout.stress.Layouts.distance;
import static org.entente.layout.stress.Layouts.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.layout.Adjacency;
import org.entente.layout.Measures;
import org.entente.layout.Places;
import org.entente.layout.ShortestPaths;
import org.entente.layout.Skeleton;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How near the layout comes to the distances wanted, where these or their optimum are known. */
class StressQualityTest {

    private static StressOptions sparse(int pivots) {
        return new StressOptions(1, 60, 300, 1e-4, 1, 2, pivots);
    }

    @Nested
    class ExactlyEmbeddable {
        @Test
        void aPathKeepsAllItsDistances() {
            for (int n : new int[] {2, 3, 5, 10, 30}) {
                Places<Integer> places = layout(Graphs.path(n));
                double unit = distance(places, 0, n - 1) / (n - 1);
                for (int a = 0; a < n; a++) {
                    for (int b = 0; b < a; b++) {
                        assertThat(distance(places, a, b) / unit / (a - b))
                                .as("path of %d: %d to %d", n, a, b)
                                .isCloseTo(1, within(0.02));
                    }
                }
            }
        }

        @Test
        void aWeightedPathKeepsAllItsDistances() {
            Graph<Integer, DefaultWeightedEdge> graph = Graphs.path(5);
            double[] at = {0, 3, 4, 8, 10};
            for (int v = 1; v < 5; v++) {
                graph.setEdgeWeight(v - 1, v, at[v] - at[v - 1]);
            }
            Places<Integer> places =
                    new StressSgdLayout2D<Integer, DefaultWeightedEdge>(
                                    StressOptions.DEFAULT, graph::getEdgeWeight, () -> false)
                            .places(graph, AREA);
            double unit = distance(places, 0, 4) / 10;
            for (int a = 0; a < 5; a++) {
                for (int b = 0; b < a; b++) {
                    assertThat(distance(places, a, b) / unit / (at[a] - at[b]))
                            .isCloseTo(1, within(0.02));
                }
            }
        }

        @Test
        void aCycleIsARegularPolygon() {
            for (int n : new int[] {3, 4, 5, 8, 12, 24}) {
                Places<Integer> places = layout(Graphs.cycle(n));
                for (int hop = 1; hop <= n / 2; hop++) {
                    double expected = 0;
                    for (int v = 0; v < n; v++) {
                        expected += distance(places, v, (v + hop) % n) / n;
                    }
                    for (int v = 0; v < n; v++) {
                        assertThat(distance(places, v, (v + hop) % n) / expected)
                                .as("cycle of %d: %d over %d", n, v, hop)
                                .isCloseTo(1, within(0.02));
                    }
                }
            }
        }
    }

    @Nested
    class ComparedWithTheOptimum {
        private double[][] distances(Graph<Integer, DefaultWeightedEdge> graph) {
            Adjacency adjacency = Skeleton.of(graph).adjacency();
            double[][] distances = new double[adjacency.order][adjacency.order];
            ShortestPaths paths = new ShortestPaths(adjacency);
            for (int v = 0; v < adjacency.order; v++) {
                paths.from(v, distances[v]);
            }
            return distances;
        }

        @Test
        void aGridHasTheDistancesOfLeastStress() {
            for (int k = 2; k <= 6; k++) {
                Graph<Integer, DefaultWeightedEdge> graph = Graphs.grid(k);
                double[][] best = new double[2][k * k];
                for (int v = 0; v < k * k; v++) {
                    best[0][v] = v % k;
                    best[1][v] = Math.floorDiv(v, k);
                }
                new Majorization(distances(graph)).run(best, 2000);
                for (long seed = 1; seed <= 5; seed++) {
                    assertSameDistances(k, best, layout(graph, StressOptions.seeded(seed)));
                }
            }
        }

        private void assertSameDistances(int k, double[][] best, Places<Integer> places) {
            double found = 0;
            double wanted = 0;
            for (int a = 0; a < k * k; a++) {
                for (int b = 0; b < a; b++) {
                    found += distance(places, a, b);
                    wanted += Math.hypot(best[0][a] - best[0][b], best[1][a] - best[1][b]);
                }
            }
            for (int a = 0; a < k * k; a++) {
                for (int b = 0; b < a; b++) {
                    double expected =
                            Math.hypot(best[0][a] - best[0][b], best[1][a] - best[1][b]) / wanted;
                    assertThat(distance(places, a, b) / found / expected)
                            .as("grid of %d: %d to %d", k, a, b)
                            .isCloseTo(1, within(0.02));
                }
            }
        }

        @Test
        void theEdgesOfAGridAreAboutAlike() {
            Graph<Integer, DefaultWeightedEdge> graph = Graphs.grid(6);
            // The optimum itself varies by 0.0121: the rim is drawn in a little.
            assertThat(Measures.lengthVariation(Skeleton.of(graph), layout(graph)))
                    .isBetween(0.0115, 0.0127);
            assertThat(Measures.crossings(Skeleton.of(graph), layout(graph))).isZero();
        }

        @Test
        void majorizationFindsLittleLeftToImprove() {
            Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(60, 3, 4);
            Skeleton<Integer> skeleton = Skeleton.of(graph);
            Places<Integer> places = layout(graph);
            double[][] at = skeleton.coordinates(places);
            new Majorization(distances(graph)).run(at, 1000);
            Map<Integer, Point2D> improved = new LinkedHashMap<>();
            for (int v = 0; v < 60; v++) {
                improved.put(v, Point2D.of(at[0][v], at[1][v]));
            }
            double least = Measures.stress(skeleton, new Places<>(improved));
            assertThat(least).isGreaterThan(0.05);
            assertThat(Measures.stress(skeleton, places)).isLessThan(1.01 * least);
        }

        @Test
        void theLeavesOfAStarAreEquallyFarFromItsCentre() {
            Places<Integer> places = layout(Graphs.star(3));
            for (int leaf = 1; leaf <= 3; leaf++) {
                assertThat(distance(places, 0, leaf) / distance(places, 0, 1))
                        .isCloseTo(1, within(0.02));
            }
        }

        @Test
        void pivotsComeCloseToAllPairs() {
            Graph<Integer, DefaultWeightedEdge> graph = Graphs.grid(15);
            Skeleton<Integer> skeleton = Skeleton.of(graph);
            double full = Measures.stress(skeleton, layout(graph));
            Places<Integer> sparse = layout(graph, sparse(60));
            assertThat(Measures.stress(skeleton, sparse)).isBetween(full * 0.999, full * 1.1);
        }
    }

    @Nested
    @Tag("large")
    class LargeGraphs {
        @Test
        void aThousandVerticesAreLaidOut() {
            assertInsideArea(layout(Graphs.grown(1000, 3, 1)));
        }

        @Test
        void threeThousandVerticesAreLaidOutWithPivotsTheSameEachTime() {
            Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(3000, 3, 1);
            Places<Integer> places = layout(graph);
            assertInsideArea(places);
            assertThat(layout(graph)).isEqualTo(places);
            assertThat(Measures.leastVertexDistance(places)).isPositive();
        }

        @Test
        void aGraphWithFewerVerticesThanPivotsIsLaidOut() {
            Places<Integer> places = layout(Graphs.cycle(8), sparse(200));
            for (int v = 0; v < 8; v++) {
                assertThat(distance(places, v, (v + 1) % 8) / distance(places, 0, 1))
                        .isCloseTo(1, within(0.02));
            }
        }
    }
}

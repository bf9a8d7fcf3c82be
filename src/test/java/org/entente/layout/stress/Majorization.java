package org.entente.layout.stress;

/**
 * The oracle: stress majorization by the Guttman transform, with the full linear system solved in
 * each round. Slow and certain to go down.
 */
final class Majorization {
    private final double[][] distance;
    private final double[][] inverse;
    private final int n;

    Majorization(double[][] distance) {
        this.distance = distance;
        n = distance.length;
        double[][] laplacian = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (i != j) {
                    laplacian[i][j] -= 1 / (distance[i][j] * distance[i][j]);
                    laplacian[i][i] += 1 / (distance[i][j] * distance[i][j]);
                }
            }
        }
        // Adding a constant makes the matrix regular and leaves centred solutions as they are.
        for (double[] row : laplacian) {
            for (int j = 0; j < n; j++) {
                row[j] += 1;
            }
        }
        inverse = invert(laplacian);
    }

    /** Moves the coordinates, x and y, to the minimum they lead to. */
    void run(double[][] at, int rounds) {
        for (int round = 0; round < rounds; round++) {
            double[][] wanted = new double[2][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    if (i != j) {
                        double apart = Math.hypot(at[0][i] - at[0][j], at[1][i] - at[1][j]);
                        double share = 1 / (distance[i][j] * apart);
                        wanted[0][i] += share * (at[0][i] - at[0][j]);
                        wanted[1][i] += share * (at[1][i] - at[1][j]);
                    }
                }
            }
            for (int axis = 0; axis < 2; axis++) {
                for (int i = 0; i < n; i++) {
                    at[axis][i] = 0;
                    for (int j = 0; j < n; j++) {
                        at[axis][i] += inverse[i][j] * wanted[axis][j];
                    }
                }
            }
        }
    }

    private static double[][] invert(double[][] matrix) {
        int n = matrix.length;
        double[][] result = new double[n][n];
        for (int i = 0; i < n; i++) {
            result[i][i] = 1;
        }
        for (int pivot = 0; pivot < n; pivot++) {
            double scale = matrix[pivot][pivot];
            for (int j = 0; j < n; j++) {
                matrix[pivot][j] /= scale;
                result[pivot][j] /= scale;
            }
            for (int i = 0; i < n; i++) {
                double factor = i == pivot ? 0 : matrix[i][pivot];
                for (int j = 0; j < n; j++) {
                    matrix[i][j] -= factor * matrix[pivot][j];
                    result[i][j] -= factor * result[pivot][j];
                }
            }
        }
        return result;
    }
}

package vn.campaign111.search.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Regularised logistic regression (Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 2nd edition, 4.4)
 * by Nesterov's accelerated descent. The same samples give the same weights on every machine.
 */
final class LogisticRegression {

    private final int steps;
    private final int signCount;
    private final List<int[]> samples = new ArrayList<>();
    private final List<Boolean> answers = new ArrayList<>();

    /** Starts with no sample; a sign is a number below the count. */
    LogisticRegression(int signCount, int steps) {
        this.signCount = signCount;
        this.steps = steps;
    }

    /** Adds what stands in one line, and whether it is what is learned to be told. */
    void add(int[] signs, boolean answer) {
        samples.add(signs);
        answers.add(answer);
    }

    /** Returns the weight of each sign, then what is said before anything is. */
    double[] learned() {
        int size = signCount + 1;
        double[] pace = pace(size);
        double[] weights = new double[size];
        double[] ahead = new double[size];
        for (int step = 0; step < steps; step++) {
            double[] slope = slope(ahead);
            double momentum = step / (step + 3.0);
            for (int i = 0; i < size; i++) {
                double next = ahead[i] - pace[i] * slope[i];
                ahead[i] = next + momentum * (next - weights[i]);
                weights[i] = next;
            }
        }
        return weights;
    }

    /** Returns for each weight a step that never overshoots: the inverse of a bound of its curvature. */
    private double[] pace(int size) {
        double[] bound = new double[size];
        Arrays.fill(bound, 0, size - 1, 1); // each weight is drawn towards 0, what is said before anything is not
        for (int[] signs : samples) {
            double quarter = (signs.length + 1) / 4.0;
            for (int sign : signs) {
                bound[sign] += quarter;
            }
            bound[size - 1] += quarter;
        }
        return Arrays.stream(bound).map(most -> 1 / most).toArray();
    }

    private double[] slope(double[] weights) {
        int first = weights.length - 1;
        double[] slope = weights.clone();
        slope[first] = 0;
        for (int line = 0; line < samples.size(); line++) {
            double sum = weights[first];
            for (int sign : samples.get(line)) {
                sum += weights[sign];
            }
            double error = 1 / (1 + StrictMath.exp(-sum)) - (answers.get(line) ? 1 : 0);
            for (int sign : samples.get(line)) {
                slope[sign] += error;
            }
            slope[first] += error;
        }
        return slope;
    }
}

package it.sprint.etl.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Why two records are one person, or are not: what each comparison adds to the odds. It says how
 * values agree and never what they are.
 *
 * @param prior the odds in bits before anything is compared
 * @param total the odds in bits after all
 */
public record Explanation(double prior, List<Step> steps, double total, Hold hold) {

  /**
   * One comparison.
   *
   * @param level how well the two agree, "nothing to compare" where one says nothing
   * @param weight what that adds to the odds, in bits
   */
  public record Step(String comparison, String level, double weight) {}

  private static final String NOTHING = "nothing to compare";

  /** Half of the width of a bar is as many bits. */
  private static final int WIDEST = 20;

  public Explanation {
    steps = List.copyOf(steps);
  }

  static Explanation of(LinkageSchema schema, LinkageModel model, Entry a, Entry b) {
    Comparisons comparisons = new Comparisons(schema, model.defaultDays());
    Weights weights = new Weights(schema, model);
    byte[] levels = comparisons.compare(a, b);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < levels.length; i++) {
      Comparison comparison = comparisons.all().get(i);
      steps.add(
          new Step(
              comparison.name(),
              levels[i] == Comparison.NOTHING ? NOTHING : comparison.levels().get(levels[i]),
              weights.of(i, a, b, levels)));
    }
    Verdict verdict = new Verdict(schema, comparisons, model);
    return new Explanation(
        model.prior(a.source() == b.source()),
        steps,
        verdict.bits(weights.total(a, b, levels), levels),
        verdict.hold(levels));
  }

  public double probability() {
    return Weights.probability(total);
  }

  /** A waterfall: each step with its weight, the odds so far, and a bar. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    double sum = prior;
    lines.add(line("before comparing", "", prior, sum));
    for (Step step : steps) {
      sum += step.weight();
      lines.add(line(step.comparison(), step.level(), step.weight(), sum));
    }
    if (Math.abs(total - sum) > 1e-9) {
      lines.add(line("identifier decides", "", total - sum, total));
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "odds of one person 2^%.1f, probability %.6f%s",
            total,
            probability(),
            hold == Hold.NONE ? "" : "; for somebody to judge: " + hold.label()));
    return lines;
  }

  private static String line(String name, String level, double weight, double sum) {
    int length = (int) Math.min(WIDEST, Math.round(Math.abs(weight)));
    return String.format(
            Locale.ROOT,
            "%-18s %-26s %+7.2f %+8.2f  %s",
            name,
            level,
            weight,
            sum,
            (weight < 0 ? "-" : "+").repeat(length))
        .stripTrailing();
  }
}

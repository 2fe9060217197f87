package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.source.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Figures that are many times their neighbour in time, or fall to zero. A small partner's trade
 * does that in good faith, so only figures of weight in their period count; a rate always has
 * weight.
 */
final class Neighbours {
  private static final String PERIOD = "period";
  private static final int NAMED = 3;

  /** What a figure must be of all figures of its part to have weight. */
  private static final double WEIGHT = 0.01;

  private Neighbours() {}

  /** A finding a file that has such figures. */
  static List<FileRemark> of(
      DatasetRule rule, Breaks breaks, List<FactRow> rows, Thresholds thresholds) {
    if (!rule.steady()
        || rows.isEmpty()
        || !rows.get(0).kind().has(PERIOD)
        || rows.get(0).amount().isEmpty()) {
      return List.of();
    }
    Map<String, Double> wholes = new HashMap<>();
    Map<List<String>, List<FactRow>> series = new LinkedHashMap<>();
    for (FactRow row : rows) {
      wholes.merge(whole(rule, row), row.weight(), Double::sum);
      List<String> key = new ArrayList<>(row.keyWithout(List.of(PERIOD)));
      key.add(Integer.toString(row.text(PERIOD).length()));
      series.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }
    Map<String, List<String>> found = new LinkedHashMap<>();
    Map<String, FactRow> samples = new HashMap<>();
    for (List<FactRow> of : series.values()) {
      of.sort(Comparator.comparing(row -> row.text(PERIOD)));
      for (int i = 1; i < of.size(); i++) {
        FactRow one = of.get(i - 1);
        FactRow other = of.get(i);
        if (areApart(one, other, thresholds)
            && haveWeight(rule, one, other, wholes)
            && !breaks.explain(other)) {
          String file = other.file().file().name();
          samples.putIfAbsent(file, other);
          found.computeIfAbsent(file, f -> new ArrayList<>()).add(text(one, other));
        }
      }
    }
    List<FileRemark> remarks = new ArrayList<>();
    found.forEach(
        (file, texts) ->
            remarks.add(FileRemark.of(samples.get(file).file(), remark(texts, thresholds))));
    return remarks;
  }

  private static String whole(DatasetRule rule, FactRow row) {
    return rule.part(row) + "|" + row.text(PERIOD);
  }

  private static boolean areApart(FactRow one, FactRow other, Thresholds thresholds) {
    double a = Math.abs(one.amount().orElse(0));
    double b = Math.abs(other.amount().orElse(0));
    return Math.max(a, b) >= Math.min(a, b) * thresholds.factor() && Math.max(a, b) > 0;
  }

  private static boolean haveWeight(
      DatasetRule rule, FactRow one, FactRow other, Map<String, Double> wholes) {
    return share(rule, one, wholes) >= WEIGHT || share(rule, other, wholes) >= WEIGHT;
  }

  private static double share(DatasetRule rule, FactRow row, Map<String, Double> wholes) {
    double whole = wholes.get(whole(rule, row));
    return whole == 0 ? 0 : row.weight() / whole;
  }

  private static String text(FactRow one, FactRow other) {
    return other.label()
        + " is "
        + other.statement().get(0)
        + ", in "
        + one.text(PERIOD)
        + " it was "
        + one.statement().get(0);
  }

  private static Remark remark(List<String> texts, Thresholds thresholds) {
    String first = String.join("; ", texts.subList(0, Math.min(NAMED, texts.size())));
    return Remark.finding(
        String.format(
            Locale.ROOT,
            "%d figures are %.0f times their neighbour in time or more, or a %.0fth of it: %s%s",
            texts.size(),
            thresholds.factor(),
            thresholds.factor(),
            first,
            texts.size() > NAMED ? "; ..." : ""));
  }
}

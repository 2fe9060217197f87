package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.source.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a release states otherwise than the one it supersedes. Publishers revise by a few per cent;
 * another unit, swapped flows or a slipped column change figures by multiples.
 */
final class Revised {
  private static final List<String> OF_THE_RELEASE = List.of("valid_from");
  private static final int NAMED = 3;

  private final Thresholds thresholds;
  private final List<Change> multiplied = new ArrayList<>();
  private final List<Change> largest = new ArrayList<>();
  private double before;
  private double change;

  /** A figure before and after; the numbers are 0 for a kind that has none. */
  private record Change(FactRow older, FactRow newer, double by) {
    String text() {
      return newer.label() + ": " + stated(older) + " before, now " + stated(newer);
    }
  }

  Revised(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /** Compares the figures of a part that both releases state. */
  void compare(List<FactRow> older, List<FactRow> newer) {
    Map<List<String>, FactRow> held = new HashMap<>();
    double whole = 0;
    for (FactRow row : older) {
      held.put(row.keyWithout(OF_THE_RELEASE), row);
      whole += row.weight();
    }
    for (FactRow row : newer) {
      FactRow same = held.get(row.keyWithout(OF_THE_RELEASE));
      if (same != null) {
        take(same, row, whole);
      }
    }
  }

  private void take(FactRow older, FactRow newer, double whole) {
    double weight = older.weight();
    double by = by(older, newer);
    before += weight;
    change += by;
    if (by == 0) {
      return;
    }
    Change found = new Change(older, newer, by);
    if (isMultiple(older, newer) && by >= whole * thresholds.lostValue() / 100) {
      multiplied.add(found);
    }
    largest.add(found);
    if (largest.size() > 4 * NAMED) {
      largest.sort(Comparator.comparingDouble(Change::by).reversed());
      largest.subList(NAMED, largest.size()).clear();
    }
  }

  /** In the unit of the weight: money by its difference, a rate by its relative change. */
  private static double by(FactRow older, FactRow newer) {
    OptionalDouble one = older.amount();
    OptionalDouble other = newer.amount();
    if (one.isEmpty() || other.isEmpty()) {
      return stated(older).equals(stated(newer)) ? 0 : 1;
    }
    double difference = Math.abs(other.getAsDouble() - one.getAsDouble());
    boolean money = older.weight() == Math.abs(one.getAsDouble()) && older.kind().has("currency");
    return money && older.kind().stated().contains("amount")
        ? difference
        : difference / Math.max(Math.abs(one.getAsDouble()), 1e-300);
  }

  /** What a fact says before all else; units and notes beside it may be written otherwise. */
  private static String stated(FactRow row) {
    return row.kind().stated().isEmpty() ? "" : row.statement().get(0);
  }

  private boolean isMultiple(FactRow older, FactRow newer) {
    double one = Math.abs(older.amount().orElse(0));
    double other = Math.abs(newer.amount().orElse(0));
    double larger = Math.max(one, other);
    return larger > 0 && larger >= Math.min(one, other) * thresholds.factor();
  }

  /** A finding if the whole, or a figure of weight, is another, or a list says something else. */
  List<Remark> remarks(String older) {
    if (!largest.isEmpty() && largest.get(0).newer().amount().isEmpty()) {
      return List.of(
          Remark.finding(
              String.format(
                  Locale.ROOT,
                  "%,.0f of the %,.0f facts that release %s states too say something else: %s",
                  change,
                  before,
                  older,
                  texts(largest))));
    }
    double percent = before == 0 ? 0 : 100 * change / before;
    if (percent > thresholds.revised()) {
      largest.sort(Comparator.comparingDouble(Change::by).reversed());
      return List.of(
          Remark.finding(
              String.format(
                  Locale.ROOT,
                  "where release %s has figures too, it differs by %.1f%% in sum; the largest: %s",
                  older,
                  percent,
                  texts(largest))));
    }
    return multiplied.isEmpty()
        ? List.of()
        : List.of(
            Remark.finding(
                multiplied.size()
                    + " of its figures are at least "
                    + String.format(Locale.ROOT, "%.0f", thresholds.factor())
                    + " times, or a "
                    + String.format(Locale.ROOT, "%.0f", thresholds.factor())
                    + "th of, those of release "
                    + older
                    + ": "
                    + texts(multiplied)));
  }

  private static String texts(List<Change> changes) {
    String first = String.join("; ", changes.stream().limit(NAMED).map(Change::text).toList());
    return changes.size() > NAMED ? first + "; ..." : first;
  }
}

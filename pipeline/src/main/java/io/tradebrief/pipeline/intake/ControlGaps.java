package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.intake.WorldTotals.Total;
import io.tradebrief.pipeline.source.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where a release's partners do not add up to its World, or do.
 *
 * @param remarks a finding a flow with a gap, with the newest period
 * @param unused flows and years that are not used because of the gap, as {@code import 2024}
 * @param proven flows and years that are complete, because their partners make up every World they
 *     state
 */
record ControlGaps(List<FileRemark> remarks, Set<String> unused, Set<String> proven) {

  static ControlGaps of(List<Total> totals, Thresholds thresholds) {
    Set<String> unused = new HashSet<>();
    Set<String> proven = new HashSet<>();
    Set<String> open = new HashSet<>();
    Map<String, List<Total>> gaps = new LinkedHashMap<>();
    for (Total total : totals) {
      if (total.gapPercent() > thresholds.controlGap()) {
        gaps.computeIfAbsent(total.sample().text("flow"), f -> new ArrayList<>()).add(total);
        open.add(year(total.sample()));
      } else {
        proven.add(year(total.sample()));
      }
      if (total.gapPercent() > thresholds.unusedGap()) {
        unused.add(year(total.sample()));
      }
    }
    // One product that adds up does not prove another.
    proven.removeAll(open);
    List<FileRemark> remarks = new ArrayList<>();
    gaps.values().forEach(of -> remarks.add(remark(of, thresholds)));
    return new ControlGaps(List.copyOf(remarks), unused, proven);
  }

  /** The flow and year that trade belongs to, its months with it; the period of anything else. */
  static String year(FactRow row) {
    return row.text("flow").isEmpty() ? row.text("period") : row.text("flow") + " " + row.year();
  }

  private static FileRemark remark(List<Total> gaps, Thresholds thresholds) {
    Total newest = gaps.stream().max(Comparator.comparing(t -> t.sample().text("period"))).get();
    FactRow world = newest.sample();
    long unused = gaps.stream().filter(t -> t.gapPercent() > thresholds.unusedGap()).count();
    String text =
        String.format(
            Locale.ROOT,
            "%s of %s: the World is %,d %s, the sum of the partners %,d, a gap of %,d (%.1f%%)",
            (world.text("flow") + " " + world.text("instrument")).strip(),
            world.text("period"),
            newest.world(),
            world.text("currency"),
            newest.sum(),
            Math.abs(newest.world() - newest.sum()),
            newest.gapPercent());
    String others = gaps.size() > 1 ? "; " + (gaps.size() - 1) + " more periods have gaps" : "";
    return FileRemark.of(
        world.file(),
        Remark.finding(
            text
                + others
                + (unused > 0 ? ". Figures of " + unused + " periods are not used" : "")));
  }
}

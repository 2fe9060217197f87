package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.source.Remark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Holds a year of trade against its twelve months wherever a dataset states both. */
final class MonthsAndYears {
  private static final List<String> PERIOD = List.of("period");

  /** What rounding may put between them, of the year. */
  private static final double ROUNDING = 1e-5;

  private MonthsAndYears() {}

  /** The months of a year that are stated, added up. */
  private record Months(int count, long sum) {
    Months and(Months other) {
      return new Months(count + other.count, Math.addExact(sum, other.sum));
    }
  }

  /** A finding a file, with the first of its years that are not the sum of their months. */
  static List<FileRemark> of(List<FactRow> rows) {
    if (rows.isEmpty() || !rows.get(0).kind().name().equals(TradeFlow.KIND.name())) {
      return List.of();
    }
    Map<List<String>, Months> months = new HashMap<>();
    for (FactRow row : rows) {
      if (row.text("period").length() == 7 && !row.text("period").contains("Q")) {
        months.merge(year(row), new Months(1, amount(row)), Months::and);
      }
    }
    Map<String, List<FactRow>> apart = new LinkedHashMap<>();
    for (FactRow row : rows) {
      Months of = row.text("period").length() == 4 ? months.get(year(row)) : null;
      if (of != null
          && of.count() == 12
          && Math.abs(of.sum() - amount(row)) > Math.max(12, Math.abs(amount(row)) * ROUNDING)) {
        apart.computeIfAbsent(row.file().file().name(), f -> new ArrayList<>()).add(row);
      }
    }
    List<FileRemark> remarks = new ArrayList<>();
    for (List<FactRow> years : apart.values()) {
      FactRow first = years.get(0);
      remarks.add(
          FileRemark.of(
              first.file(),
              Remark.finding(
                  String.format(
                      Locale.ROOT,
                      "%d of its years are not the sum of their months; the first: %s is %,d, its"
                          + " months add up to %,d",
                      years.size(),
                      first.label(),
                      amount(first),
                      months.get(year(first)).sum()))));
    }
    return remarks;
  }

  private static List<String> year(FactRow row) {
    List<String> key = new ArrayList<>(row.keyWithout(PERIOD));
    key.add(row.year());
    return key;
  }

  private static long amount(FactRow row) {
    return Math.round(row.amount().orElse(0));
  }
}

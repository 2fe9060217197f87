package io.tradebrief.pipeline.analysis.finance;

import static org.apache.spark.sql.functions.col;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.fact.Holding;
import io.tradebrief.pipeline.fact.Partner;
import io.tradebrief.pipeline.fact.Partners.Scheme;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Shorthand;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Row;

/** The rows of {@link TreasuryHolders}: a block a month, its holders, total and difference. */
final class HolderRows {
  static final String TOTAL = "Total as published";
  static final String DIFFERENCE = "Total less the sum of the holders above";
  private static final String WORLD = "WLD";

  /** Part of the total, not a further holder. */
  private static final String OFFICIAL = "XFO";

  private static final Cell NOT_RANKED =
      Cell.missing(Shorthand.NOT_APPLICABLE, "a group, a total or a difference is not ranked");

  private final Context context;

  /** Holdings by month, then by holder. */
  private final SortedMap<String, Map<String, Long>> holdings;

  private HolderRows(Context context, SortedMap<String, Map<String, Long>> holdings) {
    this.context = context;
    this.holdings = holdings;
  }

  static HolderRows collect(Context context) {
    SortedMap<String, Map<String, Long>> holdings = new TreeMap<>();
    List<Row> rows =
        context
            .facts(Holding.KIND, Role.SECURITIES_HOLDINGS)
            .map(
                facts ->
                    Tables.collect(
                        facts
                            .where(
                                col("instrument")
                                    .equalTo("all")
                                    .and(col("currency").equalTo(InvestmentFacts.DOLLARS)))
                            .select("period", "holder_code", "amount")))
            .orElse(List.of());
    for (Row row : rows) {
      holdings
          .computeIfAbsent(row.getAs("period"), any -> new TreeMap<>())
          .put(row.getAs("holder_code"), row.getAs("amount"));
    }
    return new HolderRows(context, holdings);
  }

  /** The months shown: the latest, then each December since the earlier year, newest first. */
  List<String> months() {
    if (holdings.isEmpty()) {
      return List.of();
    }
    String earliest = context.question().earlierYear() + "-12";
    String latest = holdings.lastKey();
    return holdings.keySet().stream()
        .filter(
            month ->
                month.equals(latest) || (month.endsWith("-12") && month.compareTo(earliest) >= 0))
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  List<List<Cell>> rows() {
    List<List<Cell>> rows = new ArrayList<>();
    months().forEach(month -> rows.addAll(block(month, rows.size())));
    return rows;
  }

  private List<List<Cell>> block(String month, int firstRow) {
    Map<String, Long> held = holdings.get(month);
    List<String> ranked = ranked(held);
    List<String> others =
        held.keySet().stream()
            .filter(code -> !ranked.contains(code))
            .filter(code -> !code.equals(WORLD) && !code.equals(OFFICIAL))
            .toList();
    List<String> order = new ArrayList<>(ranked);
    order.addAll(others);
    int totalRow = firstRow + order.size();
    List<List<Cell>> rows = new ArrayList<>();
    for (String code : order) {
      int rank = ranked.indexOf(code) + 1;
      rows.add(row(month, rank, code, context.name(code), held.get(code), totalRow));
    }
    Optional<Long> total = Optional.ofNullable(held.get(WORLD));
    if (total.isPresent()) {
      long sum = order.stream().mapToLong(held::get).sum();
      rows.add(row(month, 0, WORLD, TOTAL, total.get(), totalRow));
      rows.add(difference(month, total.get() - sum, firstRow, totalRow));
    }
    if (held.containsKey(OFFICIAL)) {
      String name = "Of the total: " + context.name(OFFICIAL);
      rows.add(row(month, 0, OFFICIAL, name, held.get(OFFICIAL), totalRow));
    }
    return rows;
  }

  private List<Cell> row(
      String month, int rank, String code, String name, long held, int totalRow) {
    Map<String, Long> before = holdings.getOrDefault(yearBefore(month), Map.of());
    int rankBefore = ranked(before).indexOf(code) + 1;
    Cell amount = Cell.whole(held);
    Cell total =
        FigureCells.whole(
            Optional.ofNullable(holdings.get(month).get(WORLD)), "the source states no total");
    Formula share =
        Formula.constant(100)
            .times(Formula.column(HolderColumns.HOLDINGS))
            .over(Formula.at(HolderColumns.HOLDINGS, totalRow));
    String notListed = "the holder is not listed a year before";
    return List.of(
        Cell.text(month),
        rank == 0 ? NOT_RANKED : Cell.whole(rank),
        Cell.text(code),
        Cell.text(name),
        amount,
        FigureCells.live(FigureCells.percent(amount, total), share),
        FigureCells.difference(
            amount, FigureCells.whole(Optional.ofNullable(before.get(code)), notListed)),
        rank == 0
            ? NOT_RANKED
            : FigureCells.whole(
                rankBefore == 0 ? Optional.empty() : Optional.of((long) rankBefore), notListed));
  }

  private static List<Cell> difference(String month, long amount, int firstRow, int totalRow) {
    Formula live =
        Formula.at(HolderColumns.HOLDINGS, totalRow)
            .minus(Formula.sum(HolderColumns.HOLDINGS, firstRow, totalRow - 1));
    return List.of(
        Cell.text(month),
        NOT_RANKED,
        NOT_RANKED,
        Cell.text(DIFFERENCE),
        totalRow == firstRow ? Cell.whole(amount) : Cell.whole(amount, live),
        NOT_RANKED,
        NOT_RANKED,
        NOT_RANKED);
  }

  private List<String> ranked(Map<String, Long> held) {
    return held.keySet().stream()
        .filter(this::isCountry)
        .sorted(
            Comparator.comparing((String code) -> -held.get(code))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private boolean isCountry(String code) {
    return context
        .partners()
        .find(Scheme.HOUSE, code)
        .map(known -> known.kind() == Partner.Kind.COUNTRY)
        .orElse(false);
  }

  private static String yearBefore(String month) {
    return YearMonth.parse(month).minusYears(1).toString();
  }
}

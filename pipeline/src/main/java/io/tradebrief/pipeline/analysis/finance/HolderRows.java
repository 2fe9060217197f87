package io.tradebrief.pipeline.analysis.finance;

import static org.apache.spark.sql.functions.col;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.OpenPlaces;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.fact.Holding;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Note;
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
      rows.add(row(month, code, context.name(code), totalRow));
    }
    Optional<Long> total = Optional.ofNullable(held.get(WORLD));
    if (total.isPresent()) {
      long sum = order.stream().mapToLong(held::get).sum();
      rows.add(row(month, WORLD, TOTAL, totalRow));
      rows.add(difference(month, total.get() - sum, firstRow, totalRow));
    }
    if (held.containsKey(OFFICIAL)) {
      rows.add(row(month, OFFICIAL, "Of the total: " + context.name(OFFICIAL), totalRow));
    }
    return rows;
  }

  /** The note on places that are not known in the months shown; empty if all are. */
  Optional<Note> note() {
    return OpenPlaces.note(months().stream().map(this::places).toArray(OpenPlaces[]::new));
  }

  private OpenPlaces places(String month) {
    return OpenPlaces.ofAmounts(
        context, context.question().datasets(Role.SECURITIES_HOLDINGS), month);
  }

  /** A holder's place in a month; empty if it has none, because it is no country or not listed. */
  private Optional<Cell> place(String month, String code) {
    Map<String, Long> held = holdings.getOrDefault(month, Map.of());
    int place = ranked(held).indexOf(code);
    return place < 0
        ? Optional.empty()
        : Optional.of(places(month).rank(Cell.whole(place + 1L), held.get(code)));
  }

  private List<Cell> row(String month, String code, String name, int totalRow) {
    String yearBefore = yearBefore(month);
    Map<String, Long> before = holdings.getOrDefault(yearBefore, Map.of());
    Cell amount = Cell.whole(holdings.get(month).get(code));
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
        place(month, code).orElse(NOT_RANKED),
        Cell.text(code),
        Cell.text(name),
        amount,
        FigureCells.live(FigureCells.percent(amount, total), share),
        FigureCells.difference(
            amount, FigureCells.whole(Optional.ofNullable(before.get(code)), notListed)),
        context.isCountry(code)
            ? place(yearBefore, code)
                .orElseGet(() -> Cell.missing(Shorthand.NOT_AVAILABLE, notListed))
            : NOT_RANKED);
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
        .filter(context::isCountry)
        .sorted(
            Comparator.comparing((String code) -> -held.get(code))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static String yearBefore(String month) {
    return YearMonth.parse(month).minusYears(1).toString();
  }
}

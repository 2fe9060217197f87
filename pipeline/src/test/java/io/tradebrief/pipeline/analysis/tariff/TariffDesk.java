package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.fact.Rate;
import io.tradebrief.pipeline.fact.Rate.Term;
import io.tradebrief.pipeline.fact.TariffLine;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.ResultTable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Two small tariffs and the imports under them. */
final class TariffDesk {
  static final Rate KILO = Rate.sum(List.of(new Term(20, "JPY", "kg")));
  static final Rate CENTS = Rate.sum(List.of(new Term(0.5, "USD", "kg")));

  private TariffDesk() {}

  /**
   * Four codes: cars (2.5 against free), beef (a mean of 10 against 38.5, 21.6 agreed), flour (50¢
   * against 20 yen a kilogram) and toys (free on both sides).
   */
  static DeskFacts facts(Path folder) {
    return withoutImports(folder)
        .facts(
            Role.IMPORTS_BY_TARIFF_LINE,
            TradeFlow.KIND,
            List.of(
                flow("8703230110", TradeFlow.VALUE, 1000),
                flow("8703230110", TradeFlow.CALCULATED_DUTY, 25),
                flow("0201100510", TradeFlow.VALUE, 100),
                flow("0201100510", TradeFlow.CALCULATED_DUTY, 4),
                flow("1101000010", TradeFlow.VALUE, 200),
                flow("1101000010", TradeFlow.CALCULATED_DUTY, 10),
                flow("9801001010", TradeFlow.VALUE, 50)));
  }

  static DeskFacts withoutImports(Path folder) {
    return new DeskFacts(folder)
        .country("USA", "United States", "USD")
        .country("JPN", "Japan", "JPY")
        .trade("JPN", "2024", 500, 1500)
        .trade("JPN", "2021", 400, 900)
        .fed("JPY", 2021, 100)
        .agreement("us-japan")
        .facts(
            Role.PREFERENTIAL_IMPORTS,
            TradeFlow.KIND,
            List.of(entered("USA", "110100011", 3000, 15), entered("USA", "020110000", 1000, 1)))
        .facts(
            Role.TARIFF_SCHEDULES,
            TariffLine.KIND,
            List.of(
                line("USA", "87032301", "mfn", percent(2.5)),
                line("USA", "02011005", "mfn", percent(4)),
                line("USA", "0201101000", "mfn", percent(16)),
                line("USA", "0201101000", "us-japan", Rate.free()),
                line("USA", "11010000", "mfn", CENTS),
                line("USA", "95030000", "mfn", Rate.free()),
                line("JPN", "870323000", "mfn", Rate.free()),
                line("JPN", "020110000", "general", percent(50)),
                line("JPN", "020110000", "mfn", percent(38.5)),
                line("JPN", "020110000", "us-japan", percent(21.6)),
                line("JPN", "110100011", "mfn", KILO),
                line("JPN", "950300000", "mfn", Rate.free())));
  }

  /** A schedule of the reporter only. */
  static DeskFacts oneSided(Path folder) {
    return new DeskFacts(folder)
        .country("USA", "United States", "USD")
        .country("JPN", "Japan", "JPY")
        .trade("JPN", "2024", 1, 2)
        .agreement("us-japan")
        .facts(
            Role.TARIFF_SCHEDULES,
            TariffLine.KIND,
            List.of(line("USA", "87032301", "mfn", percent(2.5))));
  }

  /** The cells of the row with a key, as a CSV has them. */
  static String cells(ResultTable table, String key, String... columns) {
    int row = row(table, key);
    return Arrays.stream(columns)
        .map(column -> table.cell(row, column).raw())
        .collect(Collectors.joining("|"));
  }

  /** The number in a cell of the row with a key. */
  static double number(ResultTable table, String key, String column) {
    return table.cell(row(table, key), column).number().orElseThrow();
  }

  private static int row(ResultTable table, String key) {
    return IntStream.range(0, table.rows().size())
        .filter(
            row ->
                table.spec().key().stream()
                    .map(column -> table.cell(row, column).raw())
                    .collect(Collectors.joining("|"))
                    .equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row " + key));
  }

  static Rate percent(double percent) {
    return Rate.sum(List.of(Term.adValorem(percent)));
  }

  static TariffLine line(String importer, String code, String programme, Rate rate) {
    return new TariffLine(
        importer, code, code.substring(0, 6), programme, "X", "2025-01-01", "text", "", rate, "KG");
  }

  /** Imports of the reporter from whomever. */
  static TradeFlow imports(String partner, String code, long amount) {
    return flow(
        "USA", partner, "hs10", code, "2024", TradeFlow.VALUE, amount, "USD", "consumption", null);
  }

  private static TradeFlow flow(String code, String measure, long amount) {
    return flow("USA", "JPN", "hs10", code, "2024", measure, amount, "USD", "consumption", null);
  }

  private static TradeFlow entered(String from, String code, long yen, double kilos) {
    return flow(
        "JPN",
        from,
        "jp-hs9",
        code,
        "2021",
        TradeFlow.PREFERENTIAL_VALUE,
        yen,
        "JPY",
        "preference-US-5",
        kilos);
  }

  private static TradeFlow flow(
      String reporter,
      String partner,
      String scheme,
      String code,
      String period,
      String measure,
      long amount,
      String currency,
      String system,
      Double quantity) {
    return new TradeFlow(
        reporter,
        partner,
        TradeFlow.IMPORT,
        TradeFlow.GOODS,
        scheme,
        code,
        period,
        measure,
        amount,
        currency,
        "customs",
        system,
        "customs",
        "nsa",
        quantity,
        quantity == null ? null : "KG");
  }
}

package io.tradebrief.reports.workbook;

import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.ChartSpec.Kind;
import io.tradebrief.reports.table.ChartSpec.Series;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Finding;
import io.tradebrief.reports.table.HouseStyle;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.SummaryPart;
import io.tradebrief.reports.workbook.sheet.TablePlace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A publication with every kind of chart, missing values, live formulas and shared notes. */
final class SampleEdition {
  private static final String SOURCE = "Source: US Census Bureau, 2026-02-19. Sample figures.";
  static final Note BASIS =
      new Note("Basis", "General imports at customs value; exports free alongside ship.", "None.");
  static final Note VINTAGE =
      new Note("Vintage", "Annual revision of June 2025.", "Adds 10.7 billion to services.");

  /** The index of the first row of every body: below the three totals of one exhibit. */
  static final int FIRST = TablePlace.HEADS + 1 + 3 + 1;

  private static byte[] written;

  private SampleEdition() {}

  static Publication publication() {
    return new Publication(
        "us-japan",
        "US\u2013Japan economic relations",
        "Trade, investment and tariffs between the United States and Japan; reference year 2024,"
            + " base year 2017",
        "Trade Statistics Division",
        LocalDate.of(2026, 3, 24),
        List.of(
            new SummaryPart(
                "Main findings",
                List.of(
                    new Finding(
                        "The US goods deficit with Japan was 68.5 billion dollars in 2024, the"
                            + " seventh largest and 7 per cent of the deficits of the ten largest"
                            + " partners together.",
                        "deficit-ranking"),
                    new Finding(
                        "Autos and auto parts made up 78 per cent of it; fuels, farm products and"
                            + " aircraft offset 30.3 billion dollars.",
                        "sector-balance"))),
            new SummaryPart(
                "Published figures checked",
                List.of(new Finding("Two figures agree, one differs.", "claims"))),
            new SummaryPart("A part without a sentence", List.of())),
        List.of(
            new Exhibit(SampleBalances.ranking(), List.of(BASIS), List.of(bars(), twoSeriesBars())),
            new Exhibit(
                SampleBalances.sectors(),
                List.of(VINTAGE, BASIS),
                List.of(diverging(), waterfall())),
            new Exhibit(SampleTables.years(), List.of(VINTAGE), List.of(lines(), columns())),
            new Exhibit(SampleTables.months(), List.of(), List.of(months())),
            new Exhibit(SampleTables.income(), List.of(), List.of(shares())),
            new Exhibit(SampleTables.rates(), List.of(), List.of(steps())),
            new Exhibit(SampleSheets.holders(), List.of(), List.of(holders())),
            new Exhibit(SampleSheets.whatIf(), List.of(BASIS), List.of(whatIf())),
            new Exhibit(SampleTables.claims(), List.of(), List.of()),
            new Exhibit(SampleTables.revisions(), List.of(), List.of())));
  }

  /** The workbook, written once for all tests, which only read it. */
  static synchronized byte[] bytes() throws IOException {
    if (written == null) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      WorkbookWriter.write(publication(), HouseStyle.PLAIN, out);
      written = out.toByteArray();
    }
    return written.clone();
  }

  static XSSFWorkbook reopened() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes()));
  }

  static ChartSpec bars() {
    return chart(
        "deficit-ranking",
        Kind.BARS,
        "Japan has the seventh largest goods deficit",
        "US goods balance by partner, 2024, billion US dollars",
        "partner",
        List.of(new Series("balance_usd", "Balance")),
        SampleBalances.ranking(),
        Optional.of("Japan"));
  }

  static ChartSpec twoSeriesBars() {
    return chart(
        "deficit-ranking-flows",
        Kind.BARS,
        "Canada and Mexico buy most from the United States",
        "US goods exports and imports by partner, 2024, billion US dollars",
        "partner",
        List.of(new Series("exports_usd", "Exports"), new Series("imports_usd", "Imports")),
        SampleBalances.ranking(),
        Optional.empty());
  }

  static ChartSpec diverging() {
    return chart(
        "sector-balance",
        Kind.DIVERGING_BARS,
        "Autos and auto parts make up 78% of the US goods deficit with Japan",
        "US goods balance with Japan by sector, 2024, billion US dollars (positive: US surplus)",
        "sector",
        List.of(new Series("balance_usd", "Balance")),
        SampleBalances.sectors(),
        Optional.empty());
  }

  static ChartSpec waterfall() {
    return chart(
        "sector-balance-steps",
        Kind.WATERFALL,
        "Energy, farm and aircraft exports offset under a third of the gap",
        "Contribution to the US goods balance with Japan, 2024, billion US dollars",
        "sector",
        List.of(new Series("balance_usd", "Balance")),
        SampleBalances.sectors(),
        Optional.empty());
  }

  static ChartSpec lines() {
    return chart(
        "bilateral-series",
        Kind.LINES,
        "Imports of goods from Japan have outgrown exports since 1999",
        "US trade with Japan, 1999 to 2024, billion US dollars",
        "year",
        List.of(
            new Series("goods_imports_usd", "Goods imports"),
            new Series("goods_exports_usd", "Goods exports"),
            new Series("services_exports_usd", "Services exports")),
        SampleTables.years(),
        Optional.empty());
  }

  static ChartSpec columns() {
    return chart(
        "bilateral-series-balance",
        Kind.COLUMNS,
        "The goods deficit was larger in 2024 than in 1999",
        "US goods balance with Japan, 1999 to 2024, billion US dollars",
        "year",
        List.of(new Series("balance_usd", "Balance")),
        SampleTables.years(),
        Optional.of("2024"));
  }

  static ChartSpec months() {
    return chart(
        "bilateral-monthly",
        Kind.LINES,
        "The monthly deficit moves around 5.6 billion dollars",
        "US goods balance with Japan, January 2013 to June 2025, billion US dollars",
        "month",
        List.of(new Series("balance_usd", "Balance"), new Series("mean_usd", "12-month mean")),
        SampleTables.months(),
        Optional.empty());
  }

  static ChartSpec steps() {
    return new ChartSpec(
        "tariff-timeline",
        "tariff-timeline",
        Kind.STEPS,
        "The duty on cars went from 2.5% to 27.5% and back to 15.0%",
        "Duties on imports from Japan, per cent of value, 2025",
        SOURCE,
        "Lines in steps of the duties on cars and on all imports from Japan.",
        "date",
        List.of(new Series("car_pct", "Car"), new Series("all_pct", "All imports")),
        List.of(0, 1, 2, 3, 4),
        1,
        "0.0",
        Optional.empty());
  }

  static ChartSpec shares() {
    return new ChartSpec(
        "fdi-income",
        "fdi-income",
        Kind.STACKED_SHARES,
        "Japanese firms reinvest more of what they earn in the US than other large investors",
        "Composition of direct investment inflows by source, mean of 2015 to 2024, per cent",
        SOURCE,
        "Stacked bars: 70 per cent of Japan's inflow is reinvested earnings.",
        "partner",
        List.of(
            new Series("equity_pct", "Equity"),
            new Series("reinvested_pct", "Reinvested earnings"),
            new Series("debt_pct", "Debt instruments")),
        List.of(0, 1, 2, 3, 4, 5),
        1,
        "0",
        Optional.empty());
  }

  private static ChartSpec chart(
      String id,
      Kind kind,
      String title,
      String subtitle,
      String category,
      List<Series> series,
      ResultTable table,
      Optional<String> highlight) {
    return new ChartSpec(
        id,
        table.spec().id(),
        kind,
        title,
        subtitle,
        SOURCE,
        "A chart of sample figures: " + subtitle + ".",
        category,
        series,
        drawn(kind, table),
        1e9,
        "#,##0.0",
        highlight);
  }

  /** Two holders over the years, each in rows of its own. */
  static ChartSpec holders() {
    ResultTable table = SampleSheets.holders();
    List<Integer> japan = rows(table, "holder", "Japan");
    List<Integer> city = rows(table, "holder", "United Kingdom \"City\"");
    return new ChartSpec(
        "holders",
        "holders",
        Kind.LINES,
        "Japan holds more than the City",
        "US Treasury securities, billion US dollars",
        SOURCE,
        "Lines of what Japan and the City of London hold.",
        "year",
        List.of(new Series("held_usd", "Japan", japan), new Series("held_usd", "The City", city)),
        japan,
        1e9,
        "#,##0",
        Optional.empty());
  }

  static ChartSpec whatIf() {
    ResultTable table = SampleSheets.whatIf();
    return new ChartSpec(
        "what-if",
        "what-if",
        Kind.BARS,
        "Duties average 11.5% of imports at the rates typed",
        "Duty over imports by sector, per cent",
        SOURCE,
        "Bars of duties over imports by sector and in all.",
        "name",
        List.of(new Series("effective_pct", "Effective rate")),
        IntStream.concat(
                rows(table, "part", "sector").stream().mapToInt(Integer::intValue),
                IntStream.of(table.named("total")))
            .boxed()
            .toList(),
        1,
        "0.0",
        Optional.empty());
  }

  private static List<Integer> rows(ResultTable table, String column, String text) {
    return table.rows(Block.BODY).stream()
        .filter(row -> table.cell(row, column).raw().equals(text))
        .toList();
  }

  /** The rows of the body; steps end with their total. */
  private static List<Integer> drawn(Kind kind, ResultTable table) {
    List<Integer> rows = new ArrayList<>(table.rows(Block.BODY));
    if (kind == Kind.WATERFALL) {
      rows.addAll(table.rows(Block.TOTAL));
    }
    return rows;
  }
}

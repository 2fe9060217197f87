package io.tradebrief.pipeline.source.bea;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.ControlTotals;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Sheet;
import io.tradebrief.pipeline.source.Sheets;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The Bureau of Economic Analysis' {@code trad-geo-time-series}: US trade in goods and services by
 * selected countries and areas, balance of payments basis, million dollars, a sheet a table. Below
 * the years stand the quarters, seasonally adjusted, in the same columns; then the footnotes.
 *
 * <pre>
 * Last updated March 6, 2025
 * Table 4. U.S. International Trade by Selected Countries and Areas
 * Exports of Goods
 * [Millions of dollars, quarters seasonally adjusted]
 *
 * Period  Australia Belgium ... Japan ... South/⏎Central America
 * Annual
 * 1999    11778     12387   ... 57344 ... 56446
 * Quarterly
 * 1999 1  2624      3272    ... 14189 ... 14171
 * 2024 2 (R) 8493   8728    ... 19621 ... 50583
 * </pre>
 *
 * <p>Facts come from the four tables of exports and imports of goods and of services. The others
 * are their sums and balances; they are accepted without facts. {@code n.a.} and {@code (*)},
 * nearly nothing, are no figures. A column whose name nobody knows is left out and the row of names
 * rejected.
 */
public final class BeaTradeByPartner implements Source<TradeFlow> {
  private static final Dataset DATASET =
      new Dataset(
          "bea-trade-by-partner",
          "U.S. Bureau of Economic Analysis",
          "U.S. International Trade in Goods and Services by Selected Countries and Areas,"
              + " 1999-present");
  private static final String TITLE = "U.S. International Trade by Selected Countries and Areas";
  private static final String UPDATED = "Last updated ";
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  @Override
  public String id() {
    return "bea-trade-by-partner-xlsx";
  }

  @Override
  public FactKind<TradeFlow> kind() {
    return TradeFlow.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.sheets().values().stream()
        .flatMap(List::stream)
        .flatMap(List::stream)
        .anyMatch(cell -> cell.startsWith("Table ") && cell.contains(TITLE));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return DATASET;
  }

  @Override
  public Optional<Release> release(SourceFile file) {
    return released(Sheets.of(file));
  }

  @Override
  public Screened<TradeFlow> read(SourceFile file, Partners partners) {
    List<Sheet> sheets = Sheets.of(file);
    Optional<Release> release = released(sheets).or(file::release);
    Screened.Builder<TradeFlow> screened = new Screened.Builder<>(TradeFlow.KIND);
    ControlTotals totals = ControlTotals.exact();
    for (Sheet sheet : sheets) {
      new BeaTradeTable(file, sheet, release, partners, totals).screen(screened);
    }
    totals.remark(screened, total -> total.parts() == 2);
    return screened.build();
  }

  private static Optional<Release> released(List<Sheet> sheets) {
    return sheets.stream()
        .flatMap(sheet -> sheet.rows().stream().limit(1))
        .map(row -> row.cell(0))
        .filter(cell -> cell.startsWith(UPDATED))
        .findFirst()
        .flatMap(cell -> day(cell.substring(UPDATED.length())));
  }

  private static Optional<Release> day(String text) {
    try {
      return Release.parse(LocalDate.parse(text, DAY).toString());
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}

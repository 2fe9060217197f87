package io.tradebrief.pipeline.source.treasury;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.Holding;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.ControlTotals;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.DelimitedText;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Glimpse.Format;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.StatedUnit;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The Treasury's {@code slt_table5.txt}: major foreign holders of Treasury securities at the end of
 * the latest months, billion dollars, divided by tabs. It is newer than the history in {@code
 * mfhhis01.txt}, which is extended when a year is complete, and states no date of release.
 *
 * <pre>
 * Table 5: Major Foreign Holders of Treasury Securities⇥⇥…
 * Holdings at end of time period⇥⇥…
 * Billions of dollars⇥⇥…
 * Country⇥2026-03⇥2026-02⇥…
 * Japan⇥1110.4⇥1120.3⇥…
 * Grand Total⇥9061.0⇥8970.9⇥…
 * Of Which: Foreign Official⇥3800.3⇥3790.2⇥…
 * Of Which: Foreign Official Treasury Bills⇥350.3⇥349.2⇥…
 * </pre>
 *
 * <p>The rows "of which" are parts of the grand total and rank with no holder; the other rows make
 * it up.
 */
public final class TreasuryTable5 implements Source<Holding> {
  private static final DelimitedText TABS = new DelimitedText(StandardCharsets.UTF_8, '\t');
  private static final Dataset DATASET =
      TreasuryMonths.dataset("Major Foreign Holders of Treasury Securities, Table 5");
  private static final String TITLE = "Table 5: Major Foreign Holders of Treasury Securities";
  private static final String COUNTRY = "Country";

  @Override
  public String id() {
    return "treasury-slt-table5";
  }

  @Override
  public FactKind<Holding> kind() {
    return Holding.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.format() == Format.TEXT
        && glimpse.firstLine().strip().regionMatches(true, 0, TITLE, 0, TITLE.length());
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return DATASET;
  }

  @Override
  public Screened<Holding> read(SourceFile file, Partners partners) {
    List<Row> rows = TABS.rows(file);
    Screened.Builder<Holding> screened = new Screened.Builder<>(Holding.KIND);
    int header = header(file, rows);
    List<String> above = rows.subList(0, header).stream().map(row -> row.cell(0)).toList();
    StatedUnit.BILLION_DOLLARS.check(file, "the table", above);
    TreasuryMonths months =
        new TreasuryMonths(columns(file, rows.get(header)), ControlTotals.exact());
    screened.structure(header + 1L);
    for (Row row : rows.subList(header + 1, rows.size())) {
      if (row.cell(0).isEmpty() || !TreasuryYear.hasFigures(row)) {
        screened.structure(1);
      } else {
        months.screen(row, partners, screened);
      }
    }
    months.totals().remark(screened);
    return screened.build();
  }

  private static int header(SourceFile file, List<Row> rows) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).cell(0).equals(COUNTRY)) {
        return row;
      }
    }
    throw new BrokenFile(
        file.name(), "no row begins with " + COUNTRY + " and names months", "Download it again");
  }

  private static Map<String, Integer> columns(SourceFile file, Row header) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int column = 1; column < header.cells().size(); column++) {
      String month = header.cell(column);
      boolean known = month.length() == 7 && Periods.isPeriod(month) && !Periods.isQuarter(month);
      if (!month.isEmpty() && (!known || columns.putIfAbsent(month, column) != null)) {
        throw new BrokenFile(
            file.name(),
            "row " + header.place() + " heads a column with '" + month + "'",
            "Months such as 2026-03, each once, are expected; download the file again");
      }
    }
    return columns;
  }
}

package io.tradebrief.pipeline.source.census;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.ControlTotals;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.FirstSheet;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Header;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The Census Bureau's {@code enduse_imports.xlsx} and {@code enduse_exports.xlsx}, or the CSV saved
 * from them: US goods trade by partner and five-digit end-use code, a column a year, whole dollars.
 *
 * <pre>
 * CTY_CODE CTY_DESC    END_USE COMM_DESC    value_16   value_17   ... value_25
 * 0000     World Total 00000   Green coffee 4787497547 5181512957 ... 10311162166
 * 5880     Japan       30000   Passenger cars, new and used 39302 ...
 * </pre>
 *
 * <p>The two files look alike and nothing states the flow; but the code {@code 00000} is coffee
 * among imports and wheat among exports. {@code 0000} is the World. Imports are general imports.
 *
 * <p>A year that was not over on the release day, or in which the World traded nothing, was not
 * published and gives no facts.
 */
public final class CensusEndUse implements Source<TradeFlow> {
  /** So much of the World the publisher may not have assigned to a country. */
  private static final double UNASSIGNED = 0.005;

  private static final List<String> COLUMNS =
      List.of("CTY_CODE", "CTY_DESC", "END_USE", "COMM_DESC");
  private static final Dataset IMPORTS =
      new Dataset(
          "census-enduse-imports",
          "U.S. Census Bureau",
          "Annual U.S. Imports by Country and 5-digit End-Use Code");
  private static final Dataset EXPORTS =
      new Dataset(
          "census-enduse-exports",
          "U.S. Census Bureau",
          "Annual U.S. Exports by Country and 5-digit End-Use Code");

  @Override
  public String id() {
    return "census-enduse-xlsx";
  }

  @Override
  public FactKind<TradeFlow> kind() {
    return TradeFlow.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.firstRow().containsAll(COLUMNS);
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return flow(file, FirstSheet.rows(file)).equals(TradeFlow.IMPORT) ? IMPORTS : EXPORTS;
  }

  @Override
  public Screened<TradeFlow> read(SourceFile file, Partners partners) {
    List<Row> rows = FirstSheet.rows(file);
    String flow = flow(file, rows);
    EndUseColumns columns = EndUseColumns.of(file, rows.get(0));
    Screened.Builder<TradeFlow> screened = new Screened.Builder<>(TradeFlow.KIND);
    screened.structure(1);
    EndUseColumns.check(file, rows, screened);
    List<EndUseRow> lines = new ArrayList<>(rows.size());
    for (Row row : rows.subList(1, rows.size())) {
      if (row.isBlank()) {
        screened.structure(1);
      } else {
        lines.add(EndUseRow.of(row, columns, partners));
      }
    }
    List<Integer> published = published(columns, lines);
    for (EndUseRow line : lines) {
      screened.settle(line.row(), line.check(), () -> line.facts(flow, columns.years(), published));
    }
    ControlTotals totals = ControlTotals.within(UNASSIGNED);
    lines.forEach(line -> line.count(totals, flow, columns.years()));
    totals.remark(screened);
    return screened.build();
  }

  /** The years, as positions among them, in which the World traded. */
  private static List<Integer> published(EndUseColumns columns, List<EndUseRow> lines) {
    boolean hasWorld = lines.stream().anyMatch(EndUseRow::isWorld);
    List<EndUseRow> evidence =
        hasWorld ? lines.stream().filter(EndUseRow::isWorld).toList() : lines;
    List<Integer> published = new ArrayList<>();
    for (int year = 0; year < columns.years().size(); year++) {
      int column = year;
      if (columns.ended().get(year)
          && evidence.stream().anyMatch(line -> line.dollars().get(column) != 0)) {
        published.add(year);
      }
    }
    return published;
  }

  private static String flow(SourceFile file, List<Row> rows) {
    Header header = Header.of(file, rows.get(0));
    for (Row row : rows) {
      if (EndUseRow.endUse(row.cell(header.column("END_USE"))).equals("00000")) {
        String goods = row.cell(header.column("COMM_DESC")).toLowerCase(Locale.ROOT);
        if (goods.contains("coffee")) {
          return TradeFlow.IMPORT;
        }
        if (goods.contains("wheat")) {
          return TradeFlow.EXPORT;
        }
      }
    }
    throw new BrokenFile(
        file.name(),
        "nothing tells whether these are imports or exports: no row has the end use 00000 with"
            + " coffee (imports) or wheat (exports)",
        "Put in the publisher's whole file");
  }
}

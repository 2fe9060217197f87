package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.Partners;
import io.tradebrief.pipeline.fact.TradeFlow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An export of USITC DataWeb, a workbook or the CSV saved from a sheet of it: annual US trade by
 * product and country, a column a year, whole dollars.
 *
 * <pre>
 * Total Exports|Annual Data,,,,,,,,,
 * Data Row Count,17773,,,,,,,,
 * Data Type,HTS Number,Description,Country,2020,2021,2022,2023,2024,2025
 * FAS Value,01,LIVE ANIMALS,Afghanistan,4483.00,0.00,0.00,0.00,0.00,0.00
 * FAS Value,01,LIVE ANIMALS,Algeria,1361856.00,1225298.00,3755039.00,1477287.00,2641342.00,0.00
 * Total: ,,,,"1,429,995,404,019","1,757,743,725,422",...,0
 * </pre>
 *
 * <p>What is counted stands in the title, and in what measure before each row. Only values of trade
 * are read; charges, duties, quantities and landed values are refused, because a reader that took
 * them for values would be wrong without a sign. A year in which nothing was traded, or that was
 * not over on the release day, was not published. The line of totals must agree with the rows, or
 * else it is rejected.
 */
public final class DataWebExport implements Source<TradeFlow> {

  /** What a title means. */
  private enum Kind {
    EXPORTS("Total Exports", "exports", TradeFlow.EXPORT, "total"),
    GENERAL_IMPORTS("General Imports", "general-imports", TradeFlow.IMPORT, "general"),
    CONSUMPTION_IMPORTS(
        "Imports For Consumption", "consumption-imports", TradeFlow.IMPORT, "consumption");

    private final String title;
    private final String id;
    private final String flow;
    private final String system;

    Kind(String title, String id, String flow, String system) {
      this.title = title;
      this.id = id;
      this.flow = flow;
      this.system = system;
    }
  }

  private static final Map<String, String> VALUES =
      Map.of(TradeFlow.EXPORT, "FAS Value", TradeFlow.IMPORT, "Customs Value");

  @Override
  public String id() {
    return "usitc-dataweb";
  }

  @Override
  public FactKind<TradeFlow> kind() {
    return TradeFlow.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    List<List<String>> rows = new ArrayList<>();
    glimpse.sheets().values().forEach(rows::addAll);
    for (int line = 0; line < glimpse.lines().size(); line++) {
      rows.add(glimpse.row(line, ','));
    }
    return rows.stream().anyMatch(DataWebRows::isHeader);
  }

  @Override
  public Dataset dataset(SourceFile file) {
    Kind kind = kind(file, DataWebRows.of(file));
    return new Dataset(
        "usitc-dataweb-" + kind.id,
        "U.S. International Trade Commission",
        "DataWeb, U.S. " + kind.title + ", annual, by product and country");
  }

  @Override
  public Screened<TradeFlow> read(SourceFile file, Partners partners) {
    DataWebRows rows = DataWebRows.of(file);
    Kind kind = kind(file, rows);
    for (Row row : rows.data()) {
      String measure = row.cell(rows.header().column("Data Type"));
      if (!measure.equals(VALUES.get(kind.flow))) {
        throw new BrokenFile(
            file.name(),
            "row " + row.place() + " is in " + measure + ", which is not the value of trade",
            "Export " + VALUES.get(kind.flow) + " from DataWeb instead");
      }
    }
    Screened.Builder<TradeFlow> screened = new Screened.Builder<>(TradeFlow.KIND);
    screened.structure(rows.structure());
    new DataWebTable(rows, kind.flow, kind.system, partners).screen(screened);
    return screened.build();
  }

  private static Kind kind(SourceFile file, DataWebRows rows) {
    for (Kind kind : Kind.values()) {
      if (rows.titles().stream()
          .anyMatch(title -> title.regionMatches(true, 0, kind.title, 0, kind.title.length()))) {
        return kind;
      }
    }
    throw new BrokenFile(
        file.name(),
        "no title above the table says Total Exports, General Imports or Imports For Consumption",
        "Export one of these from DataWeb, and keep the lines above the table");
  }
}

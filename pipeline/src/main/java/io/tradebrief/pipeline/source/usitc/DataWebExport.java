package io.tradebrief.pipeline.source.usitc;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

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
 * <p>The years may also stand down, in a column {@code Year} beside one of values that has the name
 * of the measure. A workbook has a sheet of the query's parameters and a table a measure; other
 * measures than the value of trade (charges, duties, quantities, landed values) are passed over
 * with a notice, and a file that has nothing else is refused.
 *
 * <p>What is counted, over which span and in which unit stands in the title: whole years and whole
 * dollars are read, and any other word there is refused. A year in which nothing was traded, or
 * that was not over on the release day, was not published. The line of totals must agree with the
 * rows.
 */
public final class DataWebExport implements Source<TradeFlow> {

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
    return title(file, DataWebRows.of(file)).dataset();
  }

  @Override
  public Screened<TradeFlow> read(SourceFile file, Partners partners) {
    List<DataWebRows> tables = DataWebRows.of(file);
    DataWebTitle title = title(file, tables);
    refuseOtherMeasures(file, title, tables);
    Screened.Builder<TradeFlow> screened = new Screened.Builder<>(TradeFlow.KIND);
    screened.structure(DataWebRows.rowsWithoutTable(file));
    for (DataWebRows table : tables) {
      new DataWebTable(file, table, title, partners).screen(screened);
    }
    return screened.build();
  }

  /** What the tables are of; all of them are of the same. */
  private static DataWebTitle title(SourceFile file, List<DataWebRows> tables) {
    List<DataWebTitle> titles =
        tables.stream().map(table -> DataWebTitle.of(file, table.titles())).distinct().toList();
    if (titles.size() > 1) {
      throw new BrokenFile(
          file.name(),
          "its sheets are of " + titles.get(0).counted() + " and of " + titles.get(1).counted(),
          "Export one of them at a time");
    }
    return titles.get(0);
  }

  private static void refuseOtherMeasures(
      SourceFile file, DataWebTitle title, List<DataWebRows> tables) {
    Row other = null;
    for (DataWebRows table : tables) {
      for (Row row : table.data()) {
        if (table.measure(row).equals(title.valueOfTrade())) {
          return;
        }
        other = other == null ? row : other;
      }
    }
    if (other != null) {
      throw new BrokenFile(
          file.name(),
          "row "
              + other.place()
              + " is in "
              + tables.get(0).measure(other)
              + ", which is not the value of trade, and no row is",
          "Export " + title.valueOfTrade() + " from DataWeb instead");
    }
  }
}

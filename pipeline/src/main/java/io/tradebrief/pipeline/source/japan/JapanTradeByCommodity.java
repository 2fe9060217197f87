package io.tradebrief.pipeline.source.japan;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partners;
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

/**
 * Japan's trade statistics by nine-digit commodity in thousand yen, from e-Stat or as the workbook
 * of imports under economic partnership agreements. Columns for the flow, the country and the
 * agreement are there or not:
 *
 * <pre>
 * Exp or Imp,Year,HS,Country,Unit1,Unit2,Quantity1-Year,Quantity2-Year,Value-Year,Quantity1-Jan,Quantity2-Jan,Value-Jan,…
 * 2,2025,'240412000',105,  ,KG,0,10,100,0,4,40,…
 *
 * Year Region¥Country EPA Country HS         EPA Code Unit1 Unit2 Quantity1-Year Quantity2-Year Value-Year …
 * 2021 C              1A  305     '170260220 9              KG    0              387678         159024     …
 * </pre>
 *
 * The code stands after an apostrophe, a unit that does not apply is two blanks. Months not yet
 * published are 0, as months without trade are: those after the last month in which anything in the
 * file was traded are taken as unpublished, and the year is a fact only if December is published.
 * Imports are valued CIF, exports FOB. A file without the flow is one of imports under agreements;
 * its values are {@link TradeFlow#PREFERENTIAL_VALUE}, which are never all imports. Statistics by
 * customs office are not read, since the same trade would stand there again.
 */
public final class JapanTradeByCommodity implements Source<TradeFlow> {
  private static final String FLOW = "Exp or Imp";
  private static final String AGREEMENT = "EPA";

  @Override
  public String id() {
    return "japan-trade-by-commodity";
  }

  @Override
  public FactKind<TradeFlow> kind() {
    return TradeFlow.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    List<String> header = glimpse.firstRow();
    return header.containsAll(List.of("Year", "HS", "Unit2", "Value-Year", "Value-Dec"))
        && (header.contains(FLOW) || header.contains(AGREEMENT))
        && !header.contains("Custom");
  }

  @Override
  public Dataset dataset(SourceFile file) {
    boolean preferential = Header.of(file, FirstSheet.rows(file).get(0)).has(AGREEMENT);
    return preferential
        ? new Dataset(
            "japan-customs-preferential-imports",
            "Japan Customs",
            "Imports under Economic Partnership Agreements")
        : new Dataset(
            "japan-customs-trade-by-commodity",
            "Japan Customs",
            "Trade Statistics of Japan by Commodity");
  }

  @Override
  public Screened<TradeFlow> read(SourceFile file, Partners partners) {
    List<Row> rows = FirstSheet.rows(file);
    JapanTradeColumns columns = new JapanTradeColumns(Header.of(file, rows.get(0)));
    Screened.Builder<TradeFlow> screened = new Screened.Builder<>(TradeFlow.KIND);
    screened.structure(1);
    JapanTradeColumns.check(file, rows, screened);
    List<JapanTradeRow> lines = new ArrayList<>(rows.size());
    for (Row row : rows.subList(1, rows.size())) {
      if (row.isBlank()) {
        screened.structure(1);
      } else {
        lines.add(JapanTradeRow.of(row, columns, partners));
      }
    }
    int published = lines.stream().mapToInt(JapanTradeRow::lastMonth).max().orElse(0);
    for (JapanTradeRow line : lines) {
      screened.settle(line.row(), line.check(), () -> line.facts(published));
    }
    return screened.build();
  }
}

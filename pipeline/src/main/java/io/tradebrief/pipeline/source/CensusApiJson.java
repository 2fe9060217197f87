package io.tradebrief.pipeline.source;

import com.fasterxml.jackson.databind.JsonNode;
import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.Partners;
import io.tradebrief.pipeline.fact.TradeFlow;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer of the Census Bureau's API {@code timeseries/intltrade}: an array of arrays of text,
 * the first the names of the variables. A variable asked for by value comes a second time.
 *
 * <pre>
 * [["CTY_CODE","CTY_NAME","I_COMMODITY","GEN_VAL_MO","CON_VAL_MO","CAL_DUT_MO","time","CTY_CODE"],
 * ["5880","JAPAN","8703230190","1204455663","1203999010","30099975","2024-12","5880"],
 * ["5880","JAPAN","8708995500","22131","22131","553","2024-12","5880"]]
 * </pre>
 *
 * <p>Rows are counted as elements of the array, the names being the first.
 */
public final class CensusApiJson implements Source<TradeFlow> {

  @Override
  public String id() {
    return "census-api-json";
  }

  @Override
  public FactKind<TradeFlow> kind() {
    return TradeFlow.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    String head = String.join("", glimpse.lines());
    return glimpse.format() == Glimpse.Format.JSON
        && head.stripLeading().startsWith("[")
        && head.contains("\"CTY_CODE\"")
        && (head.contains("\"I_COMMODITY\"") || head.contains("\"E_COMMODITY\""));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return table(file).dataset();
  }

  @Override
  public Screened<TradeFlow> read(SourceFile file, Partners partners) {
    Screened.Builder<TradeFlow> screened = new Screened.Builder<>(TradeFlow.KIND);
    screened.structure(1);
    table(file).screen(partners, screened);
    return screened.build();
  }

  private static CensusApiRows table(SourceFile file) {
    List<Row> rows = new ArrayList<>();
    for (JsonNode array : Json.of(file)) {
      List<String> cells = new ArrayList<>();
      array.forEach(cell -> cells.add(cell.isNull() ? "" : cell.asText()));
      rows.add(new Row(Place.line(rows.size() + 1L), cells, array.toString()));
    }
    if (rows.isEmpty()) {
      throw Unreadable.empty(file);
    }
    return CensusApiRows.of(file, rows.get(0), rows.subList(1, rows.size()));
  }
}

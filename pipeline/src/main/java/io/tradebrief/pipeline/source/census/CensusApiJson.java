package io.tradebrief.pipeline.source.census;

import com.fasterxml.jackson.databind.JsonNode;
import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Json;
import io.tradebrief.pipeline.source.Place;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Unreadable;
import java.util.ArrayList;
import java.util.Arrays;
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
 * <p>Asked for no commodity, the answer has a row a country, among them the publisher's groups:
 *
 * <pre>
 * [["CTY_CODE","CTY_NAME","ALL_VAL_MO","time"],
 * ["-","TOTAL FOR ALL COUNTRIES","177000000000","2025-10"],
 * ["0001","OPEC","5765070418","2025-10"],
 * ["1XXX","NORTH AMERICA","60000000000","2025-10"],
 * ["5880","JAPAN","7000000000","2025-10"]]
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
    String head = String.join("", glimpse.lines()).strip();
    if (glimpse.format() != Glimpse.Format.JSON || !head.startsWith("[")) {
      return false;
    }
    int end = head.indexOf(']');
    String names = end < 0 ? head : head.substring(0, end);
    return CensusApiColumns.areNamed(
        Arrays.stream(names.split("[\\[\",\\s]+")).filter(name -> !name.isEmpty()).toList());
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

package io.tradebrief.pipeline.source.world;

import com.fasterxml.jackson.databind.JsonNode;
import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.DelimitedText;
import io.tradebrief.pipeline.source.FileFormat;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Glimpse.Format;
import io.tradebrief.pipeline.source.Glimpses;
import io.tradebrief.pipeline.source.Header;
import io.tradebrief.pipeline.source.Json;
import io.tradebrief.pipeline.source.Place;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.TradeTotals;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * UN Comtrade, version 1 of its interface: goods and services of any reporter with any partner, in
 * US dollars. The JSON answer, the CSV saved from it, or a bulk file, which is divided by tabs, has
 * numbers as text ({@code 26341029193.0}), 0 and 1 for truth values and no descriptions:
 *
 * <pre>
 * {"elapsedTime": "0.21 secs", "count": 4, "data": [
 *   {"typeCode": "C", "freqCode": "A", "refMonth": 52, "period": "2010", "reporterCode": 156,
 *    "flowCode": "M", "partnerCode": 32, "partner2Code": 0, "classificationCode": "H3",
 *    "cmdCode": "TOTAL", "customsCode": "C00", "motCode": 0, "qty": null, "netWgt": null,
 *    "cifvalue": 6804128143.0, "fobvalue": null, "primaryValue": 6804128143.0, ...}], "error": ""}
 *
 * typeCode,freqCode,refPeriodId,refYear,refMonth,period,reporterCode,...,primaryValue,...
 * C,A,20100101,2010,52,2010,156,...,6804128143.0,...
 * </pre>
 *
 * In JSON a row is an element of {@code data}; the other members are structure. See {@link
 * ComtradeRow} for the cells. An error message, an answer without rows and a listing of bulk files
 * are refused.
 */
public final class Comtrade implements Source<TradeFlow> {
  private static final List<String> COLUMNS =
      List.of("freqCode", "period", "reporterCode", "flowCode", "partnerCode", "cmdCode");

  /** Partners whose trade stands again under their members. */
  private static final Set<String> BLOCS = Set.of("EUN", "C0975");

  private static final char TAB = '\t';

  @Override
  public String id() {
    return "un-comtrade";
  }

  @Override
  public FactKind<TradeFlow> kind() {
    return TradeFlow.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    if (glimpse.format() == Format.JSON) {
      String head = String.join("\n", glimpse.lines());
      return head.contains("\"elapsedTime\"") && head.contains("\"data\"");
    }
    return glimpse.firstRow().containsAll(COLUMNS) || glimpse.row(0, TAB).containsAll(COLUMNS);
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return new Dataset("un-comtrade", "United Nations Statistics Division", "UN Comtrade");
  }

  @Override
  public Screened<TradeFlow> read(SourceFile file, Partners partners) {
    return FileFormat.of(file, FileFormat.head(file)) == Format.JSON
        ? ofJson(file, partners)
        : ofText(file, partners);
  }

  private static Screened<TradeFlow> ofJson(SourceFile file, Partners partners) {
    JsonNode answer = Json.of(file);
    refuseWithoutRows(file, answer);
    Screened.Builder<TradeFlow> screened = new Screened.Builder<>(TradeFlow.KIND);
    screened.structure(answer.size() - 1L);
    ComtradeRow.KNOWN.check(file, Json.table(answer.get("data")), screened);
    TradeTotals totals = totals();
    int number = 0;
    for (JsonNode object : answer.get("data")) {
      number++;
      Row row = new Row(new Place("data", number), List.of(), object.toString());
      RowCheck check = new RowCheck();
      ComtradeRow cells = new ComtradeRow(field -> Json.text(object, field), check);
      settle(row, cells, partners, totals, screened);
    }
    totals.remark(screened);
    return screened.build();
  }

  private static void refuseWithoutRows(SourceFile file, JsonNode answer) {
    String error = Json.text(answer, "error");
    JsonNode data = answer.path("data");
    if (!error.isEmpty()) {
      throw new BrokenFile(
          file.name(),
          "it is an error message of UN Comtrade: " + error,
          "Correct the request and download the data again");
    }
    if (data.size() == 0) {
      throw new BrokenFile(
          file.name(),
          "it is an answer of UN Comtrade without any rows",
          "Check reporter, period and product of the request and download the data again");
    }
    if (data.get(0).has("fileUrl")) {
      throw new BrokenFile(
          file.name(),
          "it is a listing of UN Comtrade's bulk files and not trade data",
          "Download the files it lists");
    }
    if (!Json.text(answer, "count").equals(Integer.toString(data.size()))) {
      throw new BrokenFile(
          file.name(),
          "it states " + Json.text(answer, "count") + " rows and has " + data.size(),
          "Download it again, in parts if it exceeds what one request may return");
    }
  }

  private static Screened<TradeFlow> ofText(SourceFile file, Partners partners) {
    boolean tabs = Glimpses.of(file).firstLine().indexOf(TAB) >= 0;
    List<Row> rows = new DelimitedText(StandardCharsets.UTF_8, tabs ? TAB : ',').rows(file);
    Header header = Header.of(file, rows.get(0));
    int columns = rows.get(0).cells().size();
    Screened.Builder<TradeFlow> screened = new Screened.Builder<>(TradeFlow.KIND);
    screened.structure(1);
    ComtradeRow.KNOWN.check(file, rows, screened);
    TradeTotals totals = totals();
    for (Row row : rows.subList(1, rows.size())) {
      if (row.isBlank()) {
        screened.structure(1);
        continue;
      }
      RowCheck check = new RowCheck();
      // Some downloads end every row but the header with a comma.
      int cells = row.cells().size();
      boolean trailing = cells == columns + 1 && row.cell(columns).isEmpty();
      check.that(cells == columns || trailing, Rule.COLUMN_COUNT);
      settle(
          row,
          new ComtradeRow(field -> header.has(field) ? row.cell(header.column(field)) : "", check),
          partners,
          totals,
          screened);
    }
    totals.remark(screened);
    return screened.build();
  }

  private static TradeTotals totals() {
    return new TradeTotals(code -> !BLOCS.contains(code));
  }

  private static void settle(
      Row row,
      ComtradeRow cells,
      Partners partners,
      TradeTotals totals,
      Screened.Builder<TradeFlow> screened) {
    List<TradeFlow> facts = cells.facts(partners);
    totals.add(cells.check(), facts);
    screened.settle(row, cells.check(), () -> facts);
  }
}

package io.tradebrief.pipeline.source.bea;

import com.fasterxml.jackson.databind.JsonNode;
import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.Investment;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Json;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Place;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;

/**
 * An answer of the BEA's API, dataset MNE: direct investment between the United States and other
 * economies by country, by industry, or by both.
 *
 * <pre>
 * {"BEAAPI":{"Request":{"RequestParam":[{"ParameterName":"DIRECTIONOFINVESTMENT","ParameterValue":"INWARD"}]},
 *  "Results":{"Data":[
 *   {"Year":"2023","SeriesName":"Foreign Direct Investment Position in the United States on a Historical-Cost Basis","Row":"Japan","Column":"All Industries Total","DataValue":"783,268","TableScale":"Millions of dollars"},
 *   {"Year":"2023","SeriesName":"Foreign Direct Investment Position in the United States on a Historical-Cost Basis","Row":"Japan","Column":"Utilities","DataValue":"(D)","TableScale":"Millions of dollars"}]}}}
 * </pre>
 *
 * <p>{@code (D)}, suppressed, and {@code (*)}, between -500,000 and +500,000 dollars, are no
 * figures. Rows are counted as elements of {@code Data}. An answer that reports an error is refused
 * with the publisher's words.
 */
public final class BeaInvestmentAnswer implements Source<Investment> {
  static final Dataset DATASET =
      new Dataset(
          "bea-direct-investment",
          "U.S. Bureau of Economic Analysis",
          "Direct Investment by Country and Industry");

  private static final KnownColumns COLUMNS =
      KnownColumns.of(
          "Year",
          "SeriesID",
          "SeriesName",
          "Row",
          "RowCode",
          "Column",
          "ColumnCode",
          "ColumnGParent",
          "ColumnGParentCode",
          "ColumnParent",
          "ColumnParentCode",
          "TableColumnDisplayOrder",
          "TableRowDisplayOrder",
          "TableScale",
          "DataValueUnit",
          "DataValue");

  @Override
  public String id() {
    return "bea-mne-json";
  }

  @Override
  public FactKind<Investment> kind() {
    return Investment.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.format() == Glimpse.Format.JSON
        && String.join("", glimpse.lines()).stripLeading().startsWith("{")
        && glimpse.lines().stream().anyMatch(line -> line.contains("\"BEAAPI\""));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return DATASET;
  }

  @Override
  public Screened<Investment> read(SourceFile file, Partners partners) {
    JsonNode answer = Json.of(file).path("BEAAPI");
    JsonNode results = first(answer.path("Results"));
    refuseError(file, answer.path("Error"));
    refuseError(file, results.path("Error"));
    JsonNode data = results.path("Data");
    if (!data.isArray()) {
      throw new BrokenFile(
          file.name(), "it has no BEAAPI.Results.Data", "Ask the API for GetData of dataset MNE");
    }
    String asked = asked(answer);
    if (asked.equalsIgnoreCase("State") || asked.equalsIgnoreCase("Parent")) {
      throw new BrokenFile(
          file.name(),
          "its direction is " + asked + ", which is not investment between two economies",
          "Ask for DirectionOfInvestment Inward or Outward");
    }
    Screened.Builder<Investment> screened = new Screened.Builder<>(Investment.KIND);
    COLUMNS.check(file, Json.table(data), screened);
    long number = 0;
    for (JsonNode row : data) {
      number++;
      new BeaInvestmentRow(row, Place.line(number), asked).settle(partners, screened);
    }
    return screened.build();
  }

  private static JsonNode first(JsonNode results) {
    return results.isArray() ? results.path(0) : results;
  }

  private static void refuseError(SourceFile file, JsonNode error) {
    if (!error.isMissingNode()) {
      String words = error.path("APIErrorDescription").asText(error.path("ErrorDetail").toString());
      throw new BrokenFile(
          file.name(),
          "the API answered with error " + error.path("APIErrorCode").asText("") + ": " + words,
          "Correct the query and ask again");
    }
  }

  /** The direction asked for, empty if the answer does not repeat it. */
  private static String asked(JsonNode answer) {
    for (JsonNode parameter : answer.path("Request").path("RequestParam")) {
      if (parameter.path("ParameterName").asText().equalsIgnoreCase("DirectionOfInvestment")) {
        return parameter.path("ParameterValue").asText();
      }
    }
    return "";
  }
}

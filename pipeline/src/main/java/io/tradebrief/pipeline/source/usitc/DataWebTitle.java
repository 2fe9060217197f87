package io.tradebrief.pipeline.source.usitc;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the lines above a DataWeb table say: {@code Total Exports|Annual Data}. A word there that is
 * not understood may mean another period or another scale, so it is refused.
 *
 * @param counted as the publisher names it
 * @param id of the dataset
 * @param flow import or export
 * @param system general, consumption or total
 */
record DataWebTitle(String counted, String id, String flow, String system) {
  private static final List<DataWebTitle> KNOWN =
      List.of(
          new DataWebTitle("Total Exports", "exports", TradeFlow.EXPORT, "total"),
          new DataWebTitle("General Imports", "general-imports", TradeFlow.IMPORT, "general"),
          new DataWebTitle(
              "Imports For Consumption", "consumption-imports", TradeFlow.IMPORT, "consumption"));
  private static final Map<String, String> VALUES =
      Map.of(TradeFlow.EXPORT, "FAS Value", TradeFlow.IMPORT, "Customs Value");
  private static final String ANNUAL = "Annual Data";
  private static final Pattern BAR = Pattern.compile("\\|");
  private static final Pattern SCALE =
      Pattern.compile(
          ".*(\\b(thousands?|millions?|billions?)\\b|\\b1,?000(,?000)* (us )?dollars).*");

  /**
   * The title among the cells above a table.
   *
   * @throws BrokenFile if none says what is counted, or one says a period other than whole years or
   *     a scale
   */
  static DataWebTitle of(SourceFile file, List<String> cells) {
    for (String cell : cells) {
      List<String> parts = BAR.splitAsStream(cell).map(String::strip).toList();
      for (DataWebTitle title : KNOWN) {
        if (parts.get(0).equalsIgnoreCase(title.counted)) {
          title.refuseOthers(file, parts.subList(1, parts.size()), cells);
          return title;
        }
      }
    }
    throw new BrokenFile(
        file.name(),
        "no title above the table says Total Exports, General Imports or Imports For Consumption",
        "Export one of these from DataWeb, and keep the lines above the table");
  }

  private void refuseOthers(SourceFile file, List<String> parts, List<String> cells) {
    if (parts.stream().noneMatch(ANNUAL::equalsIgnoreCase)) {
      throw new BrokenFile(
          file.name(),
          "its title says '" + String.join("|", parts) + "' and not '" + ANNUAL + "'",
          "Choose full years under Time Frame and annual under Aggregation in DataWeb, and export"
              + " the query again");
    }
    for (String part : parts) {
      if (!part.equalsIgnoreCase(ANNUAL)) {
        throw scaled(file, part);
      }
    }
    for (String cell : cells) {
      if (SCALE.matcher(cell.toLowerCase(Locale.ROOT)).matches()) {
        throw scaled(file, cell);
      }
    }
  }

  private static BrokenFile scaled(SourceFile file, String words) {
    return new BrokenFile(
        file.name(),
        "the lines above its table say '" + words + "', and whole dollars by year are expected",
        "Choose actual dollars as the scale and nothing further in DataWeb, and export the query"
            + " again");
  }

  /** The measure that is the value of this trade, as the column of measures names it. */
  String valueOfTrade() {
    return VALUES.get(flow);
  }

  Dataset dataset() {
    return new Dataset(
        "usitc-dataweb-" + id,
        "U.S. International Trade Commission",
        "DataWeb, U.S. " + counted + ", annual, by product and country");
  }
}

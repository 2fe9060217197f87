package io.tradebrief.pipeline.source.japan;

import io.tradebrief.pipeline.source.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the title of a sheet of the Bank of Japan says.
 *
 * @param direction {@code outward} or {@code inward}
 * @param measure {@code position} or {@code flow}
 * @param year four digits, empty if the texts do not give it
 */
record BojTitle(String direction, String measure, String year) {
  private static final Pattern POSITION =
      Pattern.compile("(Outward|Inward) Direct Investment Position");
  private static final Pattern FLOW =
      Pattern.compile("\\d\\. Direct Investment (Abroad|in Japan) \\(by (Region|Country)");
  private static final Pattern YEAR =
      Pattern.compile("(?:End of |Direct Investment, )((?:19|20)\\d\\d)");

  /** The title among some texts, empty if there is none. */
  static Optional<BojTitle> of(List<String> texts) {
    String year = "";
    String direction = "";
    String measure = "";
    for (String text : texts) {
      Matcher position = POSITION.matcher(text);
      Matcher flow = FLOW.matcher(text);
      Matcher ofYear = YEAR.matcher(text);
      if (position.find()) {
        direction = position.group(1).equals("Outward") ? "outward" : "inward";
        measure = "position";
      } else if (flow.find()) {
        direction = flow.group(1).equals("Abroad") ? "outward" : "inward";
        measure = "flow";
      }
      if (ofYear.find()) {
        year = ofYear.group(1);
      }
    }
    return measure.isEmpty()
        ? Optional.empty()
        : Optional.of(new BojTitle(direction, measure, year));
  }

  /** The title of a sheet. */
  static Optional<BojTitle> of(Sheet sheet) {
    return of(sheet.rows().stream().limit(20).flatMap(row -> row.cells().stream()).toList());
  }
}

package io.tradebrief.pipeline.tariff;

import io.tradebrief.pipeline.list.ConfList;
import java.nio.file.Path;
import java.util.List;

/**
 * A rate announced for a partner, to set beside a formula.
 *
 * @param partner ISO 3166 alpha-3
 * @param ratePercent in per cent of the customs value
 * @param citation where it was announced
 */
public record AnnouncedRate(String partner, long ratePercent, String citation) {
  private static final List<String> COLUMNS =
      List.of("partner", "rate_pct", "announced", "citation");

  static List<AnnouncedRate> load(Path file) {
    return ConfList.read(file, COLUMNS).stream().map(AnnouncedRate::of).toList();
  }

  private static AnnouncedRate of(ConfList.Line line) {
    String rate = line.filled("rate_pct");
    if (!rate.matches("\\d{1,2}|100")) {
      throw line.broken("rate_pct", "'" + rate + "' is no rate", "Write whole per cent, 0 to 100");
    }
    ListCells.day(line, "announced");
    return new AnnouncedRate(line.filled("partner"), Long.parseLong(rate), line.filled("citation"));
  }
}

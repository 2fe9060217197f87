package io.tradebrief.pipeline.source.world;

import io.tradebrief.pipeline.source.Periods;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period as SDMX writes it: {@code 2024}, {@code 2024-Q1}, {@code 2024-M01}.
 *
 * @param text as facts name it: {@code 2024}, {@code 2024-Q1}, {@code 2024-01}
 * @param frequency the code of the frequency such a period has: {@code A}, {@code Q} or {@code M}
 */
record SdmxPeriod(String text, String frequency) {
  private static final Pattern PERIOD = Pattern.compile("(\\d{4})(?:-?(Q[1-4])|-M?(\\d\\d))?");

  static Optional<SdmxPeriod> of(String written) {
    Matcher period = PERIOD.matcher(written);
    if (!period.matches()) {
      return Optional.empty();
    }
    String year = period.group(1);
    if (period.group(2) != null) {
      return sound(year + "-" + period.group(2), "Q");
    }
    return period.group(3) != null ? sound(year + "-" + period.group(3), "M") : sound(year, "A");
  }

  private static Optional<SdmxPeriod> sound(String text, String frequency) {
    return Periods.isPeriod(text) || Periods.isYear(text)
        ? Optional.of(new SdmxPeriod(text, frequency))
        : Optional.empty();
  }

  /** The code of a frequency that a file names by its code or its label. */
  static String frequency(String codeOrLabel) {
    return switch (codeOrLabel) {
      case "Annual" -> "A";
      case "Quarterly" -> "Q";
      case "Monthly" -> "M";
      default -> codeOrLabel;
    };
  }
}

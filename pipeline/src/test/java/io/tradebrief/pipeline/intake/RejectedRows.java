package io.tradebrief.pipeline.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;

/**
 * The finding of a run on the rejected rows of a file, with the list of them that it refers to,
 * under the thresholds of the shipped configuration.
 */
final class RejectedRows {
  private static final double ROWS_PERCENT = 1;
  private static final double VALUE_PERCENT = 0.1;

  private RejectedRows() {}

  static Optional<String> finding(StagedFile file) {
    long rejected = file.summary().rowsRejected();
    long rows = file.summary().rowsAccepted() + rejected;
    double percent = rows == 0 ? 0 : 100.0 * rejected / rows;
    double value = file.summary().rejectedValuePercent();
    if (percent <= ROWS_PERCENT && value <= VALUE_PERCENT) {
      return Optional.empty();
    }
    try {
      String listed = Files.readString(file.rejected()).replaceAll("(?m)^(?=.*?!?\\d+,)", "row ");
      return Optional.of(
          String.format(
              Locale.ROOT,
              "%s: %.1f%% of the data rows were rejected, and %.1f%% of their value: %s",
              file.file().name(),
              percent,
              value,
              listed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

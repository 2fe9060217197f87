package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.source.Unused;
import java.util.Optional;

/**
 * What became of a file that was checked.
 *
 * @param report what it gives; empty if it is of no use
 * @param unused why it gives nothing; empty if it gives figures
 */
public record Checked(Optional<FileReport> report, Optional<Unused> unused) {

  static Checked of(FileReport report) {
    return new Checked(Optional.of(report), Optional.empty());
  }

  static Checked of(Unused unused) {
    return new Checked(Optional.empty(), Optional.of(unused));
  }
}

package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Glimpses;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Unreadable;
import io.tradebrief.pipeline.source.Unused;
import io.tradebrief.pipeline.source.world.WorldBankCompanion;
import java.util.List;
import java.util.Optional;

/** Finds the source of a file, or says why there is none. */
public final class Recognition {
  private Recognition() {}

  /**
   * What came of looking for a source; one of the two is there.
   *
   * @param source what reads the file
   * @param unused why nothing does
   */
  record Attempt(Optional<Source<?>> source, Optional<Unused> unused) {}

  /**
   * The source that reads the file.
   *
   * @throws BrokenFile if the file is empty, password-protected, damaged, or of a kind no source
   *     recognises
   */
  public static Source<?> of(SourceFile file) {
    Attempt attempt = attempt(file);
    return attempt
        .source()
        .orElseThrow(
            () -> {
              Unused unused = attempt.unused().orElseThrow();
              return new BrokenFile(unused.file(), unused.what(), unused.remedy());
            });
  }

  /**
   * The source that reads the file, or what the file is instead.
   *
   * @throws BrokenFile if the file is empty, password-protected or damaged
   */
  static Attempt attempt(SourceFile file) {
    Glimpse glimpse = Glimpses.of(file);
    return switch (glimpse.format()) {
      case EMPTY -> throw Unreadable.empty(file);
      case ENCRYPTED_WORKBOOK -> throw Unreadable.locked(file);
      case HTML -> new Attempt(Optional.empty(), Optional.of(webPage(file, glimpse)));
      case TEXT, JSON, XLSX, XLS, PARQUET, UNKNOWN -> {
        Optional<Source<?>> source = Sources.recognise(glimpse);
        yield new Attempt(
            source,
            source.isPresent() ? Optional.empty() : Optional.of(unrecognised(file, glimpse)));
      }
    };
  }

  private static Unused webPage(SourceFile file, Glimpse glimpse) {
    return Unused.finding(
        file.name(),
        "it is "
            + UnknownContent.of(file, glimpse)
            + ", most likely the publisher's error message saved under the name of the file",
        "Open the publisher's page in a browser and download the file again");
  }

  private static Unused unrecognised(SourceFile file, Glimpse glimpse) {
    if (WorldBankCompanion.recognises(glimpse)) {
      return Unused.notice(
          file.name(), "it describes the World Bank's data beside it and holds no figures");
    }
    List<String> nearest = NearestFormats.of(glimpse);
    return Unused.finding(
        file.name(),
        "its content is none of the supported formats: it looks like "
            + UnknownContent.of(file, glimpse)
            + (nearest.isEmpty() ? "" : "; it comes nearest to " + String.join(", ", nearest)),
        "Move it out of the input folder, or check whether its header was changed");
  }
}

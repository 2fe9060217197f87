package io.tradebrief.pipeline.source;

import java.util.stream.Collectors;

/** Finds the source of a file, or says why there is none. */
public final class Recognition {
  private Recognition() {}

  /**
   * The source that reads the file.
   *
   * @throws BrokenFile if the file is empty, a web page, password-protected, damaged, or of a kind
   *     no source recognises
   */
  public static Source<?> of(SourceFile file) {
    Glimpse glimpse = Glimpses.of(file);
    return switch (glimpse.format()) {
      case EMPTY -> throw Unreadable.empty(file);
      case HTML -> throw Unreadable.webPage(file);
      case ENCRYPTED_WORKBOOK -> throw Unreadable.locked(file);
      case TEXT, JSON, XLSX, XLS, PARQUET, UNKNOWN ->
          Sources.recognise(glimpse).orElseThrow(() -> unrecognised(file));
    };
  }

  private static BrokenFile unrecognised(SourceFile file) {
    String known = Sources.all().stream().map(Source::id).collect(Collectors.joining(", "));
    return new BrokenFile(
        file.name(),
        "its content is none of the supported formats (" + known + ")",
        "Move it out of the input folder, or check whether its header was changed");
  }
}

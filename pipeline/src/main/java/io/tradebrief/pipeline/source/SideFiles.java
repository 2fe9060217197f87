package io.tradebrief.pipeline.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Files that systems and programs leave beside data, known by their names: what they hold is not
 * for us, and some of it would pass for data. Everything else is judged by its content.
 */
public final class SideFiles {
  private static final Set<String> OF_WINDOWS = Set.of("desktop.ini", "thumbs.db", "ehthumbs.db");

  private static final List<String> UNFINISHED =
      List.of(".crdownload", ".part", ".partial", ".download", ".tmp");

  private SideFiles() {}

  /**
   * What a file of that name is.
   *
   * @param file how messages call it: a path below the input folder, or below that of an archive
   * @return empty if it may be data
   */
  public static Optional<Unused> of(String file) {
    String name = lastOf(file).toLowerCase(Locale.ROOT);
    if (name.startsWith("~$") || name.startsWith(".~lock.")) {
      return notice(file, "it is the mark of a workbook that is open in a spreadsheet program");
    }
    if (name.endsWith(":zone.identifier") || name.endsWith(".zone.identifier")) {
      return notice(file, "it is the mark that Windows gives to a download");
    }
    if (OF_WINDOWS.contains(name)) {
      return notice(file, "it is what Windows keeps for its view of a folder");
    }
    if (name.startsWith("._") || name.equals(".ds_store") || file.contains("__MACOSX/")) {
      return notice(file, "it is what macOS keeps beside a file");
    }
    if (name.startsWith(".")) {
      return notice(file, "it is hidden");
    }
    if (UNFINISHED.stream().anyMatch(name::endsWith)) {
      return Optional.of(
          Unused.finding(
              file,
              "it is an unfinished download or a temporary file",
              "Let the download end, or delete the file"));
    }
    return file.indexOf(SourceFile.WITHIN) >= 0 && isForReaders(name)
        ? notice(file, "it is the publisher's note on the archive")
        : Optional.empty();
  }

  /** The part of the name behind every folder and archive. */
  public static String lastOf(String file) {
    int end = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'));
    return file.substring(Math.max(end, file.lastIndexOf(SourceFile.WITHIN)) + 1);
  }

  private static boolean isForReaders(String name) {
    return name.startsWith("readme") || name.startsWith("license") || name.startsWith("licence");
  }

  private static Optional<Unused> notice(String file, String what) {
    return Optional.of(Unused.notice(file, what));
  }
}

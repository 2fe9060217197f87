package io.tradebrief.reports.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Rewrites an archive so that equal contents give equal bytes: entry order, times and level. */
final class StableZip {
  private static final int LEVEL = 6;

  /**
   * One time for every entry. Not the earliest a zip can hold: Java takes the first instant of 1980
   * for an earlier one and adds it in the zone of the machine, and the bytes would differ by zone.
   */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Readers that stream a package expect its table of content types first. */
  private static final Comparator<String> ENTRY_ORDER =
      Comparator.comparing((String name) -> !name.equals("[Content_Types].xml"))
          .thenComparing(Comparator.naturalOrder());

  private StableZip() {}

  static void rewrite(byte[] archive, OutputStream out) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>(ENTRY_ORDER);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.setLevel(LEVEL);
    for (Map.Entry<String, byte[]> content : entries.entrySet()) {
      ZipEntry entry = new ZipEntry(content.getKey());
      entry.setTimeLocal(ENTRY_TIME);
      zip.putNextEntry(entry);
      zip.write(content.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }
}

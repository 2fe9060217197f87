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
  private static final LocalDateTime EARLIEST_ZIP_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

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
      entry.setTimeLocal(EARLIEST_ZIP_TIME);
      zip.putNextEntry(entry);
      zip.write(content.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }
}

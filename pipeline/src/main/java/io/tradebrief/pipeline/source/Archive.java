package io.tradebrief.pipeline.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A zip or gzip archive around data files, known by its first bytes. A workbook is a zip too, and
 * no archive; nor is a zip of so many files that it can hardly be a release.
 */
final class Archive {
  private static final int MOST_MEMBERS = 200;
  private static final Pattern NOT_FOR_NAMES = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\\\:!]");
  private static final int LONGEST_NAME = 120;

  /** Takes one file of an archive. */
  interface Taker {
    /**
     * Takes the file; its content is gone afterwards.
     *
     * @param name of the file, as a label; it is no path and may name anything
     * @param content its bytes, read once
     */
    void take(String name, InputStream content) throws IOException;
  }

  private Archive() {}

  /** Whether the file is an archive to be unpacked; a damaged one is for its reader to refuse. */
  static boolean is(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(4);
    }
    return isGzip(head) || (ByteOrderMark.begins(head, 'P', 'K', 3, 4) && isZipOfFiles(file));
  }

  private static boolean isGzip(byte[] head) {
    return ByteOrderMark.begins(head, 0x1F, 0x8B, 8);
  }

  private static boolean isZipOfFiles(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      boolean isDocument =
          zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null;
      return !isDocument && zip.size() > 0 && zip.size() <= MOST_MEMBERS;
    } catch (IOException damaged) {
      return false;
    }
  }

  /**
   * Hands over every file of the archive, in its order.
   *
   * @throws IOException if it is damaged, or grows to more than {@link Inflation} allows
   */
  static void forEach(Path archive, String name, Taker taker) throws IOException {
    Inflation inflation = Inflation.of(archive);
    try (InputStream in = Files.newInputStream(archive)) {
      if (isGzip(in.readNBytes(4))) {
        ofGzip(archive, name, inflation, taker);
        return;
      }
    }
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (!entry.isDirectory()) {
          try (InputStream content = inflation.bounded(zip.getInputStream(entry))) {
            taker.take(label(entry.getName()), content);
          }
        }
      }
    }
  }

  /** A gzip archive holds one file, by custom of the same name without the ending. */
  private static void ofGzip(Path archive, String name, Inflation inflation, Taker taker)
      throws IOException {
    String own = SideFiles.lastOf(name);
    String inner = own.toLowerCase(Locale.ROOT).endsWith(".gz") ? cut(own) : own;
    try (InputStream file = Files.newInputStream(archive);
        InputStream content = inflation.bounded(new GZIPInputStream(file))) {
      taker.take(label(inner), content);
    }
  }

  private static String cut(String name) {
    return name.substring(0, name.length() - ".gz".length());
  }

  /** What an archive calls a file, fit for messages; it never becomes a path. */
  private static String label(String name) {
    String shown = NOT_FOR_NAMES.matcher(name).replaceAll("_");
    return shown.length() > LONGEST_NAME ? shown.substring(shown.length() - LONGEST_NAME) : shown;
  }
}

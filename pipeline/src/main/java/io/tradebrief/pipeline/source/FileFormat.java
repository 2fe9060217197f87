package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.source.Glimpse.Format;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what a file is by its first bytes, and a container by what it contains. */
public final class FileFormat {
  /** Enough for the first forty lines of any table, and quick to read from any disk. */
  private static final int HEAD_BYTES = 1 << 16;

  private FileFormat() {}

  /** The first bytes of the file. */
  public static byte[] head(SourceFile file) {
    try (InputStream in = Files.newInputStream(file.path())) {
      return in.readNBytes(HEAD_BYTES);
    } catch (IOException e) {
      throw Unreadable.because(file, e);
    }
  }

  /**
   * What the file is.
   *
   * @throws BrokenFile if it is an archive or compound document that is cut off
   */
  public static Format of(SourceFile file, byte[] head) {
    if (ByteOrderMark.begins(head, 'P', 'K', 3, 4)) {
      return ofZip(file);
    }
    if (ByteOrderMark.begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return ofCompoundDocument(file);
    }
    if (ByteOrderMark.begins(head, 'P', 'A', 'R', '1')) {
      return Format.PARQUET;
    }
    return ofText(head);
  }

  private static Format ofZip(SourceFile file) {
    // A zip is read from the directory at its end, which a download that was cut off lacks.
    try (ZipFile zip = new ZipFile(file.path().toFile())) {
      return zip.getEntry("xl/workbook.xml") != null ? Format.XLSX : Format.UNKNOWN;
    } catch (ZipException e) {
      throw Unreadable.cutOff(file, e);
    } catch (IOException e) {
      throw Unreadable.because(file, e);
    }
  }

  private static Format ofCompoundDocument(SourceFile file) {
    try (POIFSFileSystem document = new POIFSFileSystem(file.path().toFile(), true)) {
      if (document.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
        return Format.ENCRYPTED_WORKBOOK;
      }
      return XlsSheets.isWorkbook(document) ? XlsSheets.format(document) : Format.UNKNOWN;
    } catch (IOException | RuntimeException e) {
      throw Unreadable.cutOff(file, e);
    }
  }

  private static Format ofText(byte[] head) {
    String text = HeadText.of(head);
    String start = text.stripLeading();
    if (start.isEmpty()) {
      return Format.EMPTY;
    }
    if (text.indexOf('\0') >= 0) {
      return Format.UNKNOWN;
    }
    if (start.charAt(0) == '{' || start.charAt(0) == '[') {
      return Format.JSON;
    }
    return isWebPage(start) ? Format.HTML : Format.TEXT;
  }

  private static boolean isWebPage(String start) {
    String lower = start.toLowerCase(Locale.ROOT);
    return lower.startsWith("<!doctype html")
        || (lower.startsWith("<") && (lower.contains("<html") || lower.contains("<body")));
  }
}

package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.source.ByteOrderMark;
import io.tradebrief.pipeline.source.FileFormat;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Glimpse.Format;
import io.tradebrief.pipeline.source.PlainText;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Unreadable;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What a file that no source reads looks like, in words: enough to tell which file it is. */
final class UnknownContent {
  private static final int MOST_NAMES = 3;
  private static final int LONGEST_TEXT = 80;
  private static final Pattern TITLE =
      Pattern.compile("<title[^>]*>(.*?)</title", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private UnknownContent() {}

  /** A noun with its article, such as "a picture (PNG)". */
  static String of(SourceFile file, Glimpse glimpse) {
    byte[] head = FileFormat.head(file);
    return switch (glimpse.format()) {
      case HTML -> webPage(glimpse);
      case XLSX, XLS -> "a workbook whose sheets are " + sheets(glimpse);
      case PARQUET -> "a Parquet file with the columns " + some(glimpse.columns());
      case JSON -> "JSON that begins with '" + brief(glimpse.firstLine()) + "'";
      case TEXT, EMPTY, ENCRYPTED_WORKBOOK, UNKNOWN -> byFirstBytes(file, head, glimpse);
    };
  }

  private static String byFirstBytes(SourceFile file, byte[] head, Glimpse glimpse) {
    if (ByteOrderMark.begins(head, '%', 'P', 'D', 'F')) {
      return "a PDF";
    }
    if (ByteOrderMark.begins(head, 0x89, 'P', 'N', 'G')) {
      return "a picture (PNG)";
    }
    if (ByteOrderMark.begins(head, 0xFF, 0xD8, 0xFF)) {
      return "a picture (JPEG)";
    }
    if (ByteOrderMark.begins(head, 'G', 'I', 'F', '8')) {
      return "a picture (GIF)";
    }
    if (ByteOrderMark.begins(head, 'P', 'K', 3, 4)) {
      return zip(file);
    }
    if (ByteOrderMark.begins(head, 0x1F, 0x8B)) {
      return "a gzip archive within an archive";
    }
    if (ByteOrderMark.begins(head, '7', 'z', 0xBC, 0xAF)) {
      return "a 7z archive";
    }
    if (ByteOrderMark.begins(head, 'R', 'a', 'r', '!')) {
      return "a RAR archive";
    }
    if (ByteOrderMark.begins(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return "an old Office document that is no workbook";
    }
    return glimpse.format() == Format.TEXT
        ? "text whose first line is '" + brief(glimpse.firstLine()) + "'"
        : "a binary file of an unknown kind";
  }

  private static String webPage(Glimpse glimpse) {
    Matcher title = TITLE.matcher(String.join(" ", glimpse.lines()));
    return title.find() ? "a web page titled '" + brief(title.group(1)) + "'" : "a web page";
  }

  private static String zip(SourceFile file) {
    try (ZipFile zip = new ZipFile(file.path().toFile())) {
      if (zip.getEntry("word/document.xml") != null) {
        return "a Word document";
      }
      if (zip.getEntry("ppt/presentation.xml") != null) {
        return "a PowerPoint presentation";
      }
      if (zip.getEntry("mimetype") != null) {
        return "an OpenDocument file";
      }
      if (zip.getEntry("xl/workbook.bin") != null) {
        return "a binary workbook (.xlsb)";
      }
      List<String> names = zip.stream().map(ZipEntry::getName).toList();
      return names.isEmpty() ? "an empty zip archive" : "a zip archive holding " + some(names);
    } catch (IOException e) {
      throw Unreadable.cutOff(file, e);
    }
  }

  private static String sheets(Glimpse glimpse) {
    return some(glimpse.sheets().entrySet().stream().map(UnknownContent::sheet).toList());
  }

  private static String sheet(Map.Entry<String, List<List<String>>> sheet) {
    return sheet.getValue().stream()
        .map(row -> row.stream().filter(cell -> !PlainText.isBlank(cell)).toList())
        .filter(row -> !row.isEmpty())
        .findFirst()
        .map(row -> sheet.getKey() + " (first row: " + some(row) + ")")
        .orElse(sheet.getKey() + " (empty)");
  }

  private static String some(Collection<String> names) {
    String first =
        names.stream()
            .limit(MOST_NAMES)
            .map(UnknownContent::brief)
            .collect(Collectors.joining(", "));
    int more = names.size() - MOST_NAMES;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  /** On one line, without what cannot be seen, and not longer than a line. */
  private static String brief(String text) {
    String line = PlainText.of(text.replaceAll("[\\s\\p{Z}\\p{Cntrl}\\p{Cf}]+", " "));
    return line.length() > LONGEST_TEXT ? line.substring(0, LONGEST_TEXT) + "..." : line;
  }
}

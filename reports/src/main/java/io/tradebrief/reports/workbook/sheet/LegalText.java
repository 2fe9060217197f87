package io.tradebrief.reports.workbook.sheet;

import java.util.regex.Pattern;

/** Texts as a cell may hold them. Texts come from files, so none of them is trusted. */
public final class LegalText {
  private static final int LONGEST = 32_767;
  private static final String UNREADABLE = "\uFFFD";
  private static final Pattern LINE_ENDS = Pattern.compile("\r\n?");

  /** Spreadsheets read {@code _x0041_} as an escaped letter; the underscore is escaped itself. */
  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private LegalText() {}

  /** {@code text} without characters that XML forbids, and no longer than a cell can hold. */
  public static String of(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    LINE_ENDS
        .matcher(text)
        .replaceAll("\n")
        .codePoints()
        .filter(LegalText::isLegal)
        .limit(LONGEST + 1L)
        .forEach(legal::appendCodePoint);
    String escaped = LOOKS_ESCAPED.matcher(legal).replaceAll("_x005F_");
    if (escaped.isEmpty()) {
      return UNREADABLE;
    }
    return escaped.length() <= LONGEST ? escaped : shortened(escaped);
  }

  private static String shortened(String text) {
    int end = LONGEST - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + "\u2026";
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c < Character.MIN_SURROGATE)
        || (c > Character.MAX_SURROGATE && c < 0xFFFE)
        || c > 0xFFFF;
  }
}

package io.tradebrief.pipeline.source;

import java.util.List;

/**
 * What of a cell is text and what only looks like nothing. Spaces that forbid a line break come
 * with whatever is copied from a web page; they are blanks as others are. Characters without a
 * shape are not: a name that holds one is another name, though nobody can see it.
 */
public final class PlainText {
  private PlainText() {}

  /** The text without blanks around it, whether or not a line may break at them. */
  public static String of(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Whether the text is empty or holds nothing but blanks. */
  public static boolean isBlank(String text) {
    return text.chars().allMatch(c -> isBlank((char) c));
  }

  /** {@link Character#isWhitespace} leaves out the no-break spaces U+00A0, U+2007 and U+202F. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether a cell holds a character without a shape. */
  static boolean hidesSomething(List<String> cells) {
    return cells.stream().anyMatch(PlainText::hidesSomething);
  }

  /** Whether the text holds a character without a shape: of control, of direction, of no width. */
  static boolean hidesSomething(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Nearly every character is one of these, and the others need a closer look.
      boolean shown = c >= ' ' && c < 0x7F;
      if (!shown && isHidden(c)) {
        return true;
      }
    }
    return false;
  }

  /** Tabs and line ends are layout, and publishers break names over lines. */
  private static boolean isHidden(char c) {
    return (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\uFEFF';
  }
}

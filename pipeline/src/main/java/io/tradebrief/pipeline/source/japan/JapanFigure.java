package io.tradebrief.pipeline.source.japan;

import io.tradebrief.pipeline.source.PlainText;
import io.tradebrief.pipeline.source.RowCheck;

/** Figures as Japan's Ministry of Finance writes them in its trade statistics. */
final class JapanFigure {
  static final int THOUSANDS = 3;

  private JapanFigure() {}

  /** Whether the cell holds no figure: empty, or a dash for not available. */
  static boolean isMissing(String text) {
    return text.isEmpty() || text.equals("-");
  }

  /** Yen from thousand yen; a triangle before the digits is a minus sign. */
  static long yen(String text, RowCheck check) {
    return check.wholeUnits(signed(text), THOUSANDS);
  }

  static double number(String text, RowCheck check) {
    return check.number(signed(text));
  }

  /** A code between apostrophes, which keep a spreadsheet from dropping its zeros. */
  static String code(String text) {
    return PlainText.of(text.replace("'", ""));
  }

  private static String signed(String text) {
    return text.startsWith("△") || text.startsWith("▲")
        ? "-" + PlainText.of(text.substring(1))
        : text;
  }
}

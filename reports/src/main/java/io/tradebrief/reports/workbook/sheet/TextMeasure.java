package io.tradebrief.reports.workbook.sheet;

import io.tradebrief.reports.layout.LineBreaks;

/**
 * The room that text takes in the workbook's typeface, from the typeface's published advance widths
 * and so the same on every machine. All lengths are pixels at 96 to the inch.
 */
public final class TextMeasure {
  private static final double PIXELS_PER_POINT = 96.0 / 72.0;
  private static final double BOLD = 1.09;
  private static final int FIRST = ' ';
  private static final int WIDE_SCRIPTS = 0x2E80;
  private static final int WIDE = 1000;
  private static final int USUAL = 600;

  /** Advance widths of the characters from space to tilde in thousandths of the font size. */
  private static final int[] ADVANCE = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private final double points;
  private final boolean bold;

  private TextMeasure(double points, boolean bold) {
    this.points = points;
    this.bold = bold;
  }

  public static TextMeasure plain(double points) {
    return new TextMeasure(points, false);
  }

  public static TextMeasure bold(double points) {
    return new TextMeasure(points, true);
  }

  /** The width of {@code text} on one line. */
  public double width(String text) {
    double thousandths = text.codePoints().mapToDouble(TextMeasure::advance).sum();
    return thousandths / 1000 * points * PIXELS_PER_POINT * (bold ? BOLD : 1);
  }

  /** The width of the longest word, which is the least a wrapped text needs. */
  public double widestWord(String text) {
    double widest = 0;
    for (String word : text.split("\\s+", -1)) {
      widest = Math.max(widest, width(word));
    }
    return widest;
  }

  /** The width of the widest line of {@code text} when nothing is wrapped. */
  double widestLine(String text) {
    return text.indexOf('\n') < 0
        ? width(text)
        : text.lines().mapToDouble(this::width).max().orElse(0);
  }

  /** How texts break in this type. */
  public LineBreaks breaks() {
    return new LineBreaks(this::width);
  }

  /** How many lines {@code text} fills; words wider than {@code room} are broken. */
  public int lines(String text, double room) {
    int count = 0;
    for (String line : breaks().lines(text, room)) {
      count += (int) Math.max(1, Math.ceil(width(line) / room - 1e-9));
    }
    return count;
  }

  private static int advance(int c) {
    int index = c - FIRST;
    if (index >= 0 && index < ADVANCE.length) {
      return ADVANCE[index];
    }
    return c >= WIDE_SCRIPTS ? WIDE : USUAL;
  }
}

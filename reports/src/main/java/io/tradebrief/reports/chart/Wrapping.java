package io.tradebrief.reports.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines that fit a width; what does not fit ends in an ellipsis. */
final class Wrapping {
  private static final String ELLIPSIS = "\u2026";

  private Wrapping() {}

  /** At most {@code most} lines no wider than {@code width}. */
  static List<String> lines(String text, Font font, double width, int most) {
    List<String> lines = broken(text, font, width);
    if (lines.size() <= most) {
      return lines.stream().map(line -> shortened(line, font, width)).toList();
    }
    List<String> kept = new ArrayList<>(lines.subList(0, most));
    String rest = String.join(" ", lines.subList(most - 1, lines.size()));
    kept.set(most - 1, shortened(rest, font, width));
    return kept.stream().map(line -> shortened(line, font, width)).toList();
  }

  /** As {@link #lines}, with lines of similar length, so that no single word is left over. */
  static List<String> balanced(String text, Font font, double width, int most) {
    List<String> lines = lines(text, font, width, most);
    double narrowest = width / 3;
    double widest = width;
    while (lines.size() > 1 && widest - narrowest > 4) {
      double middle = (narrowest + widest) / 2;
      if (fits(text, font, middle, lines.size())) {
        widest = middle;
      } else {
        narrowest = middle;
      }
    }
    return fits(text, font, widest, lines.size()) ? lines(text, font, widest, lines.size()) : lines;
  }

  /** Whether the whole text fits without an ellipsis. */
  static boolean fits(String text, Font font, double width, int most) {
    List<String> lines = broken(text, font, width);
    return lines.size() <= most
        && lines.stream().allMatch(line -> Typeface.width(line, font) <= width);
  }

  private static List<String> broken(String text, Font font, double width) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && Typeface.width(longer, font) > width) {
        lines.add(line);
        line = word;
      } else {
        line = longer;
      }
    }
    lines.add(line);
    return lines;
  }

  private static String shortened(String line, Font font, double width) {
    if (Typeface.width(line, font) <= width) {
      return line;
    }
    int end = line.length();
    while (end > 0 && Typeface.width(line.substring(0, end).strip() + ELLIPSIS, font) > width) {
      end = line.offsetByCodePoints(end, -1);
    }
    return line.substring(0, end).strip() + ELLIPSIS;
  }
}

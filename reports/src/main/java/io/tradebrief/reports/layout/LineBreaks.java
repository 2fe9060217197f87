package io.tradebrief.reports.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks texts between words into lines that fit a width; what does not fit ends in an ellipsis.
 *
 * @param measure the width of a text on one line
 */
public record LineBreaks(ToDoubleFunction<String> measure) {
  private static final String ELLIPSIS = "\u2026";

  /** Halvings end when a line could be narrower by less than this share of the room. */
  private static final double NARROW_ENOUGH = 1 / 250.0;

  /** As many lines as {@code text} needs, none wider than {@code room} unless one word is. */
  public List<String> lines(String text, double room) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      String line = "";
      for (String word : paragraph.strip().split("\\s+", -1)) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (!line.isEmpty() && width(longer) > room) {
          lines.add(line);
          line = word;
        } else {
          line = longer;
        }
      }
      lines.add(line);
    }
    return lines;
  }

  /** At most {@code most} lines no wider than {@code room}, the last one shortened if need be. */
  public List<String> lines(String text, double room, int most) {
    List<String> lines = lines(text, room);
    List<String> kept = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
    if (lines.size() > most) {
      kept.set(most - 1, String.join(" ", lines.subList(most - 1, lines.size())));
    }
    return kept.stream().map(line -> shortened(line, room)).toList();
  }

  /** As {@link #lines}, with lines of similar length, so that no single word is left over. */
  public List<String> balanced(String text, double room, int most) {
    List<String> lines = lines(text, room, most);
    double narrowest = room / 3;
    double widest = room;
    while (lines.size() > 1 && widest - narrowest > NARROW_ENOUGH * room) {
      double middle = (narrowest + widest) / 2;
      if (fits(text, middle, lines.size())) {
        widest = middle;
      } else {
        narrowest = middle;
      }
    }
    return fits(text, widest, lines.size()) ? lines(text, widest, lines.size()) : lines;
  }

  /** Whether the whole text fits without an ellipsis. */
  public boolean fits(String text, double room, int most) {
    List<String> lines = lines(text, room);
    return lines.size() <= most && lines.stream().allMatch(line -> width(line) <= room);
  }

  /** The width of the widest of {@code lines}. */
  public double widest(List<String> lines) {
    return lines.stream().mapToDouble(measure).max().orElse(0);
  }

  private double width(String line) {
    return measure.applyAsDouble(line);
  }

  private String shortened(String line, double room) {
    if (width(line) <= room) {
      return line;
    }
    int end = line.length();
    while (end > 0 && width(line.substring(0, end).strip() + ELLIPSIS) > room) {
      end = line.offsetByCodePoints(end, -1);
    }
    return line.substring(0, end).strip() + ELLIPSIS;
  }
}

package io.tradebrief.reports.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

/** The category names to the left of horizontal bars, each beside its bar. */
final class CategoryGutter {
  private static final double WIDEST = 0.34;
  private static final double LARGEST = 24;
  private static final double SMALLEST = 10;
  private static final double SPACE = 14;

  private final Figures figures;
  private final double pitch;
  private final double widest;
  private final Font font;

  private CategoryGutter(Figures figures, Rectangle2D area) {
    this.figures = figures;
    pitch = area.getHeight() / figures.categories().size();
    widest = area.getWidth() * WIDEST;
    font = font();
  }

  /** Draws the names at the left of {@code area} and returns what remains for the bars. */
  static Rectangle2D draw(Slide slide, Rectangle2D area, Figures figures) {
    CategoryGutter gutter = new CategoryGutter(figures, area);
    double width = Math.ceil(gutter.width() + SPACE);
    gutter.draw(slide, area, area.getX() + width - SPACE);
    return new Rectangle2D.Double(
        area.getX() + width, area.getY(), area.getWidth() - width, area.getHeight());
  }

  /** The largest size at which every name fits, or the smallest one. */
  private Font font() {
    double largest = Math.min(LARGEST, Math.max(SMALLEST, pitch * 0.86));
    for (double size = largest; size > Math.max(SMALLEST, largest * 0.8); size -= 1) {
      Font tried = Typeface.bold(size);
      if (figures.categories().stream()
          .allMatch(name -> Typeface.breaks(tried).fits(name, widest, lines(tried)))) {
        return Typeface.regular(size);
      }
    }
    return Typeface.regular(Math.max(SMALLEST, largest * 0.8));
  }

  private int lines(Font tried) {
    return (int) Math.max(1, Math.min(3, pitch * 0.98 / (tried.getSize2D() * Typeface.LEADING)));
  }

  private Font font(int category) {
    return figures.isHighlighted(category) ? Typeface.bold(font.getSize2D()) : font;
  }

  private List<String> lines(int category) {
    String name = figures.categories().get(category);
    Font own = font(category);
    return lines(own) > 1
        ? Typeface.breaks(own).balanced(name, widest, lines(own))
        : Typeface.breaks(own).lines(name, widest, 1);
  }

  /** Every how many categories a name is written: all, unless they would run into each other. */
  private int step() {
    double height = font.getSize2D() * (Typeface.CAPITAL + Typeface.DESCENT);
    return (int) Math.max(1, Math.ceil(height / pitch));
  }

  private double width() {
    return IntStream.range(0, figures.categories().size())
        .mapToDouble(
            c -> lines(c).stream().mapToDouble(l -> Typeface.width(l, font(c))).max().orElse(0))
        .max()
        .orElse(0);
  }

  private void draw(Slide slide, Rectangle2D area, double right) {
    for (int c = 0; c < figures.categories().size(); c += step()) {
      double middle = area.getY() + (c + 0.5) * pitch;
      slide.centred(lines(c), font(c), slide.colours().ink(), right, middle, Slide.Align.RIGHT);
    }
  }
}

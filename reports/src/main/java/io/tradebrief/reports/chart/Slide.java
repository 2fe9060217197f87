package io.tradebrief.reports.chart;

import io.tradebrief.reports.table.HouseStyle;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.general.Dataset;

/** The surface a chart is drawn on, the colours it is drawn with, and the texts it holds. */
final class Slide {
  static final int WIDTH = PictureSize.UNITS_WIDE;
  static final int HEIGHT = PictureSize.UNITS_HIGH;

  /** What is left free at every edge. */
  static final double MARGIN = 40;

  static final double INNER_WIDTH = WIDTH - 2 * MARGIN;

  /** Where the given point lies in a text. */
  enum Align {
    LEFT(0),
    CENTRE(0.5),
    RIGHT(1);

    private final double share;

    Align(double share) {
      this.share = share;
    }
  }

  /** A text that was drawn, and the rectangle from its capitals' top to its descenders' bottom. */
  record Label(String text, Rectangle2D box, int rgb) {}

  private final HouseStyle.Colours colours;
  private final BufferedImage image;
  private final Graphics2D graphics;
  private final List<Label> labels = new ArrayList<>();
  private final List<Dataset> datasets = new ArrayList<>();

  Slide(HouseStyle.Colours colours, PictureSize size) {
    HeadlessAwt.prepare();
    this.colours = colours;
    image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
    graphics = image.createGraphics();
    graphics.scale(size.pixelsPerUnit(), size.pixelsPerUnit());
    graphics.setBackground(Color.WHITE);
    graphics.clearRect(0, 0, WIDTH, HEIGHT);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /**
   * Writes one line, as filled outlines: those do not depend on the machine's text settings.
   *
   * @param x the left end, the middle or the right end, as {@code align} says
   */
  void text(String text, Font font, int rgb, double x, double baseline, Align align) {
    double width = Typeface.width(text, font);
    double left = x - align.share * width;
    double top = baseline - Typeface.CAPITAL * font.getSize2D();
    double height = (Typeface.CAPITAL + Typeface.DESCENT) * font.getSize2D();
    labels.add(new Label(text, new Rectangle2D.Double(left, top, width, height), rgb));
    fill(Typeface.glyphs(text, font).getOutline((float) left, (float) baseline), rgb);
  }

  /** Writes lines one below the other so that they are centred on {@code middle}. */
  void centred(List<String> lines, Font font, int rgb, double x, double middle, Align align) {
    double leading = font.getSize2D() * Typeface.LEADING;
    double baseline =
        middle + font.getSize2D() * Typeface.CAPITAL / 2 - (lines.size() - 1) * leading / 2;
    for (String line : lines) {
      text(line, font, rgb, x, baseline, align);
      baseline += leading;
    }
  }

  void fill(Shape shape, int rgb) {
    graphics.setPaint(new Color(rgb));
    graphics.fill(shape);
  }

  void line(double x1, double y1, double x2, double y2, int rgb, double width) {
    graphics.setPaint(new Color(rgb));
    graphics.setStroke(new BasicStroke((float) width));
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  HouseStyle.Colours colours() {
    return colours;
  }

  Graphics2D graphics() {
    return graphics;
  }

  BufferedImage image() {
    return image;
  }

  /** Remembers what a plot was given to draw. */
  void drew(Dataset data) {
    datasets.add(data);
  }

  List<Dataset> datasets() {
    return List.copyOf(datasets);
  }

  List<Label> labels() {
    return List.copyOf(labels);
  }

  void dispose() {
    graphics.dispose();
  }
}

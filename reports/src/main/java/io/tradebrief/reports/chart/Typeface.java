package io.tradebrief.reports.chart;

import io.tradebrief.reports.layout.LineBreaks;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The font of all charts, Roboto from the class path, and its measures in slide units. */
final class Typeface {
  /** From the baseline to the top of a capital, as a share of the size. */
  static final double CAPITAL = 0.72;

  /** From the baseline down to the bottom of a descender, as a share of the size. */
  static final double DESCENT = 0.22;

  /** From one baseline to the next, as a share of the size. */
  static final double LEADING = 1.22;

  private static final Font REGULAR;
  private static final Font BOLD;
  private static final FontRenderContext EXACT;

  static {
    HeadlessAwt.prepare();
    REGULAR = load("Roboto-Regular.ttf");
    BOLD = load("Roboto-Bold.ttf");
    EXACT = new FontRenderContext(null, true, true);
  }

  private Typeface() {}

  static Font regular(double size) {
    return REGULAR.deriveFont((float) size);
  }

  static Font bold(double size) {
    return BOLD.deriveFont((float) size);
  }

  static double width(String text, Font font) {
    GlyphVector glyphs = glyphs(text, font);
    return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
  }

  /** How texts break in {@code font}. */
  static LineBreaks breaks(Font font) {
    return new LineBreaks(text -> width(text, font));
  }

  /** The letters of {@code text}; one that the font lacks becomes a question mark. */
  static GlyphVector glyphs(String text, Font font) {
    return font.createGlyphVector(EXACT, displayable(text, font));
  }

  private static String displayable(String text, Font font) {
    if (font.canDisplayUpTo(text) < 0) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> shown.appendCodePoint(font.canDisplay(c) ? c : '?'));
    return shown.toString();
  }

  private static Font load(String name) {
    String path = "/com/formdev/flatlaf/fonts/roboto/" + name;
    try (InputStream in = Typeface.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(
            path + " is not on the class path; add com.formdev:flatlaf-fonts-roboto");
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the chart font " + path, e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("the chart font " + path + " is damaged", e);
    }
  }
}

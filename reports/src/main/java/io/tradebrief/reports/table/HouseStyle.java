package io.tradebrief.reports.table;

import java.awt.Color;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a house's editions look: what every renderer draws with, in one place.
 *
 * @param colours of charts, headings and rules, as RGB
 * @param typeface of the workbook and the page, a name that office programs know
 * @param formats how many decimals the workbook and the page show
 * @param sizes of headings and of the page's text
 * @param logo stands on the cover and at the head of the page
 */
public record HouseStyle(
    Colours colours, String typeface, NumberFormats formats, TypeSizes sizes, Optional<Logo> logo) {
  /** No wider than the typeface that column widths are computed for. */
  private static final Set<String> TYPEFACES =
      Set.of(
          "Arial",
          "Helvetica",
          "Liberation Sans",
          "Calibri",
          "Carlito",
          "Arial Narrow",
          "Times New Roman",
          "Cambria");

  private static final int WHITE = 0xFFFFFF;

  /** What is used where a house says nothing else. */
  public static final HouseStyle PLAIN =
      new HouseStyle(
          new Colours(
              0x12436D, 0x28A197, 0x801650, 0xF46A25, 0xBFBFBF, 0x222222, 0x595959, 0xD9D9D9),
          "Arial",
          NumberFormats.PLAIN,
          TypeSizes.PLAIN,
          Optional.empty());

  /**
   * Checks what a reader needs.
   *
   * @throws IllegalArgumentException naming a typeface whose widths are not known
   */
  public HouseStyle {
    if (!TYPEFACES.contains(typeface)) {
      throw new IllegalArgumentException(
          "typeface '"
              + typeface
              + "' may be too wide for the columns; choose one of "
              + new TreeSet<>(TYPEFACES));
    }
  }

  /**
   * The colours, on white.
   *
   * @param accent headings, links, the first series and the highlighted bar
   * @param second the second series
   * @param third the third series
   * @param fourth the fourth series, and decreases
   * @param context bars that give context to a highlighted one
   * @param ink text
   * @param muted text of less weight, axes
   * @param grid rules and grid lines
   */
  public record Colours(
      int accent, int second, int third, int fourth, int context, int ink, int muted, int grid) {
    /** Contrast that text needs, after WCAG 2.1 AA. */
    private static final double TEXT = 4.5;

    /** Contrast that bars and lines need to be told from the paper. */
    private static final double SHAPE = 3;

    /** Contrast between neighbouring series. */
    private static final double NEIGHBOURS = 1.3;

    public Colours {
      require("accent", accent, TEXT);
      require("ink", ink, TEXT);
      require("muted", muted, TEXT);
      require("second", second, SHAPE);
      require("third", third, SHAPE);
      require("fourth", fourth, SHAPE);
      beside("accent", accent, "second", second);
      beside("second", second, "third", third);
      beside("third", third, "fourth", fourth);
    }

    /** The colour of the series with the given index, from 0 to 3. */
    public int series(int index) {
      return switch (index) {
        case 0 -> accent;
        case 1 -> second;
        case 2 -> third;
        case 3 -> fourth;
        default -> throw new IllegalArgumentException("four series can be told apart");
      };
    }

    private static void require(String name, int rgb, double least) {
      double ratio = Contrast.ratio(rgb, WHITE);
      if (ratio < least) {
        throw new UnfitColour(
            name,
            String.format(
                Locale.ROOT,
                "colour '%s' #%06X has a contrast of %.1f on white; it needs %.1f",
                name,
                rgb,
                ratio,
                least));
      }
    }

    /** Series drawn next to each other must be told apart, in print without colour too. */
    private static void beside(String one, int a, String other, int b) {
      boolean tealAndOrange = (isTeal(a) && isOrange(b)) || (isOrange(a) && isTeal(b));
      double ratio = Contrast.ratio(a, b);
      if (tealAndOrange || ratio < NEIGHBOURS) {
        String why =
            tealAndOrange
                ? "are teal beside orange, which many readers cannot tell apart"
                : String.format(
                    Locale.ROOT, "have a contrast of %.2f; neighbours need 1.30", ratio);
        throw new UnfitColour(other, "colours '" + one + "' and '" + other + "' " + why);
      }
    }

    private static boolean isTeal(int rgb) {
      return hueIsWithin(rgb, 150, 195);
    }

    private static boolean isOrange(int rgb) {
      return hueIsWithin(rgb, 12, 45);
    }

    private static boolean hueIsWithin(int rgb, int from, int to) {
      float[] hsb = Color.RGBtoHSB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, null);
      float hue = hsb[0] * 360;
      return hsb[1] > 0.3 && hue >= from && hue <= to;
    }
  }

  /** A colour that readers could not read, or not tell from its neighbour. */
  public static final class UnfitColour extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String name;

    UnfitColour(String name, String message) {
      super(message);
      this.name = name;
    }

    /** Which of the colours to change. */
    public String colour() {
      return name;
    }
  }
}

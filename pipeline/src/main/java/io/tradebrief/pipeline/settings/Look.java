package io.tradebrief.pipeline.settings;

import io.tradebrief.pipeline.source.Sha256;
import io.tradebrief.reports.chart.PictureSize;
import io.tradebrief.reports.table.HouseStyle;
import io.tradebrief.reports.table.HouseStyle.Colours;
import io.tradebrief.reports.table.Logo;
import io.tradebrief.reports.table.NumberFormats;
import io.tradebrief.reports.table.TypeSizes;
import io.tradebrief.reports.table.WholeRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the editions of a report look, as {@code style}, {@code charts} and {@code tables} of its
 * configuration say.
 *
 * @param style colours, typeface and logo
 * @param pictures the size of the charts as files
 * @param byteOrderMark whether the tidy tables begin with the mark by which Excel knows UTF-8
 */
public record Look(HouseStyle style, PictureSize pictures, boolean byteOrderMark) {
  private static final String BYTE_ORDER_MARK = "tables.byte-order-mark";
  private static final Pattern COLOUR = Pattern.compile("#?[0-9A-Fa-f]{6}");

  /**
   * Reads the look; what is not configured is the house's plain style.
   *
   * @param folder where the logo's path begins
   * @throws BrokenConfiguration if a colour cannot be read on white, or a logo is no picture
   */
  static Look of(ConfigurationKeys keys, Path folder) {
    Colours plain = HouseStyle.PLAIN.colours();
    int[] rgb = {
      colour(keys, "accent", plain.accent()),
      colour(keys, "second", plain.second()),
      colour(keys, "third", plain.third()),
      colour(keys, "fourth", plain.fourth()),
      colour(keys, "context", plain.context()),
      colour(keys, "ink", plain.ink()),
      colour(keys, "muted", plain.muted()),
      colour(keys, "grid", plain.grid())
    };
    String typeface = keys.text("style.typeface", HouseStyle.PLAIN.typeface());
    Optional<Logo> logo = logo(keys, folder);
    PictureSize pictures = pictures(keys);
    boolean mark = keys.flag(BYTE_ORDER_MARK, false);
    try {
      Colours colours = new Colours(rgb[0], rgb[1], rgb[2], rgb[3], rgb[4], rgb[5], rgb[6], rgb[7]);
      return new Look(
          new HouseStyle(colours, typeface, formats(keys), sizes(keys), logo), pictures, mark);
    } catch (HouseStyle.UnfitColour e) {
      throw keys.invalid(
          "style." + e.colour(), "cannot be used", e.getMessage() + "; choose another colour");
    } catch (IllegalArgumentException e) {
      throw keys.invalid("style.typeface", "cannot be used", e.getMessage());
    }
  }

  private static int colour(ConfigurationKeys keys, String name, int plain) {
    String key = "style." + name;
    String text = keys.text(key, String.format(Locale.ROOT, "#%06X", plain));
    if (!COLOUR.matcher(text).matches()) {
      throw keys.invalid(key, "is '" + text + "'", "write a colour as \"#12436D\"");
    }
    return Integer.parseInt(text.replace("#", ""), 16);
  }

  private static Optional<Logo> logo(ConfigurationKeys keys, Path folder) {
    String alt = keys.has("style.logo-alt") ? keys.text("style.logo-alt") : "";
    if (!keys.has("style.logo")) {
      return Optional.empty();
    }
    String name = keys.text("style.logo");
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder.normalize())) {
      throw keys.invalid(
          "style.logo", "is '" + name + "'", "put the file beside the configuration");
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      keys.note("style.logo", Sha256.of(file));
      keys.note("style.logo-alt", alt);
      return Optional.of(Logo.of(bytes, alt));
    } catch (IOException e) {
      throw keys.invalid("style.logo", "is '" + name + "'", "no such file can be read");
    } catch (IllegalArgumentException e) {
      throw keys.invalid("style.logo", e.getMessage(), "give a small PNG or JPEG and logo-alt");
    }
  }

  private static NumberFormats formats(ConfigurationKeys keys) {
    return new NumberFormats(
        whole(keys, "decimals.money", NumberFormats.MONEY),
        whole(keys, "decimals.percent", NumberFormats.PERCENT),
        whole(keys, "decimals.ratio", NumberFormats.RATIO));
  }

  private static TypeSizes sizes(ConfigurationKeys keys) {
    return new TypeSizes(
        whole(keys, "sizes.cover", TypeSizes.COVER),
        whole(keys, "sizes.title", TypeSizes.TITLE),
        whole(keys, "sizes.heading", TypeSizes.HEADING),
        whole(keys, "sizes.page", TypeSizes.PAGE));
  }

  private static int whole(ConfigurationKeys keys, String name, WholeRange range) {
    String key = "style." + name;
    return keys.whole(key, range.least(), range.most(), range.usual());
  }

  private static PictureSize pictures(ConfigurationKeys keys) {
    String size = keys.text("charts.size", "slide");
    return switch (size) {
      case "slide" -> PictureSize.SLIDE;
      case "print" -> PictureSize.PRINT;
      default -> throw keys.invalid("charts.size", "is '" + size + "'", "use slide or print");
    };
  }
}

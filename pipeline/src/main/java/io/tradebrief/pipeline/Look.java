package io.tradebrief.pipeline;

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
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How the editions of a report look, as {@code style}, {@code charts} and {@code tables} of its
 * configuration say.
 *
 * @param style colours, typeface and logo
 * @param pictures the size of the charts as files
 * @param byteOrderMark whether the tidy tables begin with the mark by which Excel knows UTF-8
 * @param keys what was configured, as text by key
 */
record Look(
    HouseStyle style, PictureSize pictures, boolean byteOrderMark, Map<String, String> keys) {
  private static final String BYTE_ORDER_MARK = "tables.byte-order-mark";
  private static final Pattern COLOUR = Pattern.compile("#?[0-9A-Fa-f]{6}");

  Look {
    keys = new TreeMap<>(keys);
  }

  /**
   * Reads the look; what is not configured is the house's plain style.
   *
   * @param folder where the logo's path begins
   * @throws BrokenConfiguration if a colour cannot be read on white, or a logo is no picture
   */
  static Look of(ConfigurationKeys keys, Path folder) {
    Map<String, String> given = new TreeMap<>();
    Colours plain = HouseStyle.PLAIN.colours();
    int[] rgb = {
      colour(keys, "accent", plain.accent(), given),
      colour(keys, "second", plain.second(), given),
      colour(keys, "third", plain.third(), given),
      colour(keys, "fourth", plain.fourth(), given),
      colour(keys, "context", plain.context(), given),
      colour(keys, "ink", plain.ink(), given),
      colour(keys, "muted", plain.muted(), given),
      colour(keys, "grid", plain.grid(), given)
    };
    String typeface = keys.text("style.typeface", HouseStyle.PLAIN.typeface());
    given.put("style.typeface", typeface);
    Optional<Logo> logo = logo(keys, folder, given);
    PictureSize pictures = pictures(keys);
    given.put("charts.size", pictures.name().toLowerCase(Locale.ROOT));
    boolean mark = keys.flag(BYTE_ORDER_MARK, false);
    given.put(BYTE_ORDER_MARK, Boolean.toString(mark));
    try {
      Colours colours = new Colours(rgb[0], rgb[1], rgb[2], rgb[3], rgb[4], rgb[5], rgb[6], rgb[7]);
      return new Look(
          new HouseStyle(colours, typeface, formats(keys, given), sizes(keys, given), logo),
          pictures,
          mark,
          given);
    } catch (HouseStyle.UnfitColour e) {
      throw keys.invalid(
          "style." + e.colour(), "cannot be used", e.getMessage() + "; choose another colour");
    } catch (IllegalArgumentException e) {
      throw keys.invalid("style.typeface", "cannot be used", e.getMessage());
    }
  }

  private static int colour(
      ConfigurationKeys keys, String name, int plain, Map<String, String> given) {
    String key = "style." + name;
    String text = keys.text(key, String.format(Locale.ROOT, "#%06X", plain));
    if (!COLOUR.matcher(text).matches()) {
      throw keys.invalid(key, "is '" + text + "'", "write a colour as \"#12436D\"");
    }
    given.put(key, text);
    return Integer.parseInt(text.replace("#", ""), 16);
  }

  private static Optional<Logo> logo(
      ConfigurationKeys keys, Path folder, Map<String, String> given) {
    String name = keys.text("style.logo", "");
    String alt = keys.text("style.logo-alt", "");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder.normalize())) {
      throw keys.invalid(
          "style.logo", "is '" + name + "'", "put the file beside the configuration");
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      given.put("style.logo", Sha256.of(Arrays.toString(bytes)));
      given.put("style.logo-alt", alt);
      return Optional.of(Logo.of(bytes, alt));
    } catch (IOException e) {
      throw keys.invalid("style.logo", "is '" + name + "'", "no such file can be read");
    } catch (IllegalArgumentException e) {
      throw keys.invalid("style.logo", e.getMessage(), "give a small PNG or JPEG and logo-alt");
    }
  }

  private static NumberFormats formats(ConfigurationKeys keys, Map<String, String> given) {
    return new NumberFormats(
        whole(keys, "decimals.money", NumberFormats.MONEY, given),
        whole(keys, "decimals.percent", NumberFormats.PERCENT, given),
        whole(keys, "decimals.ratio", NumberFormats.RATIO, given));
  }

  private static TypeSizes sizes(ConfigurationKeys keys, Map<String, String> given) {
    return new TypeSizes(
        whole(keys, "sizes.cover", TypeSizes.COVER, given),
        whole(keys, "sizes.title", TypeSizes.TITLE, given),
        whole(keys, "sizes.heading", TypeSizes.HEADING, given),
        whole(keys, "sizes.page", TypeSizes.PAGE, given));
  }

  private static int whole(
      ConfigurationKeys keys, String name, WholeRange range, Map<String, String> given) {
    String key = "style." + name;
    int number = keys.has(key) ? keys.whole(key, range.least(), range.most()) : range.usual();
    given.put(key, Integer.toString(number));
    return number;
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

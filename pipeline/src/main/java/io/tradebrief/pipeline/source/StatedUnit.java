package io.tradebrief.pipeline.source;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The unit that the lines above a table state, held against the one its reader multiplies by.
 *
 * @param words as the publisher writes them, for the message
 * @param expected what the text must contain, in lower case and with single blanks
 */
public record StatedUnit(String words, Pattern expected) {
  private static final String SCALE = "\\b(thousands?|millions?|billions?|trillions?)\\b";
  private static final String MONEY = "(dollars?|\\byen\\b|\\busd\\b|us\\$|\\beuros?\\b|¥|€)";

  /** What looks like a unit of money at all: a power of ten beside a currency. */
  private static final Pattern ANY =
      Pattern.compile(SCALE + ".{0,12}" + MONEY + "|" + MONEY + ".{0,3}" + SCALE);

  public static final StatedUnit MILLION_DOLLARS =
      new StatedUnit("Millions of dollars", Pattern.compile("\\bmillions? (of )?(us )?dollars"));
  public static final StatedUnit BILLION_DOLLARS =
      new StatedUnit("Billions of dollars", Pattern.compile("\\bbillions? (of )?(us )?dollars"));
  public static final StatedUnit US_DOLLARS_MILLION =
      new StatedUnit("US$million", Pattern.compile("us ?\\$ ?million"));
  public static final StatedUnit HUNDRED_MILLION_YEN =
      new StatedUnit("100 million yen", Pattern.compile("(?<![\\d,.])100 million yen"));
  public static final StatedUnit THOUSAND_YEN =
      new StatedUnit("a thousand yen", Pattern.compile("(?<!\\d )\\b(a )?thousand yen"));

  /** Whether a text states some unit of money, this or another. */
  static boolean isIn(String text) {
    return ANY.matcher(plain(text)).find();
  }

  /** Whether a text states this one. */
  public boolean isStatedIn(String text) {
    return expected.matcher(plain(text)).find();
  }

  /**
   * Looks for the unit in the texts that stand above a table.
   *
   * @param table the words by which a person finds the table
   * @throws BrokenFile if there is none, or another one
   */
  public void check(SourceFile file, String table, List<String> texts) {
    boolean found = false;
    for (String text : texts) {
      if (isStatedIn(text)) {
        found = true;
      } else if (isIn(text)) {
        throw broken(file, table + " says '" + text.strip() + "'");
      }
    }
    if (!found) {
      throw broken(file, "nothing above " + table + " states the unit");
    }
  }

  private BrokenFile broken(SourceFile file, String problem) {
    return new BrokenFile(
        file.name(),
        problem + ", and '" + words + "' is expected",
        "Download the table in this unit, with the lines above it");
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replace("u.s.", "us")
        .replaceAll("\\s+", " ");
  }
}

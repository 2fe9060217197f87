package io.tradebrief.reports.table;

import java.util.List;
import java.util.Locale;

/** Numbers as words, the way a sentence prints them. */
public final class Words {
  private static final String[] NUMBERS = {
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve"
  };
  private static final String[] ORDINALS = {
    "",
    "largest",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth"
  };

  private Words() {}

  /** {@code Japan}, {@code Japan and the world}, {@code China, Japan and the world}. */
  public static String list(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** {@code Japan's}, {@code the United States'}. */
  public static String possessive(String name) {
    return name + (name.endsWith("s") ? "'" : "'s");
  }

  /** {@code ten}; digits beyond twelve. */
  public static String number(long n) {
    return n >= 0 && n < NUMBERS.length ? NUMBERS[(int) n] : Long.toString(n);
  }

  /** {@code Ten}. */
  public static String capitalNumber(long n) {
    String word = number(n);
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** {@code seventh}; {@code first} for one, {@code 21st} beyond twelve. */
  public static String ordinal(long n) {
    if (n == 1) {
      return "first";
    }
    if (n > 1 && n < ORDINALS.length) {
      return ORDINALS[(int) n];
    }
    long lastTwo = n % 100;
    String ending =
        lastTwo > 10 && lastTwo < 14
            ? "th"
            : switch ((int) (n % 10)) {
              case 1 -> "st";
              case 2 -> "nd";
              case 3 -> "rd";
              default -> "th";
            };
    return n + ending;
  }

  /** {@code largest}, {@code second largest}, {@code seventh largest}. */
  public static String ordinalLargest(long n) {
    return n == 1 ? "largest" : ordinal(n) + " largest";
  }

  /** A number of US dollars in billions with one decimal: {@code 68.5 billion US dollars}. */
  public static String billions(double usDollars) {
    return inBillions(usDollars) + " US dollars";
  }

  /** The like without the unit: {@code 68.5 billion}. */
  public static String inBillions(double amount) {
    return String.format(Locale.ROOT, "%,.1f billion", amount / 1e9).replace('-', '\u2212');
  }

  /** A number of US dollars in millions with one decimal: {@code 68.5 million US dollars}. */
  public static String millions(double usDollars) {
    return String.format(Locale.ROOT, "%,.1f million US dollars", usDollars / 1e6)
        .replace('-', '\u2212');
  }

  /** A number of US dollars in the unit that shows its size: billions, millions, or dollars. */
  public static String dollars(double usDollars) {
    if (Math.abs(usDollars) >= 1e8) {
      return billions(usDollars);
    }
    return Math.abs(usDollars) >= 1e5
        ? String.format(Locale.ROOT, "%,.1f million US dollars", usDollars / 1e6)
        : String.format(Locale.ROOT, "%,.0f US dollars", usDollars);
  }

  /** {@code 12.3%}, with a true minus sign. */
  public static String percent(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f%%", value).replace('-', '\u2212');
  }
}

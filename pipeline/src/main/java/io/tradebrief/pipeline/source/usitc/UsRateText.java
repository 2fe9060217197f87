package io.tradebrief.pipeline.source.usitc;

import io.tradebrief.pipeline.fact.Rate;
import io.tradebrief.pipeline.fact.Rate.Kind;
import io.tradebrief.pipeline.fact.Rate.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a rate of duty as the Harmonized Tariff Schedule of the United States writes it: {@code
 * Free}, {@code 6.8%}, {@code 33 1/3%}, {@code 1¢/kg}, {@code $1.104/kg + 14.9%}, {@code 9¢ each +
 * 6% on the case}. Cents become dollars.
 *
 * <p>A percentage of a part of the article ("on the case"), a reference ("The rate applicable to…",
 * "See…"), a sliding scale ("less … for each degree") and a condition ("Free, under bond") cannot
 * be computed from the parts alone: the rate is a formula and the words stand in its remainder. A
 * specific duty on a part of the weight keeps the words in its unit ({@code kg on drained weight}).
 */
public final class UsRateText {
  private static final String NUMBER = "(\\d+(?:\\.\\d+)?|\\.\\d+)";
  private static final Pattern PERCENT = Pattern.compile(NUMBER + "(?: (\\d+)/(\\d+))? ?%\\s*(.*)");
  private static final Pattern MONEY =
      Pattern.compile("(?:\\$" + NUMBER + "|" + NUMBER + " ?¢) ?(?:/ ?|per |(?=each\\b))(\\S.*)");
  private static final Pattern UNIT =
      Pattern.compile(
          "(clean kg|kg|pf\\. ?liters?|liters?|line/ ?gross|gross|lin\\. m|m[23²³]|m|t|g|bbl|head"
              + "|prs?\\.|doz\\.|1,?000|thousand|jewel|article|pack|each)(?![a-z]{3})(.*)");
  private static final Pattern NARROWER_UNIT =
      Pattern.compile(",? ?(?:on|of|including|over|pins)\\b.*");
  private static final Pattern REFERENCE = Pattern.compile("(?:The rate|See |Free,).*");
  private static final Pattern PLUS = Pattern.compile(" ?\\+ ?");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern LINE_END_HYPHEN = Pattern.compile("(?<=[a-z])- (?=[a-z])");

  private final List<Term> terms = new ArrayList<>();
  private final List<String> remainder = new ArrayList<>();

  private UsRateText() {}

  /** The rate a text states; whatever of it was not understood stands in the remainder. */
  public static Rate parse(String text) {
    String rate = BLANKS.matcher(text).replaceAll(" ").strip();
    rate = LINE_END_HYPHEN.matcher(rate).replaceAll("");
    if (rate.equals("Free")) {
      return Rate.free();
    }
    if (REFERENCE.matcher(rate).matches()) {
      return new Rate(Kind.FORMULA, List.of(), rate);
    }
    UsRateText parts = new UsRateText();
    PLUS.splitAsStream(rate).forEach(parts::read);
    return parts.terms.isEmpty() ? Rate.notUnderstood(rate) : parts.rate();
  }

  private Rate rate() {
    return new Rate(kind(), terms, String.join("; ", remainder));
  }

  private Kind kind() {
    if (!remainder.isEmpty()) {
      return Kind.FORMULA;
    }
    if (terms.size() > 1) {
      return Kind.COMPOUND;
    }
    return terms.get(0).isAdValorem() ? Kind.AD_VALOREM : Kind.SPECIFIC;
  }

  private void read(String part) {
    Matcher percent = PERCENT.matcher(part);
    if (percent.matches()) {
      terms.add(Term.adValorem(percent(percent)));
      keep(percent.group(4));
      return;
    }
    Matcher money = MONEY.matcher(part);
    if (!money.matches() || !readUnit(dollars(money), money.group(3))) {
      keep(part);
    }
  }

  private boolean readUnit(double dollars, String text) {
    Matcher unit = UNIT.matcher(text);
    if (!unit.matches()) {
      return false;
    }
    String rest = unit.group(2).strip();
    boolean narrower = NARROWER_UNIT.matcher(rest).matches();
    String name = name(unit.group(1));
    terms.add(new Term(dollars, "USD", narrower ? narrowed(name, rest) : name));
    if (!narrower) {
      keep(rest);
    }
    return true;
  }

  private static String narrowed(String unit, String rest) {
    return unit + (rest.startsWith(",") ? "" : " ") + rest;
  }

  private void keep(String words) {
    if (!words.isBlank()) {
      remainder.add(words.strip());
    }
  }

  private static double percent(Matcher percent) {
    double whole = Double.parseDouble(percent.group(1));
    return Optional.ofNullable(percent.group(2))
        .map(above -> whole + Double.parseDouble(above) / Double.parseDouble(percent.group(3)))
        .orElse(whole);
  }

  private static double dollars(Matcher money) {
    return money.group(1) != null
        ? Double.parseDouble(money.group(1))
        : new BigDecimal(money.group(2)).movePointLeft(2).doubleValue();
  }

  private static String name(String unit) {
    return switch (unit.replace(" ", "")) {
      case "cleankg" -> "clean kg";
      case "pf.liter", "pf.liters" -> "proof litre";
      case "liter", "liters" -> "litre";
      case "line/gross" -> "line gross";
      case "lin.m" -> "m";
      case "m²" -> "m2";
      case "m³" -> "m3";
      case "bbl" -> "barrel";
      case "pr.", "prs." -> "pair";
      case "doz." -> "dozen";
      case "1000", "1,000" -> "thousand";
      default -> unit;
    };
  }
}

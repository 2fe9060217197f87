package io.tradebrief.pipeline.source.japan;

import io.tradebrief.pipeline.fact.Rate;
import io.tradebrief.pipeline.fact.Rate.Kind;
import io.tradebrief.pipeline.fact.Rate.Term;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rate of Japan's tariff schedule without conditions around it: free, a sum of parts, the
 * higher or lower of two, or a formula on the customs value (課税価格) or a gate price (基準輸入価格).
 *
 * <pre>
 * 無税                                              free
 * 29.8%+1,159円/kg                                  compound
 * 60%又は4,800円/足のうちいずれか高い税率               mixed-max
 * 5.6%又は4.4%+1.52円/m2のうちいずれか高い税率         formula: one of the alternatives is a sum
 * (524円×1.004-課税価格)/kg又は58円/kgのうちいずれか低い税率   formula with the part 58 JPY/kg
 * </pre>
 */
final class JapanRateText {
  private static final Pattern TERM =
      Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?)(?:%|(万)?円/([a-zA-Z]+2?|足|頭|枚|本|1,000本))");
  private static final Pattern EITHER = Pattern.compile("(.+)又は(.+)のうちいずれか([高低])い税率( ?\\(?ただし.*)?");
  private static final Pattern ON_CUSTOMS_VALUE =
      Pattern.compile("[\\d.,円%×/+\\-()課税価格kgl頭]*課税価格[\\d.,円%×/+\\-()課税価格kgl頭]*");
  private static final Pattern IN_WORDS =
      Pattern.compile("(\\d+(キログラム|頭)につき|(当該)?原産品に含まれる砂糖の重量\\d+(kg|キログラム)につき).+");
  private static final Map<String, String> UNITS =
      Map.of(
          "kg",
          "kg",
          "l",
          "litre",
          "kl",
          "kilolitre",
          "m2",
          "m2",
          "MT",
          "tonne",
          "足",
          "pair",
          "頭",
          "head",
          "枚",
          "each",
          "本",
          "each",
          "1,000本",
          "1000 each");

  private JapanRateText() {}

  /** The text with half-width digits and signs, one kind of minus and range, and single blanks. */
  static String normalised(String published) {
    return Normalizer.normalize(published, Normalizer.Form.NFKC)
        .replaceAll("[\\u2212\\u2013\\u2010]", "-")
        .replaceAll("[\\u301C\\uFF5E]", "~")
        .replaceAll("\\s+", " ")
        .replaceAll(" ?([+~]) ?", "$1")
        .replaceAll(" ?/ ?", "/")
        .strip();
  }

  /**
   * The rate a normalised text states.
   *
   * @return empty if it is none of the known shapes
   */
  static Optional<Rate> parse(String text) {
    if (text.equals("無税") || text.equals("免税")) {
      return Optional.of(Rate.free());
    }
    Matcher either = EITHER.matcher(text);
    if (either.matches()) {
      return alternatives(either, text);
    }
    if (isFormula(text)) {
      return Optional.of(new Rate(Kind.FORMULA, List.of(), text));
    }
    return sum(text).map(Rate::sum);
  }

  private static boolean isFormula(String text) {
    return ON_CUSTOMS_VALUE.matcher(text).matches() || IN_WORDS.matcher(text).matches();
  }

  /** Two plain parts can be compared; whatever is more than that stays a formula. */
  private static Optional<Rate> alternatives(Matcher either, String text) {
    List<Term> terms = new ArrayList<>();
    boolean plain = either.group(4) == null;
    for (String alternative : List.of(either.group(1), either.group(2))) {
      Optional<List<Term>> parts = sum(alternative);
      if (parts.isEmpty() && !isFormula(alternative)) {
        return Optional.empty();
      }
      plain &= parts.isPresent() && parts.get().size() == 1;
      parts.ifPresent(terms::addAll);
    }
    if (!plain) {
      return Optional.of(new Rate(Kind.FORMULA, terms, text));
    }
    Kind kind = either.group(3).equals("高") ? Kind.MIXED_MAX : Kind.MIXED_MIN;
    return Optional.of(new Rate(kind, terms, ""));
  }

  private static Optional<List<Term>> sum(String text) {
    List<Term> terms = new ArrayList<>();
    for (String part : text.split("\\+", -1)) {
      Matcher matcher = TERM.matcher(part);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      terms.add(term(matcher));
    }
    return terms.stream().anyMatch(term -> term.unit().equals("?"))
        ? Optional.empty()
        : Optional.of(terms);
  }

  private static Term term(Matcher matcher) {
    double amount = Double.parseDouble(matcher.group(1).replace(",", ""));
    if (matcher.group(3) == null) {
      return Term.adValorem(amount);
    }
    double yen = matcher.group(2) == null ? amount : amount * 10_000;
    return new Term(yen, "JPY", UNITS.getOrDefault(matcher.group(3), "?"));
  }
}

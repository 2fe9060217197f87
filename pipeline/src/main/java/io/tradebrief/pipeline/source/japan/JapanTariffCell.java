package io.tradebrief.pipeline.source.japan;

import io.tradebrief.pipeline.fact.Rate;
import io.tradebrief.pipeline.fact.Rate.Kind;
import io.tradebrief.pipeline.fact.Rate.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of rates in Japan's tariff schedule.
 *
 * <ul>
 *   <li>{@code (50%)}: in brackets, the rate does not apply because another column's does.
 *   <li>{@code ◎5%}, {@code *29.8%+425円/kg}, {@code 無税 ◆2}: marks that refer to notes.
 *   <li>{@code 関税割当数量以内のもの 無税}: a condition, here "within the tariff quota", and the rate it is
 *       for. The condition becomes the rate's remainder.
 *   <li>{@code くらげ 6% その他のもの 3%}, {@code ●21%~(35%)}: several rates for parts of the line that the
 *       schedule does not number; a formula with all their parts, its remainder the whole text.
 * </ul>
 *
 * @param marks the marks, empty if there are none
 * @param bracketed whether the whole text is in brackets
 * @param rate what it states
 */
record JapanTariffCell(String marks, boolean bracketed, Rate rate) {
  private static final Pattern MARKED = Pattern.compile("([◎※*]*)\\s*(.*?)\\s*((?:◆\\d+\\s*)*)");
  private static final Pattern RANGE = Pattern.compile("●?(.*?)");
  private static final String NOT_BOUND = "非譲許";
  private static final String PART = "一部";

  static JapanTariffCell of(String published) {
    Matcher marked = MARKED.matcher(JapanRateText.normalised(published));
    if (!marked.matches()) {
      throw new IllegalStateException("every text is marked or not: " + published);
    }
    String text = marked.group(2);
    String marks = (marked.group(1) + marked.group(3)).replace(" ", "");
    if (text.isEmpty()) {
      return new JapanTariffCell("", false, Rate.notUnderstood(marks));
    }
    if (isBracketed(text)) {
      return new JapanTariffCell(marks, true, rate(inner(text)));
    }
    List<String> pieces = pieces(text);
    boolean bracketed = pieces.size() > 1 && pieces.stream().allMatch(JapanTariffCell::noneApplies);
    return new JapanTariffCell(marks, bracketed, rate(text));
  }

  private static boolean noneApplies(String piece) {
    return isBracketed(piece) || piece.equals(NOT_BOUND);
  }

  private static Rate rate(String text) {
    return JapanRateText.parse(text)
        .or(() -> range(text))
        .or(() -> conditional(text))
        .orElseGet(() -> Rate.notUnderstood(text));
  }

  /** Rates between which, or among which, those of the line's parts lie. */
  private static Optional<Rate> range(String text) {
    List<Term> terms = new ArrayList<>();
    for (String piece : pieces(text)) {
      Optional<Rate> rate = unmarked(piece);
      if (rate.isEmpty() && !piece.equals(NOT_BOUND)) {
        return Optional.empty();
      }
      rate.ifPresent(known -> terms.addAll(known.terms()));
    }
    return Optional.of(new Rate(Kind.FORMULA, terms, text));
  }

  private static List<String> pieces(String text) {
    Matcher range = RANGE.matcher(text);
    List<String> pieces = new ArrayList<>();
    if (range.matches()) {
      for (String end : range.group(1).split("~", -1)) {
        if (JapanRateText.parse(end).isPresent()) {
          pieces.add(end);
        } else {
          pieces.addAll(List.of(end.split("、|又は", -1)));
        }
      }
    }
    return pieces;
  }

  /** Conditions and rates by turns; blanks divide them, and may stand within a condition. */
  private static Optional<Rate> conditional(String text) {
    if (text.startsWith(PART)) {
      return Optional.of(rate(text.substring(PART.length())).withRemainder(text));
    }
    List<Rate> rates = new ArrayList<>();
    String condition = "";
    String lastCondition = "";
    for (String token : text.split(" ", -1)) {
      Optional<Rate> rate = unmarked(token);
      if (rate.isPresent() && !condition.isEmpty()) {
        rates.add(rate.get());
        lastCondition = condition;
        condition = "";
      } else {
        condition = condition.isEmpty() ? token : condition + " " + token;
      }
    }
    if (rates.isEmpty() || !condition.isEmpty()) {
      return Optional.empty();
    }
    String last = text.substring(text.lastIndexOf(' ') + 1);
    boolean one = rates.size() == 1 && JapanRateText.parse(last).equals(Optional.of(rates.get(0)));
    one &= rates.get(0).remainder().isEmpty();
    return Optional.of(one ? rates.get(0).withRemainder(lastCondition) : several(rates, text));
  }

  /** A rate within a longer text, which may have marks or brackets of its own. */
  private static Optional<Rate> unmarked(String token) {
    String unmarked = token.replaceAll("^[◎※*]+", "");
    return JapanRateText.parse(isBracketed(unmarked) ? inner(unmarked) : unmarked);
  }

  private static Rate several(List<Rate> rates, String text) {
    List<Term> terms = rates.stream().flatMap(rate -> rate.terms().stream()).toList();
    return new Rate(Kind.FORMULA, terms, text);
  }

  /** Whether the first bracket closes with the last character. */
  private static boolean isBracketed(String text) {
    if (!text.startsWith("(")) {
      return false;
    }
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      if (open == 0) {
        return i == text.length() - 1;
      }
    }
    return false;
  }

  private static String inner(String bracketed) {
    return bracketed.substring(1, bracketed.length() - 1);
  }
}

package io.tradebrief.pipeline.fact;

import io.tradebrief.pipeline.fact.Rate.Kind;
import io.tradebrief.pipeline.fact.Rate.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a rate back from the columns that {@link Rate} is written to, in facts and in tidy tables.
 */
public final class TidyRate {
  private static final Pattern TERM =
      Pattern.compile("(\\d+(?:\\.\\d+)?)(?:%| ([A-Z]{3})/([^;]+))");

  private TidyRate() {}

  /**
   * The rate of the three columns.
   *
   * @return empty if the kind is unknown, a part is none, or the parts are not those of the kind
   */
  public static Optional<Rate> of(String kind, String terms, String remainder) {
    Optional<Kind> known =
        Arrays.stream(Kind.values()).filter(each -> each.text().equals(kind)).findFirst();
    Optional<List<Term>> parts = terms(terms);
    if (known.isEmpty() || parts.isEmpty() || !fits(known.get(), parts.get(), remainder)) {
      return Optional.empty();
    }
    return Optional.of(new Rate(known.get(), parts.get(), remainder));
  }

  private static Optional<List<Term>> terms(String text) {
    List<Term> terms = new ArrayList<>();
    if (text.isEmpty()) {
      return Optional.of(terms);
    }
    for (String part : text.split("; ", -1)) {
      Matcher term = TERM.matcher(part);
      if (!term.matches()) {
        return Optional.empty();
      }
      double amount = Double.parseDouble(term.group(1));
      terms.add(
          term.group(2) == null
              ? Term.adValorem(amount)
              : new Term(amount, term.group(2), term.group(3)));
    }
    return Optional.of(terms);
  }

  private static boolean fits(Kind kind, List<Term> terms, String remainder) {
    return switch (kind) {
      case FREE -> terms.isEmpty();
      case AD_VALOREM -> terms.size() == 1 && terms.get(0).isAdValorem();
      case SPECIFIC -> terms.size() == 1 && !terms.get(0).isAdValorem();
      case COMPOUND, MIXED_MAX, MIXED_MIN -> terms.size() > 1;
      case FORMULA -> !remainder.isEmpty();
      case NOT_UNDERSTOOD -> terms.isEmpty() && !remainder.isEmpty();
    };
  }
}

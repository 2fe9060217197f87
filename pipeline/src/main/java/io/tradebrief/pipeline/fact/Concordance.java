package io.tradebrief.pipeline.fact;

import io.tradebrief.pipeline.fact.FactField.ValueType;
import java.util.List;

/**
 * A code of one classification belongs to a code of another. A code may belong to several: a join
 * over a concordance must say which scheme, flow and year it wants.
 *
 * @param fromScheme {@code hs}, {@code hs2012}, {@code hs2017}, {@code hs10-export}, {@code bec5}
 * @param fromCode zero-padded text
 * @param toScheme {@code sitc4}, {@code bec5}, {@code bec5-alternative}, {@code enduse5}, {@code
 *     naics6} and so on
 * @param toCode as the publisher writes it
 * @param flow {@link TradeFlow#EXPORT} or {@link TradeFlow#IMPORT} if it holds for one only, empty
 *     if for both
 * @param fromYear the first year the code is in use, null if it is not said
 * @param toYear the last year, null if it is still in use or nothing is said
 */
public record Concordance(
    String fromScheme,
    String fromCode,
    String toScheme,
    String toCode,
    String flow,
    Integer fromYear,
    Integer toYear) {

  public static final FactKind<Concordance> KIND =
      new FactKind<>(
          "concordances",
          List.of(
              FactField.of("from_scheme", ValueType.TEXT, Concordance::fromScheme),
              FactField.of("from_code", ValueType.TEXT, Concordance::fromCode),
              FactField.of("to_scheme", ValueType.TEXT, Concordance::toScheme),
              FactField.of("to_code", ValueType.TEXT, Concordance::toCode),
              FactField.of("flow", ValueType.TEXT, Concordance::flow),
              FactField.optional("from_year", ValueType.INT, Concordance::fromYear),
              FactField.optional("to_year", ValueType.INT, Concordance::toYear)),
          List.of("to_year"));

  /** One that holds for both flows and in every year of its schemes. */
  public static Concordance of(String fromScheme, String fromCode, String toScheme, String toCode) {
    return new Concordance(fromScheme, fromCode, toScheme, toCode, "", null, null);
  }
}

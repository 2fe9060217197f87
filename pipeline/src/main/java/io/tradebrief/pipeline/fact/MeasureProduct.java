package io.tradebrief.pipeline.fact;

import io.tradebrief.pipeline.fact.FactField.ValueType;
import java.util.List;

/**
 * A product in the list of a tariff measure. Prefixes of 4, 6, 8 and 10 digits stand side by side;
 * a line is on the list if its code begins with a covered prefix and with no excepted one.
 *
 * @param list the title of the list
 * @param prefix of the national tariff code, digits only
 * @param role {@link #COVERED} or {@link #EXCEPTED}
 * @param effectiveFrom the day the product was listed, ISO 8601; null if the list does not say
 */
public record MeasureProduct(String list, String prefix, String role, String effectiveFrom) {
  public static final String COVERED = "covered";
  public static final String EXCEPTED = "excepted";

  public static final FactKind<MeasureProduct> KIND =
      new FactKind<>(
          "measure-products",
          List.of(
              FactField.of("list", ValueType.TEXT, MeasureProduct::list),
              FactField.of("prefix", ValueType.TEXT, MeasureProduct::prefix),
              FactField.of("role", ValueType.TEXT, MeasureProduct::role),
              FactField.optional("effective_from", ValueType.TEXT, MeasureProduct::effectiveFrom)),
          List.of());
}

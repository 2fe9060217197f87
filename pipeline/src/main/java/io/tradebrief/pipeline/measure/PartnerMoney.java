package io.tradebrief.pipeline.measure;

import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Unit;
import io.tradebrief.reports.table.Words;
import java.util.Locale;

/**
 * Money in a country's own currency, in which its publisher states its books.
 *
 * @param currency ISO 4217
 */
public record PartnerMoney(String currency) {
  public static final String DOLLARS = "USD";

  /** The partner's currency in the reference year. */
  public static PartnerMoney of(Context context) {
    return of(context, context.question().partner());
  }

  /** A country's currency in the reference year; dollars if the list has none. */
  public static PartnerMoney of(Context context, String country) {
    return new PartnerMoney(
        context
            .currencies()
            .currencyOf(country, context.question().referenceYear())
            .orElse(DOLLARS));
  }

  /** The name of a column in this currency. */
  public String name(String stem) {
    return stem + suffix();
  }

  /** A column in this currency, shown in billions. */
  public ColumnSpec column(String stem, String label, String description) {
    Unit unit =
        new Unit(currency + ", shown in billions", suffix(), "#,##0.0,,,;\u2212#,##0.0,,,;0.0");
    return ColumnSpec.of(name(stem), label, unit, description);
  }

  /** {@code 68.5 billion JPY}. */
  public String billions(double amount) {
    return Words.inBillions(amount) + " " + currency;
  }

  private String suffix() {
    return "_" + currency.toLowerCase(Locale.ROOT);
  }
}

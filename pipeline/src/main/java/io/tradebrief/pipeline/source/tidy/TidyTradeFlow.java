package io.tradebrief.pipeline.source.tidy;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.Header;
import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Table;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row of trade flows in our own layout. */
record TidyTradeFlow(Table table, Row row, RowCheck check) {
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,2}$");
  private static final Set<String> FLOWS = Set.of(TradeFlow.EXPORT, TradeFlow.IMPORT);
  private static final Set<String> SECTORS = Set.of(TradeFlow.GOODS, TradeFlow.SERVICES);
  private static final Set<String> MEASURES =
      Set.of(TradeFlow.VALUE, TradeFlow.CALCULATED_DUTY, TradeFlow.PREFERENTIAL_VALUE);
  private static final Set<String> BASES = Set.of("customs", "balance-of-payments");
  private static final Set<String> SYSTEMS =
      Set.of("general", "consumption", "total", "not-stated");
  private static final Pattern PREFERENCE = Pattern.compile("preference-[A-Z0-9]+-[A-Z0-9]+");
  private static final Set<String> VALUATIONS =
      Set.of("customs", "fas", "fob", "cif", "not-stated");
  private static final Set<String> ADJUSTMENTS = Set.of("nsa", "sa");

  /** The figure; one that breaks a rule is noted in the check. */
  TradeFlow flow(Partners partners) {
    return new TradeFlow(
        partner("reporter_code", partners),
        partner("partner_code", partners),
        word("flow", FLOWS),
        word("sector", SECTORS),
        filled("classification"),
        product(),
        period(),
        word("measure", MEASURES),
        amount(),
        currency(),
        word("basis", BASES),
        system(),
        word("valuation", VALUATIONS),
        word("adjustment", ADJUSTMENTS),
        quantity(),
        quantityUnit());
  }

  /**
   * A classification ends with the digits of its codes; a spreadsheet takes zeros for superfluous.
   */
  private String product() {
    String code = filled("product_code");
    Matcher digits = DIGITS.matcher(table.text(row, "classification"));
    check.that(
        !digits.find() || code.length() == Integer.parseInt(digits.group()), Rule.KNOWN_CODE);
    return code;
  }

  private String filled(String column) {
    String text = table.text(row, column);
    check.that(!text.isEmpty(), Rule.KEY_PRESENT);
    return text;
  }

  private String partner(String column, Partners partners) {
    String code = filled(column);
    return check.partner(partners, Scheme.HOUSE, code).code();
  }

  private String word(String column, Set<String> words) {
    String word = filled(column);
    check.that(words.contains(word), Rule.KNOWN_CODE);
    return word;
  }

  /** A preferential value names its agreement and treatment, and no other value does. */
  private String system() {
    if (!table.text(row, "measure").equals(TradeFlow.PREFERENTIAL_VALUE)) {
      return word("system", SYSTEMS);
    }
    String system = filled("system");
    check.that(PREFERENCE.matcher(system).matches(), Rule.KNOWN_CODE);
    return system;
  }

  private String period() {
    String period = filled("period");
    check.that(Periods.isPeriod(period), Rule.PERIOD);
    return period;
  }

  private String currency() {
    String currency = filled("currency");
    check.that(CURRENCY.matcher(currency).matches(), Rule.KNOWN_CURRENCY);
    return currency;
  }

  private long amount() {
    long amount = check.wholeUnits(table.text(row, "amount"), 0);
    check.that(amount >= 0, Rule.NOT_NEGATIVE);
    return amount;
  }

  private Double quantity() {
    String text = optional("quantity");
    if (text.isEmpty()) {
      return null;
    }
    double quantity = check.number(text);
    check.that(!(quantity < 0), Rule.NOT_NEGATIVE);
    return quantity;
  }

  /** A quantity means nothing without its unit. */
  private String quantityUnit() {
    String unit = optional("quantity_unit");
    check.that(unit.isEmpty() == optional("quantity").isEmpty(), Rule.KEY_PRESENT);
    return unit.isEmpty() ? null : unit;
  }

  /** The two columns of quantities are there together or not at all. */
  private String optional(String column) {
    Header header = table.header();
    boolean either = header.has("quantity") || header.has("quantity_unit");
    return either ? table.text(row, column) : "";
  }
}

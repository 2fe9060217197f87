package io.tradebrief.pipeline.source.census;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Header;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The variables of the Census Bureau's international trade API that a file has.
 *
 * @param header where they stand
 * @param flow whether the products are imported or exported
 * @param product the variable of the product code, which an answer by country does not have
 * @param amounts the amounts that are understood; there is at least one
 */
record CensusApiColumns(Header header, String flow, String product, List<Amount> amounts) {

  /**
   * An amount of money a row.
   *
   * @param variable its name
   * @param measure value or calculated duty
   * @param system what imports or exports it counts
   * @param annual whether it is the year to date and not the month
   * @param quantity the variable of the first quantity it belongs with, empty if there is none
   */
  record Amount(String variable, String measure, String system, boolean annual, String quantity) {}

  private static final String I_COMMODITY = "I_COMMODITY";
  private static final String E_COMMODITY = "E_COMMODITY";
  private static final Pattern AMOUNT = Pattern.compile("[A-Z0-9_]+_(MO|YR)(_FLAG)?");

  /** What the API writes for all products and for all countries. */
  static final String ALL = "-";

  private static final List<Amount> IMPORTS =
      Stream.of(false, true)
          .flatMap(
              annual ->
                  Stream.of(
                      amount("GEN_VAL", TradeFlow.VALUE, "general", annual, "GEN_QY1"),
                      amount("CON_VAL", TradeFlow.VALUE, "consumption", annual, "CON_QY1"),
                      amount("CAL_DUT", TradeFlow.CALCULATED_DUTY, "consumption", annual, "")))
          .toList();
  private static final List<Amount> EXPORTS =
      Stream.of(false, true)
          .map(annual -> amount("ALL_VAL", TradeFlow.VALUE, "total", annual, "QTY_1"))
          .toList();

  private static Amount amount(
      String name, String measure, String system, boolean annual, String quantity) {
    String suffix = annual ? "_YR" : "_MO";
    return new Amount(
        name + suffix, measure, system, annual, quantity.isEmpty() ? "" : quantity + suffix);
  }

  /**
   * Whether the name is one of an amount, a quantity or a count of the month or the year to date,
   * read or not: values by air and vessel, weights and charges stand beside the value of trade.
   */
  static boolean isAmount(String name) {
    return AMOUNT.matcher(name).matches();
  }

  /** Whether the names are those of the API's trade tables, with or without a commodity. */
  static boolean areNamed(List<String> names) {
    return names.contains("CTY_CODE")
        && (names.contains(I_COMMODITY)
            || names.contains(E_COMMODITY)
            || Stream.concat(IMPORTS.stream(), EXPORTS.stream())
                .anyMatch(amount -> names.contains(amount.variable())));
  }

  /**
   * Finds them in the header.
   *
   * @throws BrokenFile if no variable is an amount that can be used: charges, insurance and values
   *     by means of transport are not the value of trade
   */
  static CensusApiColumns of(SourceFile file, Header header) {
    boolean imports =
        header.has(I_COMMODITY)
            || (!header.has(E_COMMODITY)
                && IMPORTS.stream().anyMatch(amount -> header.has(amount.variable())));
    List<Amount> amounts =
        (imports ? IMPORTS : EXPORTS)
            .stream().filter(amount -> header.has(amount.variable())).toList();
    if (amounts.isEmpty()) {
      throw new BrokenFile(
          file.name(),
          "it has none of the variables GEN_VAL, CON_VAL, CAL_DUT (imports) or ALL_VAL (exports)"
              + " with _MO or _YR",
          "Ask the API for one of them");
    }
    return new CensusApiColumns(
        header,
        imports ? TradeFlow.IMPORT : TradeFlow.EXPORT,
        imports ? I_COMMODITY : E_COMMODITY,
        amounts);
  }

  /** The cell of the row under a variable, empty text if the file does not have it. */
  String text(Row row, String variable) {
    return header.has(variable) ? row.cell(header.column(variable)) : "";
  }

  /** The product of the row; all of them where the answer is by country only. */
  String code(Row row) {
    return header.has(product) ? text(row, product) : ALL;
  }

  /** Whether an amount of general imports or total exports is there, as by country elsewhere. */
  boolean hasGeneralTrade() {
    return amounts.stream()
        .anyMatch(amount -> amount.system().equals("general") || amount.system().equals("total"));
  }

  /** The level of the products: {@code hs10}, or {@code total}; empty if the row does not say. */
  Optional<String> classification(Row row) {
    String code = code(row);
    if (code.equals(ALL)) {
      return Optional.of(TradeFlow.ALL_PRODUCTS);
    }
    return switch (code.length()) {
      case 2, 4, 6, 8, 10 -> Optional.of("hs" + code.length());
      default -> Optional.empty();
    };
  }
}

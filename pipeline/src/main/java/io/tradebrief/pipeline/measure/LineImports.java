package io.tradebrief.pipeline.measure;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.tariff.CodeImports;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Imports by tariff line: the reporter's from the partner in one year with the duty calculated on
 * them, and unit values of both countries in all years.
 */
public final class LineImports {
  private LineImports() {}

  public static CodeImports of(Context context, int year) {
    List<Sums> sums =
        Measures.of(context)
            .sums(
                List.of(
                    TradeMeasures.importsByLine(context, year), TradeMeasures.unitValues(context)));
    Sums flows = sums.get(0);
    Sums unitValues = sums.get(1);
    CodeImports imports = new CodeImports();
    for (String code : flows.values("product_code")) {
      imports.add(
          context.question().reporter(),
          code,
          new CodeImports.Trade(
              flows.amount(code, TradeFlow.VALUE).orElse(0),
              flows.amount(code, TradeFlow.CALCULATED_DUTY).orElse(0)));
    }
    for (List<String> key : unitValues.keys()) {
      imports.addUnitValues(
          key.get(0),
          key.get(1),
          key.get(2),
          key.get(3),
          unitValues.amount(key).orElse(0),
          unitValues.of("quantity", key).orElse(0));
    }
    return imports;
  }

  /** Why imports from the partner by line are not at hand. */
  public static String why(Context context, int year) {
    Question question = context.question();
    return Listing.of(context)
        .why(
            List.of(Role.IMPORTS_BY_TARIFF_LINE),
            WantedTrade.total(question.reporter(), question.partner(), TradeFlow.IMPORT)
                .byAnyCode("tariff line"),
            year);
  }

  /** The reference year if a role's datasets have it, else their last full year. */
  public static OptionalInt year(Context context, Role role) {
    int reference = context.question().referenceYear();
    int[] years =
        context.question().datasets(role).stream()
            .filter(context.facts()::has)
            .flatMap(dataset -> context.facts().periods(dataset).stream())
            .filter(period -> period.length() == 4)
            .mapToInt(Integer::parseInt)
            .toArray();
    return IntStream.of(years).anyMatch(year -> year == reference)
        ? OptionalInt.of(reference)
        : IntStream.of(years).max();
  }
}

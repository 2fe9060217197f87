package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Listing;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.WantedTrade;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Shorthand;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The row of one importer in {@link AgreementCoverage}. */
final class CoverageRow {
  private CoverageRow() {}

  /** The last cells of a row: lines used, year, measure, trade covered, trade. */
  record Trade(Cell linesUsed, Cell year, String measure, Cell covered, Cell trade) {}

  static List<Cell> of(Context context, String country, List<HsSide> codes, Trade trade) {
    long lines = sum(codes, HsSide::lines);
    long preferences = sum(codes, HsSide::preferences);
    return Stream.of(
            Cell.text(country),
            Cell.text(context.name(country)),
            Cell.text(context.question().agreement().orElseThrow()),
            Cell.whole(lines),
            Cell.whole(preferences),
            share(Cell.whole(preferences), Cell.whole(lines)),
            Cell.whole(sum(codes, HsSide::preferencesFree)),
            Cell.whole(sum(codes, HsSide::preferencesLower)),
            Cell.whole(codes.stream().filter(code -> code.preferences() > 0).count()),
            trade.linesUsed(),
            trade.year(),
            Cell.text(trade.measure()),
            trade.covered(),
            trade.trade(),
            share(trade.covered(), trade.trade()))
        .toList();
  }

  static Trade reporterTrade(Context context, TariffCodes codes) {
    String measure = "imports in lines with a preference";
    Cell unused =
        Cell.missing(
            Shorthand.NOT_AVAILABLE, "imports at the preference are not published by line");
    if (!codes.hasImports()) {
      Cell missing = missing(codes.whyNoImports(context).orElseThrow());
      return new Trade(unused, missing, measure, missing, missing);
    }
    return new Trade(
        unused,
        Cell.whole(codes.year()),
        measure,
        Cell.whole(
            codes.all().stream().mapToLong(code -> code.reporter().preferenceImports()).sum()),
        Cell.whole(codes.all().stream().mapToLong(HsCode::imports).sum()));
  }

  static Trade partnerTrade(Context context, Optional<EnteredAtPreference> entered) {
    String measure = "imports that entered at the preference";
    if (entered.isEmpty()) {
      Cell missing = missing(whyNoneEntered(context));
      return new Trade(missing, missing, measure, missing, missing);
    }
    EnteredAtPreference value = entered.get();
    return new Trade(
        Cell.whole(value.lines()),
        Cell.whole(value.year()),
        measure,
        dollars(value.dollars(), "there is no exchange rate of the year"),
        dollars(value.exports(), "the reporter's exports of the year are not at hand"));
  }

  private static String whyNoneEntered(Context context) {
    Question question = context.question();
    return Listing.of(context)
        .why(
            List.of(Role.PREFERENTIAL_IMPORTS),
            WantedTrade.total(question.reporter(), question.partner(), TradeFlow.EXPORT)
                .byAnyCode("tariff line")
                .mirrored(),
            question.referenceYear());
  }

  static Cell share(Cell part, Cell whole) {
    if (part.number().isEmpty() || whole.number().isEmpty()) {
      return missing("a value it is computed from is not available");
    }
    double denominator = whole.number().getAsDouble();
    return denominator == 0
        ? Cell.missing(Shorthand.NOT_APPLICABLE, "the denominator is zero")
        : Cell.real(100 * part.number().getAsDouble() / denominator);
  }

  private static Cell dollars(OptionalLong value, String otherwise) {
    return value.isPresent() ? Cell.whole(value.getAsLong()) : missing(otherwise);
  }

  private static Cell missing(String reason) {
    return Cell.missing(Shorthand.NOT_AVAILABLE, reason);
  }

  private static long sum(List<HsSide> codes, ToLongFunction<HsSide> count) {
    return codes.stream().mapToLong(count).sum();
  }
}

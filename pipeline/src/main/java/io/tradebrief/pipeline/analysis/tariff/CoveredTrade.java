package io.tradebrief.pipeline.analysis.tariff;

import static io.tradebrief.reports.table.Cell.notAvailable;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.LineImports;
import io.tradebrief.pipeline.measure.Listing;
import io.tradebrief.pipeline.measure.Measure;
import io.tradebrief.pipeline.measure.Measures;
import io.tradebrief.pipeline.measure.Question;
import io.tradebrief.pipeline.measure.Rates;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.measure.Sums;
import io.tradebrief.pipeline.measure.TariffCodes;
import io.tradebrief.pipeline.measure.TradeMeasures;
import io.tradebrief.pipeline.measure.WantedTrade;
import io.tradebrief.pipeline.tariff.HsCode;
import io.tradebrief.pipeline.tariff.HsSide;
import io.tradebrief.pipeline.tariff.NationalLine;
import io.tradebrief.reports.table.Cell;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToLongFunction;

/**
 * An importer's tariff, and how much of its imports the agreement covers.
 *
 * @param importer ISO 3166 alpha-3
 * @param tariff by six-digit code
 * @param linesUsed that goods entered under at the preference
 * @param year of the imports
 * @param measure what the trade covered is
 * @param covered in dollars
 * @param imports all goods imports from the other country, in dollars
 */
record CoveredTrade(
    String importer,
    List<HsSide> tariff,
    Cell linesUsed,
    Cell year,
    String measure,
    Cell covered,
    Cell imports) {

  /** The reporter's imports in lines with a preference, whatever rate was claimed. */
  static CoveredTrade ofReporter(Context context, TariffCodes codes) {
    List<HsSide> tariff = codes.all().stream().map(HsCode::reporter).toList();
    ToLongFunction<HsSide> covered = side -> side.imports(NationalLine::isUnderAgreement);
    return new CoveredTrade(
        context.question().reporter(),
        tariff,
        notAvailable("imports at the preference are not published by line"),
        codes.ofImports(codes.year()),
        "imports in lines with a preference",
        codes.ofImports(tariff.stream().mapToLong(covered).sum()),
        codes.ofImports(codes.all().stream().mapToLong(HsCode::imports).sum()));
  }

  /** What the partner imported at the preference, and the exports the reporter recorded to it. */
  static CoveredTrade ofPartner(Context context, TariffCodes codes) {
    Question question = context.question();
    OptionalInt year = LineImports.year(context, Role.PREFERENTIAL_IMPORTS);
    String period = Integer.toString(year.orElse(question.referenceYear()));
    Sums entered =
        Measures.of(context)
            .sums(
                Measure.of(context, TradeFlow.KIND, Role.PREFERENTIAL_IMPORTS)
                    .where("reporter_code", question.partner())
                    .where("partner_code", question.reporter())
                    .where("measure", TradeFlow.PREFERENTIAL_VALUE)
                    .where("period", period)
                    .by("currency", "product_code"));
    List<HsSide> tariff = codes.all().stream().map(HsCode::partner).toList();
    String measure = "imports that entered at the preference";
    if (entered.isEmpty()) {
      Cell none = notAvailable(whyNone(context));
      return new CoveredTrade(question.partner(), tariff, none, none, measure, none, none);
    }
    String currency = entered.values("currency").first();
    return new CoveredTrade(
        question.partner(),
        tariff,
        Cell.whole(entered.at("currency", currency).keys().size()),
        Cell.whole(year.orElseThrow()),
        measure,
        dollars(
            entered.rollup("currency").amount(currency).orElseThrow(),
            Rates.of(context).ofCurrency(currency, question.partner(), period)),
        Measures.of(context)
            .sums(TradeMeasures.annualGoods(context))
            .cell(
                () -> "the reporter's exports of the year are not at hand",
                question.partner(),
                TradeFlow.EXPORT,
                period));
  }

  /** The sum of a count over the tariff. */
  Cell count(ToLongFunction<HsSide> count) {
    return Cell.whole(tariff.stream().mapToLong(count).sum());
  }

  private static Cell dollars(long amount, OptionalDouble perDollar) {
    return perDollar.isPresent()
        ? Cell.whole(Math.round(amount / perDollar.getAsDouble()))
        : notAvailable("there is no exchange rate of the year");
  }

  private static String whyNone(Context context) {
    Question question = context.question();
    return Listing.of(context)
        .why(
            List.of(Role.PREFERENTIAL_IMPORTS),
            WantedTrade.total(question.reporter(), question.partner(), TradeFlow.EXPORT)
                .byAnyCode("tariff line")
                .mirrored(),
            question.referenceYear());
  }
}

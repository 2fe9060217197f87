package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.list.Pledge;
import io.tradebrief.pipeline.measure.Books;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Investments;
import io.tradebrief.pipeline.measure.PartnerMoney;
import io.tradebrief.pipeline.measure.Rates;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Citation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Annual flows of direct investment in US dollars, each at the average exchange rate of its year,
 * by the investing country's own publisher, in the years after the earlier year to the reference
 * year. All rates are of one dataset.
 *
 * @param context what is asked
 */
record Flows(Context context) {

  /** The flow of the reference year in whole dollars. */
  Cell latest(Pledge pledge) {
    OptionalDouble flow = flow(pledge, context.question().referenceYear());
    return flow.isPresent() ? Cell.whole(Math.round(flow.getAsDouble())) : missing();
  }

  /** The mean of all years; missing unless each has a flow and a rate. */
  Cell mean(Pledge pledge) {
    List<OptionalDouble> flows = years().mapToObj(year -> flow(pledge, year)).toList();
    return flows.isEmpty() || flows.stream().anyMatch(OptionalDouble::isEmpty)
        ? missing()
        : Cell.real(
            flows.stream().mapToDouble(OptionalDouble::getAsDouble).sum() / (double) flows.size());
  }

  /** The release of the rates; empty if none has every year, or none is needed. */
  Optional<Citation> citation(String investor) {
    return rates(investor).flatMap(Rates.Found::citation);
  }

  String whyMissing() {
    String absent = context.whyAbsent(Role.DIRECT_INVESTMENT);
    return absent.isEmpty() ? "a flow or an exchange rate of the years is not at hand" : absent;
  }

  private Cell missing() {
    return Cell.notAvailable(whyMissing());
  }

  private IntStream years() {
    return IntStream.rangeClosed(
        context.question().earlierYear() + 1, context.question().referenceYear());
  }

  private OptionalDouble flow(Pledge pledge, int year) {
    Books books =
        Books.of(pledge.investorCode(), Books.OUTWARD, Books.FLOW)
            .in(PartnerMoney.of(context, pledge.investorCode()));
    OptionalLong own = Investments.of(context).amount(books.with(pledge.hostCode(), year));
    return rates(pledge.investorCode())
        .map(found -> found.byPeriod().get(Integer.toString(year)))
        .map(rate -> own.stream().mapToDouble(amount -> (double) amount / rate).findFirst())
        .orElse(OptionalDouble.empty());
  }

  private Optional<Rates.Found> rates(String investor) {
    return Rates.of(context)
        .ofPeriods(
            PartnerMoney.of(context, investor).currency(),
            Optional.of(investor),
            years().mapToObj(Integer::toString).toList());
  }
}

package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.pipeline.list.Pledge;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.Shorthand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rows of {@link Pledges}, one a pledge in the order of the list. */
final class PledgeRows {
  private final Context context;
  private final InvestmentFacts facts;
  private final int from;
  private final int to;

  /** Rates by country, since pledges of one country share them. */
  private final Map<String, AverageRates> rates = new HashMap<>();

  PledgeRows(Context context) {
    Question question = context.question();
    this.context = context;
    this.facts = InvestmentFacts.of(context);
    this.from = question.earlierYear();
    this.to = question.referenceYear();
  }

  List<Cell> row(Pledge pledge) {
    Cell amount = Cell.whole(pledge.amount());
    Cell stock = stockCell(pledge, to);
    Cell stockFrom = stockCell(pledge, from);
    Cell meanChange = over(FigureCells.difference(stock, stockFrom), to - from);
    Cell flow = dollars(flow(pledge, to).map(Math::round));
    Cell meanFlow =
        meanFlow(pledge)
            .map(Cell::real)
            .orElseGet(() -> Cell.missing(Shorthand.NOT_AVAILABLE, whyNoFlow()));
    return List.of(
        Cell.text(pledge.name()),
        Cell.text(pledge.investorCode()),
        Cell.text(context.name(pledge.investorCode())),
        Cell.text(pledge.hostCode()),
        Cell.text(context.name(pledge.hostCode())),
        amount,
        Cell.text(pledge.announced().toString()),
        Cell.text(pledge.status()),
        Cell.whole(to),
        stock,
        FigureCells.percent(amount, stock),
        stockFrom,
        meanChange,
        FigureCells.ratio(amount, meanChange, 1),
        flow,
        meanFlow,
        FigureCells.ratio(amount, meanFlow, 1),
        Cell.text(pledge.citation()));
  }

  /** The releases behind the figures. */
  List<Citation> citations() {
    List<Citation> cited =
        new ArrayList<>(
            facts.citations(
                key ->
                    key.industry().equals(InvestmentFacts.ALL)
                        && (key.measure().equals(InvestmentFacts.FLOW)
                            || key.basis().equals(InvestmentFacts.REPORTED))));
    context.lists().pledges().stream()
        .flatMap(pledge -> rates(pledge.investorCode()).source().stream())
        .distinct()
        .forEach(cited::add);
    return cited;
  }

  /** What the two means are, for the pledge that comes last in the list. */
  String effect() {
    List<Pledge> pledges = context.lists().pledges();
    Pledge last = pledges.get(pledges.size() - 1);
    String flow =
        meanFlow(last)
            .map(
                mean ->
                    "The mean annual flow of "
                        + (from + 1)
                        + " to "
                        + to
                        + " is "
                        + Words.billions(mean)
                        + rates(last.investorCode())
                            .source()
                            .map(source -> ", at the average rates of: " + source.publisher())
                            .orElse("")
                        + ".")
            .orElse("No mean flow can be given: " + whyNoFlow() + ".");
    Cell change =
        over(FigureCells.difference(stockCell(last, to), stockCell(last, from)), to - from);
    return change.number().isPresent()
        ? flow
            + " The stock rose by "
            + Words.billions(change.number().getAsDouble())
            + " a year on average since "
            + from
            + "."
        : flow;
  }

  private Cell stockCell(Pledge pledge, int year) {
    InvestmentFacts.Key key =
        InvestmentFacts.Key.total(
            pledge.hostCode(),
            pledge.investorCode(),
            InvestmentFacts.INWARD,
            year,
            InvestmentFacts.POSITION);
    Optional<Long> amount = facts.amount(key);
    return amount.isPresent()
        ? Cell.whole(amount.get())
        : Cell.missing(Shorthand.NOT_AVAILABLE, InvestmentAbsence.why(context, key));
  }

  /** The flow of a year in US dollars at the average rate of the year. */
  private Optional<Double> flow(Pledge pledge, int year) {
    InvestmentFacts.Key key =
        InvestmentFacts.Key.total(
                pledge.investorCode(),
                pledge.hostCode(),
                InvestmentFacts.OUTWARD,
                year,
                InvestmentFacts.FLOW)
            .directional(currency(pledge.investorCode()));
    Double rate = rates(pledge.investorCode()).byYear().get(year);
    return rate == null ? Optional.empty() : facts.amount(key).map(own -> own / rate);
  }

  /** Empty unless every year from the one after the earlier year has a flow and a rate. */
  private Optional<Double> meanFlow(Pledge pledge) {
    List<Optional<Double>> flows =
        IntStream.rangeClosed(from + 1, to).mapToObj(year -> flow(pledge, year)).toList();
    return flows.isEmpty() || flows.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(
            flows.stream().mapToDouble(Optional::orElseThrow).sum() / (double) flows.size());
  }

  private Cell dollars(Optional<Long> amount) {
    return FigureCells.whole(amount, whyNoFlow());
  }

  private String whyNoFlow() {
    String absent = context.whyAbsent(Role.DIRECT_INVESTMENT);
    return absent.isEmpty() ? "a flow or an exchange rate of the years is not at hand" : absent;
  }

  private AverageRates rates(String country) {
    return rates.computeIfAbsent(
        country,
        any ->
            AverageRates.of(
                context,
                country,
                currency(country),
                IntStream.rangeClosed(from + 1, to).boxed().toList()));
  }

  private String currency(String country) {
    return context.currencies().currencyOf(country, to).orElse(InvestmentFacts.DOLLARS);
  }

  private static Cell over(Cell difference, int years) {
    if (difference instanceof Cell.Missing) {
      return difference;
    }
    return years == 0
        ? Cell.missing(Shorthand.NOT_APPLICABLE, "the two years are the same")
        : Cell.real(difference.number().orElseThrow() / years);
  }
}

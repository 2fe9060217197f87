package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.OpenPlaces;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.finance.CitedFigures.Cited;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Shorthand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of {@link FdiPosition}, a year each. */
final class PositionRows {
  private static final String WORLD = "WLD";
  private static final Cell NOT_CITED =
      Cell.missing(Shorthand.NOT_APPLICABLE, "no figure of the time is cited for this year");

  private final Context context;
  private final InvestmentFacts facts;
  private final CitedFigures cited;
  private final String reporter;
  private final String partner;
  private final String ownCurrency;

  PositionRows(Context context) {
    Question question = context.question();
    this.context = context;
    this.facts = InvestmentFacts.of(context);
    this.cited = CitedFigures.of(context);
    this.reporter = question.reporter();
    this.partner = question.partner();
    this.ownCurrency = PositionColumns.currency(context);
  }

  List<Cell> row(int year) {
    InvestmentFacts.Key inward = position(reporter, partner, InvestmentFacts.INWARD, year);
    InvestmentFacts.Key outward = position(reporter, partner, InvestmentFacts.OUTWARD, year);
    InvestmentFacts.Key inwardMirror = position(partner, reporter, InvestmentFacts.OUTWARD, year);
    InvestmentFacts.Key outwardMirror = position(partner, reporter, InvestmentFacts.INWARD, year);
    Cell in = cell(inward);
    Cell out = cell(outward);
    Cell allIn = cell(position(reporter, WORLD, InvestmentFacts.INWARD, year));
    Cell allOut = cell(position(reporter, WORLD, InvestmentFacts.OUTWARD, year));
    Cell inMirror = cell(inwardMirror);
    Cell outMirror = cell(outwardMirror);
    Cell inOwn = cell(inwardMirror.directional(ownCurrency));
    return List.of(
        Cell.whole(year),
        in,
        out,
        rank(inward),
        allIn,
        FigureCells.percent(in, allIn),
        rank(outward),
        allOut,
        FigureCells.percent(out, allOut),
        inMirror,
        outMirror,
        FigureCells.difference(inMirror, in),
        FigureCells.difference(outMirror, out),
        inOwn,
        cell(outwardMirror.directional(ownCurrency)),
        FigureCells.ratio(inOwn, inMirror, 1),
        cited(CitedFigures.INWARD, year),
        cited(CitedFigures.OUTWARD, year),
        cited(CitedFigures.ULTIMATE_OWNER, year),
        citations(year));
  }

  private static InvestmentFacts.Key position(
      String reporter, String with, String direction, int year) {
    return InvestmentFacts.Key.total(reporter, with, direction, year, InvestmentFacts.POSITION);
  }

  private Cell cell(InvestmentFacts.Key key) {
    Optional<Long> amount = facts.amount(key);
    return amount.isPresent()
        ? Cell.whole(amount.get())
        : Cell.missing(Shorthand.NOT_AVAILABLE, InvestmentAbsence.why(context, key));
  }

  /** The partner's place among countries; groups and what is not specified never rank. */
  private Cell rank(InvestmentFacts.Key key) {
    Optional<Long> own = facts.amount(key);
    if (own.isEmpty()) {
      return Cell.missing(Shorthand.NOT_AVAILABLE, InvestmentAbsence.why(context, key));
    }
    List<String> ranked =
        facts.counterparts(key).stream()
            .map(Map.Entry::getKey)
            .map(InvestmentFacts.Key::counterpart)
            .filter(context::isCountry)
            .toList();
    List<String> datasets = context.question().datasets(Role.DIRECT_INVESTMENT);
    return OpenPlaces.ofFlow(context, datasets, key.year(), key.direction())
        .rank(Cell.whole(ranked.indexOf(key.counterpart()) + 1L), own.get());
  }

  private Cell cited(String measure, int year) {
    return cited.find(measure, year).map(Cited::amount).map(Cell::whole).orElse(NOT_CITED);
  }

  private Cell citations(int year) {
    String all =
        Stream.of(CitedFigures.INWARD, CitedFigures.OUTWARD, CitedFigures.ULTIMATE_OWNER)
            .flatMap(measure -> cited.find(measure, year).stream())
            .map(Cited::citation)
            .distinct()
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? NOT_CITED : Cell.text(all);
  }
}

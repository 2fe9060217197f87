package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.finance.CitedFigures.Cited;
import io.tradebrief.pipeline.fact.Partner;
import io.tradebrief.pipeline.fact.Partners.Scheme;
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
  private final String whyNot;

  PositionRows(Context context) {
    Question question = context.question();
    this.context = context;
    this.facts = InvestmentFacts.of(context);
    this.cited = CitedFigures.of(context);
    this.reporter = question.reporter();
    this.partner = question.partner();
    this.ownCurrency = PositionColumns.currency(context);
    String absent = context.whyAbsent(Role.DIRECT_INVESTMENT);
    this.whyNot = absent.isEmpty() ? "the source has no figure for this year" : absent;
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
    return FigureCells.whole(facts.amount(key), whyNot);
  }

  /** The partner's place among countries; groups and what is not specified never rank. */
  private Cell rank(InvestmentFacts.Key key) {
    Optional<Long> own = facts.amount(key);
    if (own.isEmpty()) {
      return Cell.missing(Shorthand.NOT_AVAILABLE, whyNot);
    }
    List<String> ranked =
        facts.counterparts(key).stream()
            .map(Map.Entry::getKey)
            .map(InvestmentFacts.Key::counterpart)
            .filter(this::isCountry)
            .toList();
    return Cell.whole(ranked.indexOf(key.counterpart()) + 1L);
  }

  private boolean isCountry(String code) {
    return context
        .partners()
        .find(Scheme.HOUSE, code)
        .map(known -> known.kind() == Partner.Kind.COUNTRY)
        .orElse(false);
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

package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.fact.Industries;
import io.tradebrief.pipeline.fact.Industries.Sector;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Shorthand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The rows of {@link FdiIndustry} for one year: the total, then each sector with its members. */
final class IndustryRows {
  private static final Cell NOT_RANKED =
      Cell.missing(Shorthand.NOT_APPLICABLE, "a total, a rest or a part of a ranked sector");
  private static final String BLANK =
      "the publisher gives no figure: it is confidential, or there is none";

  private final Context context;
  private final int year;
  private final int firstRow;
  private final Way inward;
  private final Way outward;

  IndustryRows(Context context, int year, int firstRow) {
    Question question = context.question();
    this.context = context;
    this.year = year;
    this.firstRow = firstRow;
    // The partner's outward investment is the reporter's inward one.
    this.inward = new Way("inward", position(question, InvestmentFacts.OUTWARD));
    this.outward = new Way("outward", position(question, InvestmentFacts.INWARD));
  }

  List<List<Cell>> rows() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(row(InvestmentFacts.ALL, "total"));
    for (Sector sector : Industries.SECTORS) {
      rows.add(row(sector.industry(), "sector"));
      sector.members().forEach(member -> rows.add(row(member, "industry")));
      rows.add(rest(sector));
    }
    return rows;
  }

  private List<Cell> row(String industry, String level) {
    List<Cell> row = start(label(industry), level);
    for (Way way : List.of(inward, outward)) {
      Cell amount = FigureCells.whole(way.amount(industry), BLANK);
      row.add(amount);
      row.add(way.share(amount));
      row.add(way.rank(industry, way.sectorRanks));
      row.add(way.rank(industry, way.ranks));
    }
    return row;
  }

  private List<Cell> rest(Sector sector) {
    String label = label(sector.industry()) + ", not shown by industry";
    List<Cell> row = start(label, "not shown");
    for (Way way : List.of(inward, outward)) {
      Cell amount = FigureCells.whole(way.rest(sector), BLANK);
      row.add(amount);
      row.add(way.share(amount));
      row.add(NOT_RANKED);
      row.add(NOT_RANKED);
    }
    return row;
  }

  private List<Cell> start(String label, String level) {
    List<Cell> row = new ArrayList<>();
    row.add(Cell.whole(year));
    row.add(Cell.text(label));
    row.add(Cell.text(level));
    return row;
  }

  private InvestmentFacts.Key position(Question question, String direction) {
    return InvestmentFacts.Key.total(
            question.partner(), question.reporter(), direction, year, InvestmentFacts.POSITION)
        .directional(PositionColumns.currency(context));
  }

  /** One direction: its amounts and the two rankings. */
  private final class Way {
    private final String name;
    private final InvestmentFacts.Key total;
    private final Map<String, Integer> sectorRanks;
    private final Map<String, Integer> ranks;

    Way(String name, InvestmentFacts.Key total) {
      this.name = name;
      this.total = total;
      List<String> single = new ArrayList<>();
      Industries.SECTORS.forEach(sector -> single.addAll(sector.members()));
      List<String> sectors = new ArrayList<>(List.of(Industries.MANUFACTURING));
      sectors.addAll(Industries.SECTORS.get(1).members());
      this.sectorRanks = ranking(sectors);
      this.ranks = ranking(single);
    }

    Optional<Long> amount(String industry) {
      return InvestmentFacts.of(context).amount(total.ofIndustry(industry));
    }

    Optional<Long> rest(Sector sector) {
      long shown = sector.members().stream().mapToLong(one -> amount(one).orElse(0L)).sum();
      return amount(sector.industry()).map(whole -> whole - shown);
    }

    Cell share(Cell amount) {
      String column = PositionColumns.own(context, name);
      Formula live =
          Formula.constant(100).times(Formula.column(column)).over(Formula.at(column, firstRow));
      Cell whole = FigureCells.whole(amount(InvestmentFacts.ALL), BLANK);
      return FigureCells.live(FigureCells.percent(amount, whole), live);
    }

    Cell rank(String industry, Map<String, Integer> ranking) {
      return Optional.ofNullable(ranking.get(industry))
          .map(rank -> Cell.whole((long) rank))
          .orElse(NOT_RANKED);
    }

    private Map<String, Integer> ranking(List<String> industries) {
      List<String> sorted =
          industries.stream()
              .filter(industry -> amount(industry).isPresent())
              .sorted(
                  Comparator.comparing((String one) -> -amount(one).orElseThrow())
                      .thenComparing(Comparator.naturalOrder()))
              .toList();
      Map<String, Integer> ranking = new HashMap<>();
      sorted.forEach(industry -> ranking.put(industry, ranking.size() + 1));
      return ranking;
    }
  }

  /** {@code Iron, non-ferrous and metals} from the name in the facts. */
  private static String label(String industry) {
    String words =
        switch (industry) {
          case Industries.ALL -> "all industries";
          case "iron-non-ferrous-and-metals" -> "iron, non-ferrous and metals";
          case Industries.OTHER_THAN_MANUFACTURING -> industry;
          default -> industry.replace('-', ' ');
        };
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}

package io.tradebrief.pipeline.analysis.finance;

import static io.tradebrief.reports.table.Condition.is;
import static io.tradebrief.reports.table.Condition.notZero;
import static io.tradebrief.reports.table.Condition.same;
import static io.tradebrief.reports.table.Formula.lookup;
import static io.tradebrief.reports.table.Formula.sum;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.list.Industry;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Investments;
import io.tradebrief.pipeline.measure.Question;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.Total;
import io.tradebrief.reports.table.Unit;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stocks of direct investment both ways by industry, as the partner's central bank publishes them.
 * Two rankings: with manufacturing as one sector beside the other industries, and of single
 * industries; a subtotal never ranks beside its members. What a sector holds beyond its industries
 * is the sector less those that have a figure.
 */
public final class FdiIndustry implements Analysis {
  public static final String ID = "fdi-industry";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Set.of(Role.DIRECT_INVESTMENT);
  }

  @Override
  public Exhibit compute(Context context) {
    Investments facts = Investments.of(context);
    List<Integer> years = years(context);
    List<Industry> industries = context.lists().industries();
    IndustryWay inward = IndustryWay.inward(context);
    IndustryWay outward = IndustryWay.outward(context);
    Sheet<IndustryWay.Row> sheet =
        Sheet.of(
                ID,
                years.stream()
                    .flatMap(year -> industries.stream().map(one -> new IndustryWay.Row(year, one)))
                    .toList())
            .title(
                "%s and %s: stocks of direct investment by industry"
                    .formatted(context.reporter(), context.partner()))
            .about(
                ("Inward is investment of %s, outward the other way, by the books of %s in its own "
                        + "currency, at the end of the year, directional principle. The sector "
                        + "rank sets manufacturing as one beside the industries other than "
                        + "manufacturing; the industry rank takes single industries only.")
                    .formatted(inward.label(), context.partner()))
            .cites(
                facts.citations(key -> key.books().isPosition() && key.books().isOfOwnPublisher()))
            .whenEmpty(
                years.isEmpty()
                    ? facts.whyNoBooks(context.question().partner(), "by industry")
                    : "the list of industries, industries.csv, has no row")
            .key("year", "industry")
            .totalsIn("industry")
            .groupedBy("year")
            .column(
                ColumnSpec.of("year", "Year", Unit.YEAR, "Position at the end of the year."),
                row -> Cell.whole(row.year()))
            .text("industry", "Industry", "Industry, subtotal or rest.", row -> row.of().label())
            .text(
                "level",
                "Level",
                "Total, sector (a subtotal), industry, or what no industry shows.",
                row -> row.of().isSector() ? "sector" : "industry");
    inward.columns(sheet);
    outward.columns(sheet);
    for (int year : years) {
      sheet.total(
          total("All industries", "total", year)
              .put(inward.column(), inward.cell(inward.key(year)))
              .put(outward.column(), outward.cell(outward.key(year))));
      for (Industry sector : industries.stream().filter(Industry::isSector).toList()) {
        sheet.total(
            total(sector.label() + ", not shown by industry", "not shown", year)
                .put(inward.column(), rest(inward.column(), sector, industries))
                .put(outward.column(), rest(outward.column(), sector, industries)));
      }
    }
    return sheet
        .note(method(years))
        .notes(context.lists().notes(ID))
        .notes(facts.absent().stream().toList())
        .chart(table -> inward.chart(table, years.get(0), ID))
        .chart(table -> outward.chart(table, years.get(0), ID + "-outward"))
        .finding(table -> finding(table, List.of(inward, outward), years.get(0)))
        .exhibit();
  }

  private static Total total(String label, String level, int year) {
    return Total.groupRow(label).put("year", year).put("level", level).rest(IndustryWay.NOT_RANKED);
  }

  /** A sector less those of its industries that have a figure, each of the row's own year. */
  private static Formula rest(String column, Industry sector, List<Industry> industries) {
    Formula rest = lookup(column, is("industry", sector.label()), same("year"));
    for (Industry one : industries) {
      if (one.sector().equals(Optional.of(sector.name()))) {
        rest = rest.minus(sum(column, is("industry", one.label()), same("year"), notZero(column)));
      }
    }
    return rest;
  }

  /** The years asked for that are at hand, the reference year first; else the newest at hand. */
  private static List<Integer> years(Context context) {
    Question question = context.question();
    NavigableSet<Integer> atHand =
        Investments.of(context)
            .years(
                key ->
                    key.books().isPosition()
                        && key.books().isOfOwnPublisher()
                        && key.books().reporter().equals(question.partner())
                        && key.counterpart().equals(question.reporter())
                        && !key.isOfEveryIndustry());
    List<Integer> years =
        Stream.concat(Stream.of(question.referenceYear()), question.comparisonYears().stream())
            .distinct()
            .filter(atHand::contains)
            .toList();
    return years.isEmpty() && !atHand.isEmpty() ? List.of(atHand.last()) : years;
  }

  private static Optional<String> finding(ResultTable table, List<IndustryWay> ways, int year) {
    String leaders =
        ways.stream()
            .flatMap(way -> way.leads(table, year).stream())
            .collect(Collectors.joining("; "));
    return Optional.of("At the end of " + year + ", " + leaders + ".")
        .filter(any -> !leaders.isEmpty());
  }

  private static Note method(List<Integer> years) {
    return new Note(
        "Direct investment by industry",
        "Positions at the end of the year on the directional principle, by the industry of the "
            + "enterprise abroad (outward) or of the enterprise at home (inward), and by country "
            + "of the immediate owner or holding. They are the partner's books in its own "
            + "currency; by the reporter's books, at historical cost, industries can come in "
            + "another order.",
        years.isEmpty()
            ? "No year is at hand."
            : years.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "Years shown: ", ".")));
  }
}

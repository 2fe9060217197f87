package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.TableSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;

/**
 * Stocks of direct investment both ways by industry, as the partner's central bank publishes them.
 * Two rankings: with manufacturing as one sector beside the other industries, and of single
 * industries; a subtotal never ranks beside its members.
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
    TableSpec spec = IndustryColumns.spec(context);
    List<Integer> years = years(context);
    if (years.isEmpty()) {
      String reason =
          InvestmentAbsence.whyNoBooks(context, context.question().partner(), "by industry");
      return Tables.missing(spec, reason, notes(context, years));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (int year : years) {
      rows.addAll(new IndustryRows(context, year, rows.size()).rows());
    }
    ResultTable table = new ResultTable(spec, rows);
    IndustryCharts charts = new IndustryCharts(context, table, years.get(0));
    return new Exhibit(table, notes(context, years), charts.charts(), charts.finding());
  }

  /** The years asked for that are at hand, the reference year first; else the newest at hand. */
  private static List<Integer> years(Context context) {
    Question question = context.question();
    SortedSet<Integer> atHand =
        InvestmentFacts.of(context)
            .years(
                key ->
                    key.measure().equals(InvestmentFacts.POSITION)
                        && key.basis().equals(InvestmentFacts.DIRECTIONAL)
                        && key.reporter().equals(question.partner())
                        && key.counterpart().equals(question.reporter())
                        && !key.industry().equals(InvestmentFacts.ALL));
    List<Integer> wanted = new ArrayList<>();
    wanted.add(question.referenceYear());
    wanted.addAll(question.comparisonYears());
    List<Integer> years = wanted.stream().distinct().filter(year -> atHand.contains(year)).toList();
    return years.isEmpty() && !atHand.isEmpty() ? List.of(atHand.last()) : years;
  }

  private static List<Note> notes(Context context, List<Integer> years) {
    List<Note> notes = new ArrayList<>();
    notes.add(
        new Note(
            "Direct investment by industry",
            "Positions at the end of the year on the directional principle, by the industry of the "
                + "enterprise abroad (outward) or of the enterprise at home (inward), and by country "
                + "of the immediate owner or holding. They are the partner's books in its own "
                + "currency; by the reporter's books, at historical cost, industries can come in "
                + "another order.",
            years.isEmpty()
                ? "No year is at hand."
                : "Years shown: "
                    + String.join(", ", years.stream().map(String::valueOf).toList())
                    + "."));
    notes.add(
        new Note(
            "Confidential industries",
            "The publisher leaves cells blank that would disclose a single enterprise, and cells "
                + "without any figure. Both are shown as [x]. What a subtotal holds beyond its "
                + "industries stands in a row of its own, which also carries industries that the "
                + "publisher does not list.",
            "Industries shown as [x] have no rank; a negative stock is possible, because debts "
                + "to the parent are set against debts of the parent."));
    PositionNotes.absent(context).ifPresent(notes::add);
    return notes;
  }

  /** A cell of the table, if it has a number. */
  static Optional<Double> number(ResultTable table, int row, String column) {
    var number = table.cell(row, column).number();
    return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
  }
}

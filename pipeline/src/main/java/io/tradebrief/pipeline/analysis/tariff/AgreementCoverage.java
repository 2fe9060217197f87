package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the agreement between reporter and partner covers: national lines with a rate under it, and
 * trade. The reporter's imports are those in such lines, whatever rate was claimed; the partner's
 * are those that entered at the agreement's rate, since that is what each publisher states.
 */
public final class AgreementCoverage implements Analysis {
  public static final String ID = "agreement-coverage";
  static final String BOTH = "Both";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Set.of(
        Role.TARIFF_SCHEDULES,
        Role.IMPORTS_BY_TARIFF_LINE,
        Role.PREFERENTIAL_IMPORTS,
        Role.GOODS_BY_PARTNER,
        Role.EXCHANGE_RATES);
  }

  @Override
  public Exhibit compute(Context context) {
    TableSpec spec = CoverageColumns.spec(context);
    if (context.question().agreement().isEmpty()) {
      return Tables.missing(spec, "the configuration names no agreement", List.of());
    }
    Optional<TariffCodes> codes = TariffCodes.of(context);
    if (codes.isEmpty()) {
      return Schedules.missing(context, spec);
    }
    ResultTable table = new ResultTable(spec, rows(context, codes.get()));
    return new Exhibit(table, notes(context, table), List.of(), finding(context, table));
  }

  private static List<List<Cell>> rows(Context context, TariffCodes codes) {
    Question question = context.question();
    List<Cell> reporter =
        CoverageRow.of(
            context,
            question.reporter(),
            codes.all().stream().map(HsCode::reporter).toList(),
            CoverageRow.reporterTrade(context, codes));
    List<Cell> partner =
        CoverageRow.of(
            context,
            question.partner(),
            codes.all().stream().map(HsCode::partner).toList(),
            CoverageRow.partnerTrade(context, EnteredAtPreference.of(context)));
    return List.of(reporter, partner, both(context, reporter, partner));
  }

  private static List<Cell> both(Context context, List<Cell> reporter, List<Cell> partner) {
    TableSpec spec = CoverageColumns.spec(context);
    Cell none = Cell.missing(Shorthand.NOT_APPLICABLE, "lines of two tariffs are not added up");
    Cell covered = sum(spec, "trade_covered_usd", reporter, partner);
    Cell trade = sum(spec, "trade_usd", reporter, partner);
    return List.of(
        none,
        Cell.text(BOTH),
        Cell.text(context.question().agreement().orElseThrow()),
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        Cell.missing(Shorthand.NOT_APPLICABLE, "each importer has the year of its own row"),
        Cell.text("the two measures above"),
        covered,
        trade,
        CoverageRow.share(covered, trade));
  }

  private static Cell sum(TableSpec spec, String column, List<Cell> one, List<Cell> other) {
    Cell first = one.get(spec.indexOf(column));
    Cell second = other.get(spec.indexOf(column));
    return first instanceof Cell.Whole a && second instanceof Cell.Whole b
        ? Cell.whole(a.value() + b.value(), Formula.sum(column, 0, 1))
        : Cell.missing(Shorthand.NOT_AVAILABLE, "one of the two importers has no value");
  }

  private static Optional<String> finding(Context context, ResultTable table) {
    String share =
        table.cell(2, "share_of_trade_pct").number().isPresent()
            ? "; the trade covered is "
                + Words.percent(table.cell(2, "share_of_trade_pct").number().getAsDouble(), 1)
                + " of goods trade between the two"
            : "";
    return Optional.of(
        String.format(
            Locale.ROOT,
            "The agreement gives a rate to %,.0f tariff lines of %s and %,.0f of %s%s.",
            table.cell(0, "lines_with_preference").number().orElseThrow(),
            Schedules.reporter(context),
            table.cell(1, "lines_with_preference").number().orElseThrow(),
            Schedules.partner(context),
            share));
  }

  private static List<Note> notes(Context context, ResultTable table) {
    String partner = Schedules.partner(context);
    String reporter = Schedules.reporter(context);
    return List.of(
        new Note(
            "Lines under an agreement",
            "A line counts if its schedule states a rate under the agreement's programme, in the "
                + "codes of that schedule. Counts made in the codes of the agreement's own year "
                + "differ, because lines have been split and merged since.",
            String.format(
                Locale.ROOT,
                "Of the lines with a preference, %s of %s and %s of %s are free on no condition.",
                table.cell(0, "lines_free").raw(),
                reporter,
                table.cell(1, "lines_free").raw(),
                partner)),
        new Note(
            "Trade an agreement covers",
            "Imports of "
                + reporter
                + " in lines with a preference are counted whole: how much claimed the "
                + "preference is not published by line. Imports of "
                + partner
                + " are those that entered at the preference; what entered at another "
                + "rate in the same lines is not at hand. The two rows have the years of their "
                + "sources.",
            "Trade covered: "
                + reporter
                + " "
                + said(table.cell(0, "trade_covered_usd"))
                + ", "
                + partner
                + " "
                + said(table.cell(1, "trade_covered_usd"))
                + "."));
  }

  private static String said(Cell cell) {
    return cell instanceof Cell.Whole whole ? Schedules.millions(whole.value()) : "not available";
  }
}

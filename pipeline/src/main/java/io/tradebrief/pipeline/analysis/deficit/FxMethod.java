package io.tradebrief.pipeline.analysis.deficit;

import static io.tradebrief.reports.table.Formula.constant;

import io.tradebrief.pipeline.measure.Balances;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Question;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ColumnSpec;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Sheet;
import io.tradebrief.reports.table.SheetRow;
import io.tradebrief.reports.table.Unit;
import io.tradebrief.reports.table.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The ways to restate a goods balance of year y at the exchange rates of base year b.
 *
 * <p>Sign convention: rho = FX_y / FX_b with FX in local currency per US dollar, so rho &gt; 1
 * means that the dollar is dearer in y than in b; B = X - M, negative for a deficit. Restating at b
 * undoes the dollar's rise.
 *
 * <ul>
 *   <li>net scaling, B / rho: the net balance is divided as a whole. It is the arithmetic behind
 *       the figures in circulation.
 *   <li>constant-currency translation, B rho: the balance is turned into local currency at y's rate
 *       and back at b's.
 *   <li>imports only, X - M / rho: import prices follow the exchange rate in full, volumes stay.
 *   <li>both legs, X rho - M / rho: export values follow as well.
 *   <li>pass-through, X rho^(bx ex) - M rho^(bm (1 - em)): prices follow by the shares bx, bm and
 *       volumes answer with the elasticities ex, em (Campa and Goldberg 2005 for pass-through,
 *       Goldberg and Dillon 2007 for dollar invoicing).
 *   <li>month by month, sum of B_m rho_m: the translation of each month at its own rate. No figure
 *       of the year gives it, so it has no formula; see {@link MonthByMonth}.
 * </ul>
 *
 * @param column the column of the restated balance
 * @param name what the columns of its rank and of the change of rank end with
 * @param label the method's name
 * @param algebra the formula as printed, or why there is none
 * @param balance the restated balance; empty if it is not made from other columns
 */
record FxMethod(
    String column, String name, String label, String algebra, Optional<Formula> balance) {
  static final String NET_SCALING = "balance_fx_adjusted_usd";
  private static final Cell NO_PARAMETERS =
      Cell.notAvailable("the configuration states no pass-through parameters");
  static final FxMethod MONTH_BY_MONTH =
      new FxMethod(
          MonthByMonth.COLUMN,
          "month_by_month",
          "Month by month",
          "sum of B \u00d7 \u03c1 of each month",
          Optional.empty());

  /** The methods, the headline first. */
  static List<FxMethod> of(Question question) {
    Formula x = Formula.column("exports_usd");
    Formula m = Formula.column("imports_usd");
    Formula b = Formula.column("balance_usd");
    Formula rho = Formula.column("fx_reference").over(Formula.column("fx_base"));
    return List.of(
        annual(NET_SCALING, "fx_adjusted", "Net scaling", "B / \u03c1", b.over(rho)),
        annual(
            "translation_usd",
            "translation",
            "Constant-currency translation",
            "B \u00d7 \u03c1",
            b.times(rho)),
        annual(
            "imports_only_usd",
            "imports_only",
            "Imports only",
            "X \u2212 M / \u03c1",
            x.minus(m.over(rho))),
        annual(
            "both_legs_usd",
            "both_legs",
            "Both legs",
            "X \u00d7 \u03c1 \u2212 M / \u03c1",
            x.times(rho).minus(m.over(rho))),
        passThrough(question.passThrough(), x, m, rho),
        MONTH_BY_MONTH);
  }

  private static FxMethod passThrough(
      Optional<Question.PassThrough> stated, Formula x, Formula m, Formula rho) {
    String algebra = "no parameters in the configuration";
    Optional<Formula> balance = Optional.empty();
    if (stated.isPresent()) {
      Question.PassThrough p = stated.get();
      double ofExports = p.exportPassThrough() * p.exportElasticity();
      double ofImports = p.importPassThrough() * (1 - p.importElasticity());
      algebra = "X \u00d7 \u03c1^" + ofExports + " \u2212 M \u00d7 \u03c1^" + ofImports;
      balance =
          Optional.of(
              x.times(rho.power(constant(ofExports)))
                  .minus(m.times(rho.power(constant(ofImports)))));
    }
    return new FxMethod("pass_through_usd", "pass_through", "Pass-through", algebra, balance);
  }

  private static FxMethod annual(
      String column, String name, String label, String algebra, Formula balance) {
    return new FxMethod(column, name, label, algebra, Optional.of(balance));
  }

  /** The column of the restated balance. */
  void column(Sheet<Balances.Trader> sheet, int base, MonthByMonth months) {
    ColumnSpec spec =
        ColumnSpec.of(
            column,
            "Balance at " + base + " rates: " + label + ", " + algebra,
            Unit.US_DOLLARS,
            label + ": " + algebra + ".");
    if (balance.isPresent()) {
      sheet.column(spec).is(balance.get()).summed();
    } else {
      boolean byMonth = equals(MONTH_BY_MONTH);
      sheet.column(spec, row -> byMonth ? months.balance(row.code()) : NO_PARAMETERS);
    }
  }

  /** What rho is, and what each method makes of the balance with the partner in focus. */
  static Note note(Deficits deficits, ResultTable table) {
    Context context = deficits.context();
    return new Note(
        "Exchange-rate methods",
        "\u03c1 is the rate of "
            + context.question().referenceYear()
            + " over that of "
            + context.question().baseYear()
            + ", in local currency per US dollar: above 1 the dollar has become dearer. Net "
            + "scaling divides the balance as a whole; it is the arithmetic behind the published "
            + "figures, neither a translation nor a model of trade, so the other methods stand "
            + "beside it.",
        deficits
            .focus(table)
            .map(row -> "The balance with " + context.partner() + " becomes " + fan(context, row))
            .orElse("The partner in focus has no balance in the year."));
  }

  private static String fan(Context context, SheetRow row) {
    return of(context.question()).stream()
            .filter(method -> row.number(method.column()).isPresent())
            .map(
                method ->
                    method.label().toLowerCase(Locale.ROOT)
                        + " "
                        + Words.billions(row.value(method.column())))
            .collect(Collectors.joining("; "))
        + ".";
  }

  /** The parameters of the pass-through method and where they are from. */
  static Optional<Note> parameters(Question question) {
    return question
        .passThrough()
        .map(
            p ->
                new Note(
                    "Pass-through parameters",
                    "Pass-through to export prices "
                        + p.exportPassThrough()
                        + " and to import prices "
                        + p.importPassThrough()
                        + "; elasticity of export volume "
                        + p.exportElasticity()
                        + " and of import volume "
                        + p.importElasticity()
                        + ". Source: "
                        + p.citation(),
                    "They are a choice of the configuration, not an estimate of this edition."));
  }
}

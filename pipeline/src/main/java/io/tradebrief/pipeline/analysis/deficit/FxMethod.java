package io.tradebrief.pipeline.analysis.deficit;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pow;

import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.reports.table.Formula;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;

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
 * </ul>
 *
 * @param column the column of the restated balance
 * @param rankColumn its rank among deficits
 * @param label the method's name
 * @param algebra the formula as printed
 * @param balance the restated balance in Spark
 * @param live the same as a live formula
 */
record FxMethod(
    String column, String rankColumn, String label, String algebra, Column balance, Formula live) {
  static final String NET_SCALING = "balance_fx_adjusted_usd";

  String rankChangeColumn() {
    return "rank_change" + rankColumn.substring("rank".length());
  }

  /** Every method the question has parameters for, the headline first. */
  static List<FxMethod> of(Question question) {
    Column x = col("exports_usd").cast("double");
    Column m = col("imports_usd").cast("double");
    Column b = col("balance_usd").cast("double");
    Column rho = col("fx_reference").divide(col("fx_base"));
    Formula fx = Formula.column("exports_usd");
    Formula fm = Formula.column("imports_usd");
    Formula fb = Formula.column("balance_usd");
    Formula fRho = Formula.column("fx_reference").over(Formula.column("fx_base"));
    List<FxMethod> methods = new ArrayList<>();
    methods.add(
        new FxMethod(
            NET_SCALING,
            "rank_fx_adjusted",
            "Net scaling",
            "B / \u03c1",
            b.divide(rho),
            fb.over(fRho)));
    methods.add(
        new FxMethod(
            "translation_usd",
            "rank_translation",
            "Constant-currency translation",
            "B \u00d7 \u03c1",
            b.multiply(rho),
            fb.times(fRho)));
    methods.add(
        new FxMethod(
            "imports_only_usd",
            "rank_imports_only",
            "Imports only",
            "X \u2212 M / \u03c1",
            x.minus(m.divide(rho)),
            fx.minus(fm.over(fRho))));
    methods.add(
        new FxMethod(
            "both_legs_usd",
            "rank_both_legs",
            "Both legs",
            "X \u00d7 \u03c1 \u2212 M / \u03c1",
            x.multiply(rho).minus(m.divide(rho)),
            fx.times(fRho).minus(fm.over(fRho))));
    methods.add(passThrough(question, x, m, rho));
    return methods;
  }

  private static FxMethod passThrough(Question question, Column x, Column m, Column rho) {
    if (question.passThrough().isEmpty()) {
      return new FxMethod(
          "pass_through_usd",
          "rank_pass_through",
          "Pass-through",
          "no parameters in the configuration",
          lit(null).cast("double"),
          Formula.constant(0));
    }
    Question.PassThrough p = question.passThrough().get();
    double ofExports = p.exportPassThrough() * p.exportElasticity();
    double ofImports = p.importPassThrough() * (1 - p.importElasticity());
    Formula fRho = Formula.column("fx_reference").over(Formula.column("fx_base"));
    return new FxMethod(
        "pass_through_usd",
        "rank_pass_through",
        "Pass-through",
        "X \u00d7 \u03c1^" + ofExports + " \u2212 M \u00d7 \u03c1^" + ofImports,
        x.multiply(pow(rho, lit(ofExports))).minus(m.multiply(pow(rho, lit(ofImports)))),
        Formula.column("exports_usd")
            .times(fRho.power(Formula.constant(ofExports)))
            .minus(Formula.column("imports_usd").times(fRho.power(Formula.constant(ofImports)))));
  }
}

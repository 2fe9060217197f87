package io.tradebrief.pipeline.analysis.deficit;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.when;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.AnnualBalances;
import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.OpenPlaces;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Shares;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * The deficits of the reference year at the exchange rates of the base year, under each of the
 * methods of {@link FxMethod}, with the rank each method gives. A partner without a rate for both
 * years has no adjusted value and no adjusted rank; it never keeps its nominal value.
 */
public final class DeficitFxAdjusted implements Analysis {
  public static final String ID = "deficit-fx-adjusted";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Set.of(Role.GOODS_BY_PARTNER, Role.EXCHANGE_RATES);
  }

  @Override
  public Exhibit compute(Context context) {
    List<FxMethod> methods = FxMethod.of(context.question());
    TableSpec spec = FxColumns.spec(context, methods);
    OpenPlaces places = DeficitPlaces.of(context, context.question().referenceYear());
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row : Tables.collect(adjusted(context, methods), spec, whenNull(context))) {
      rows.add(known(spec, row, methods, places));
    }
    if (rows.isEmpty()) {
      String reason =
          "the source lists no partner with both flows of " + context.question().referenceYear();
      return Tables.missing(spec, reason, List.of(Basis.note()));
    }
    List<Note> notes =
        new ArrayList<>(new FxNotes(context, spec, List.copyOf(rows), methods).all());
    OpenPlaces.note(places).ifPresent(notes::add);
    rows.addAll(FxTotals.rows(context, spec, rows, places));
    ResultTable table = new ResultTable(spec, rows);
    return new Exhibit(
        table,
        notes,
        DeficitCharts.adjusted(context, table),
        DeficitCharts.adjustedFinding(context, table));
  }

  /** A row without the ranks that are not known; a change of rank needs both of its ranks. */
  private static List<Cell> known(
      TableSpec spec, List<Cell> row, List<FxMethod> methods, OpenPlaces places) {
    List<Cell> known = DeficitPlaces.known(spec, row, "rank", "balance_usd", places);
    Cell nominal = known.get(spec.indexOf("rank"));
    for (FxMethod method : methods) {
      known = DeficitPlaces.known(spec, known, method.rankColumn(), method.column(), places);
      Cell adjusted = known.get(spec.indexOf(method.rankColumn()));
      int change = spec.indexOf(method.rankChangeColumn());
      if (known.get(change).number().isPresent()
          && (nominal.number().isEmpty() || adjusted.number().isEmpty())) {
        known.set(change, nominal.number().isEmpty() ? nominal : adjusted);
      }
    }
    return known;
  }

  private static Dataset<Row> adjusted(Context context, List<FxMethod> methods) {
    int year = context.question().referenceYear();
    Dataset<Row> countries = context.annualBalances().countries();
    Dataset<Row> rates =
        FxRates.of(context, countries).withColumnRenamed("partner_code", "fx_partner");
    Dataset<Row> nominal =
        countries
            .where(col(AnnualBalances.balance(year)).isNotNull())
            .join(broadcast(rates), col("partner_code").equalTo(col("fx_partner")), "left")
            .select(
                col("partner_code"),
                col("partner"),
                col(AnnualBalances.exports(year)).as("exports_usd"),
                col(AnnualBalances.imports(year)).as("imports_usd"),
                col(AnnualBalances.balance(year)).as("balance_usd"),
                col("fx_base"),
                col("fx_reference"),
                col("fx_source"));
    Map<String, Column> restated = new LinkedHashMap<>();
    Map<String, Column> ranks = new LinkedHashMap<>(Map.of("rank", rank(col("balance_usd"))));
    Map<String, Column> changes = new LinkedHashMap<>();
    for (FxMethod method : methods) {
      restated.put(method.column(), method.balance());
      ranks.put(method.rankColumn(), rank(col(method.column())));
      changes.put(method.rankChangeColumn(), col("rank").minus(col(method.rankColumn())));
    }
    changes.put("change_pct", Shares.changePercent(col("balance_usd"), col(FxMethod.NET_SCALING)));
    return nominal
        .withColumns(restated)
        .withColumns(ranks)
        .withColumns(changes)
        .orderBy(col("balance_usd"), col("partner_code"));
  }

  /** The place among deficits, 1 for the largest; null for a surplus or a missing balance. */
  private static Column rank(Column balance) {
    return when(
        balance.lt(0),
        row_number().over(Window.orderBy(balance.asc_nulls_last(), col("partner_code"))));
  }

  private static Map<String, Function<Row, Cell.Missing>> whenNull(Context context) {
    Cell.Missing surplus =
        new Cell.Missing(Shorthand.NOT_APPLICABLE, "the balance is not a deficit");
    Cell.Missing zero = new Cell.Missing(Shorthand.NOT_APPLICABLE, "the nominal balance is zero");
    Cell.Missing noRate =
        new Cell.Missing(
            Shorthand.NOT_AVAILABLE,
            "no source has the partner's exchange rate for both years in one currency");
    Cell.Missing noParameters =
        new Cell.Missing(
            Shorthand.NOT_AVAILABLE, "the configuration states no pass-through parameters");
    Function<Row, Cell.Missing> rateOrSurplus =
        row -> row.isNullAt(row.fieldIndex("fx_base")) ? noRate : surplus;
    Map<String, Function<Row, Cell.Missing>> reasons = new HashMap<>();
    reasons.put("rank", row -> surplus);
    for (String column : List.of("fx_base", "fx_reference", "fx_source")) {
      reasons.put(column, row -> noRate);
    }
    reasons.put("change_pct", row -> row.isNullAt(row.fieldIndex("fx_base")) ? noRate : zero);
    for (FxMethod method : FxMethod.of(context.question())) {
      boolean unstated =
          method.column().startsWith("pass_through") && context.question().passThrough().isEmpty();
      reasons.put(method.column(), row -> unstated ? noParameters : noRate);
      reasons.put(method.rankColumn(), unstated ? row -> noParameters : rateOrSurplus);
      reasons.put(method.rankChangeColumn(), unstated ? row -> noParameters : rateOrSurplus);
    }
    return reasons;
  }
}

package io.tradebrief.pipeline.analysis.tariff;

import static org.apache.spark.sql.functions.col;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.AnnualBalances;
import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.tariff.AnnouncedRate;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/**
 * The formula behind the "reciprocal" rates of April 2025: half the bilateral deficit over imports,
 * rounded up to whole per cent, at least ten: {@code max(10, ceil(50 (M - X) / M))}. Rounding to
 * the nearest per cent instead is shown beside it, and the rate that was announced.
 */
public final class ReciprocalFormula implements Analysis {
  public static final String ID = "reciprocal-formula";
  private static final long LEAST = 10;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return Set.of(Role.GOODS_BY_PARTNER);
  }

  @Override
  public Exhibit compute(Context context) {
    int year = context.question().referenceYear();
    Map<String, AnnouncedRate> announced =
        context.lists().tariffs().announced().stream()
            .collect(Collectors.toMap(AnnouncedRate::partner, Function.identity(), (a, b) -> b));
    String exports = AnnualBalances.exports(year);
    String imports = AnnualBalances.imports(year);
    List<List<Cell>> rows = new ArrayList<>();
    for (Row row :
        Tables.collect(
            context
                .annualBalances()
                .countries()
                .where(col(exports).isNotNull().and(col(imports).isNotNull()))
                .select(col("partner_code"), col("partner"), col(exports), col(imports))
                .orderBy(col(imports).desc(), col("partner_code")))) {
      rows.add(
          row(
              row.getString(0),
              row.getString(1),
              row.getLong(2),
              row.getLong(3),
              Optional.ofNullable(announced.get(row.getString(0)))));
    }
    TableSpec spec = FormulaColumns.spec(context);
    ResultTable table = new ResultTable(spec, rows);
    return new Exhibit(
        table,
        List.of(Basis.note(), FormulaColumns.note(table)),
        List.of(),
        FormulaColumns.finding(context, table));
  }

  /** {@code max(10, ceil(50 (M - X) / M))} in whole per cent, exact for any whole dollars. */
  static long formula(long exports, long imports) {
    long halfUp = -Math.floorDiv(-Math.multiplyExact(50, imports - exports), imports);
    return Math.max(LEAST, halfUp);
  }

  /** The same with half rounded to the nearest per cent. */
  static long nearest(long exports, long imports) {
    long half = Math.multiplyExact(100, imports - exports);
    return Math.max(LEAST, Math.floorDiv(half + imports, Math.multiplyExact(2, imports)));
  }

  private static List<Cell> row(
      String code, String name, long exports, long imports, Optional<AnnouncedRate> announced) {
    List<Cell> cells =
        new ArrayList<>(
            List.of(Cell.text(code), Cell.text(name), Cell.whole(exports), Cell.whole(imports)));
    cells.add(Cell.whole(exports - imports));
    Cell noImports = Cell.missing(Shorthand.NOT_APPLICABLE, "there are no imports to divide by");
    Cell noRate =
        Cell.missing(Shorthand.NOT_AVAILABLE, "announced-rates.csv has no rate for the partner");
    boolean divides = imports > 0;
    cells.add(
        divides ? Cell.real(100.0 * (double) (imports - exports) / (double) imports) : noImports);
    cells.add(
        divides ? Cell.real(50.0 * (double) (imports - exports) / (double) imports) : noImports);
    cells.add(divides ? Cell.whole(formula(exports, imports)) : noImports);
    cells.add(divides ? Cell.whole(nearest(exports, imports)) : noImports);
    cells.add(announced.map(rate -> Cell.whole(rate.ratePercent())).orElse(noRate));
    cells.add(
        !divides
            ? noImports
            : announced
                .map(rate -> Cell.whole(rate.ratePercent() - formula(exports, imports)))
                .orElse(noRate));
    return cells;
  }
}

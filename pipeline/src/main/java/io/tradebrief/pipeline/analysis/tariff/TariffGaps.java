package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.tariff.HsSection;
import io.tradebrief.pipeline.tariff.Part;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The codes on which the two MFN tariffs differ most, in percentage points either way, and by the
 * duty at stake: the gap times the reporter's imports from the partner.
 */
public final class TariffGaps implements Analysis {
  public static final String ID = "tariff-gaps";

  /** How many codes each ranking shows. */
  private static final int SHOWN = 20;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return TariffCodes.READS;
  }

  @Override
  public Exhibit compute(Context context) {
    TableSpec spec = GapColumns.spec(context);
    Optional<TariffCodes> codes = TariffCodes.of(context);
    if (codes.isEmpty()) {
      return Schedules.missing(context, spec);
    }
    ResultTable table = new ResultTable(spec, rows(context, codes.get()));
    return new Exhibit(
        table,
        List.of(
            Schedules.averages(),
            LineNotes.treatments(context, codes.get()),
            Schedules.importWeights(context, codes.get())),
        GapCharts.of(context, table, codes.get().year()),
        GapCharts.finding(context, table));
  }

  private static List<List<Cell>> rows(Context context, TariffCodes codes) {
    String partner = context.name(context.question().partner());
    String reporter = context.name(context.question().reporter());
    List<HsCode> compared = codes.inBoth().stream().filter(code -> gap(code).isPresent()).toList();
    List<List<Cell>> rows = new ArrayList<>();
    rank(rows, codes, compared, GapColumns.HIGHER + partner, code -> gap(code).orElseThrow());
    rank(rows, codes, compared, GapColumns.HIGHER + reporter, code -> -gap(code).orElseThrow());
    if (codes.hasImports()) {
      rank(
          rows,
          codes,
          compared,
          GapColumns.STAKE,
          code -> Math.abs(gap(code).orElseThrow()) * code.imports());
    }
    return rows;
  }

  private interface Size {
    double of(HsCode code);
  }

  private static void rank(
      List<List<Cell>> rows, TariffCodes all, List<HsCode> codes, String ranking, Size size) {
    List<HsCode> largest =
        codes.stream()
            .filter(code -> size.of(code) > 0)
            .sorted(
                Comparator.comparingDouble((HsCode code) -> -size.of(code))
                    .thenComparing(HsCode::hs6))
            .limit(SHOWN)
            .toList();
    for (int i = 0; i < largest.size(); i++) {
      rows.add(row(ranking, i + 1, largest.get(i), all));
    }
  }

  private static List<Cell> row(String ranking, int rank, HsCode code, TariffCodes codes) {
    Cell none =
        Cell.missing(
            Shorthand.NOT_AVAILABLE, "no imports from the partner by tariff line are at hand");
    double gap = gap(code).orElseThrow();
    return List.of(
        Cell.text(ranking),
        Cell.whole(rank),
        Cell.text(code.hs6()),
        Cell.text(code.section().map(HsSection::label).orElse("none")),
        Cell.real(code.reporter().mean(Rates.MFN, Part.EQUIVALENT).percent()),
        Cell.real(code.partner().mean(Rates.MFN, Part.EQUIVALENT).percent()),
        Cell.real(gap),
        Cell.whole(equivalents(code)),
        Cell.whole(withoutRate(code)),
        codes.hasImports() ? Cell.whole(code.imports()) : none,
        codes.hasImports()
            ? new Cell.Real(
                Math.abs(gap) * code.imports() / 100,
                Optional.of(
                    Formula.column("gap_points")
                        .times(Formula.constant(gap < 0 ? -1 : 1))
                        .times(Formula.column("imports_usd"))
                        .over(Formula.constant(100))))
            : none);
  }

  /** Lines of either country that rest on an equivalent. */
  private static long equivalents(HsCode code) {
    return List.of(code.reporter(), code.partner()).stream()
        .mapToLong(
            side ->
                side.mean(Rates.MFN, Part.EQUIVALENT).lines()
                    - side.mean(Rates.MFN, Part.AD_VALOREM).lines())
        .sum();
  }

  /** Lines of either country that have no rate, not even an equivalent. */
  private static long withoutRate(HsCode code) {
    return List.of(code.reporter(), code.partner()).stream()
        .mapToLong(side -> side.lines() - side.mean(Rates.MFN, Part.EQUIVALENT).lines())
        .sum();
  }

  private static Optional<Double> gap(HsCode code) {
    return code.gap(Rates.MFN, Part.EQUIVALENT);
  }
}

package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.tariff.HsSection;
import io.tradebrief.pipeline.tariff.Treatment;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.Shorthand;
import io.tradebrief.reports.table.TableSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How high the two tariffs are: simple averages (lines, then HS6, then section), the reporter's
 * weighted by its imports from the partner, MFN and preferential, with what has no percentage.
 */
public final class TariffAverages implements Analysis {
  public static final String ID = "tariff-averages";
  static final String OUTSIDE = "Outside the schedules";

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
    TableSpec spec = AverageColumns.spec(context);
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
            LineNotes.notUnderstood(context, codes.get()),
            Schedules.importWeights(context, codes.get())),
        AverageCharts.of(context, table),
        AverageCharts.finding(context, table));
  }

  private static List<List<Cell>> rows(Context context, TariffCodes codes) {
    Optional<String> noImports = codes.whyNoImports(context);
    List<List<Cell>> rows = new ArrayList<>();
    for (Rates rates : Schedules.rates(context)) {
      for (Treatment treatment : List.of(Treatment.AD_VALOREM_ONLY, Treatment.EQUIVALENTS)) {
        rows.add(row(codes.all(), LineColumns.ALL, rates, treatment, noImports));
        for (HsSection section : HsSection.values()) {
          rows.add(
              row(in(codes, Optional.of(section)), section.label(), rates, treatment, noImports));
        }
        List<HsCode> outside = in(codes, Optional.empty());
        if (!outside.isEmpty()) {
          rows.add(row(outside, OUTSIDE, rates, treatment, noImports));
        }
      }
    }
    return rows;
  }

  private static List<HsCode> in(TariffCodes codes, Optional<HsSection> section) {
    return codes.all().stream().filter(code -> code.section().equals(section)).toList();
  }

  private static List<Cell> row(
      List<HsCode> codes,
      String section,
      Rates rates,
      Treatment treatment,
      Optional<String> noImports) {
    Averages reporter = new Averages(codes, HsCode::reporter, rates, treatment.reporter());
    Averages partner = new Averages(codes, HsCode::partner, rates, treatment.partner());
    List<Cell> row = new ArrayList<>();
    row.add(Cell.text(rates.text()));
    row.add(Cell.text(section));
    row.add(Cell.text(treatment.text()));
    row.addAll(side(reporter));
    row.addAll(side(partner));
    if (noImports.isPresent()) {
      Cell missing = Cell.missing(Shorthand.NOT_AVAILABLE, noImports.get());
      row.addAll(List.of(missing, missing, missing, missing, missing));
    } else {
      row.addAll(trade(codes, reporter));
    }
    row.add(
        Cell.missing(
            Shorthand.NOT_AVAILABLE, "no file states the partner's imports by six-digit code"));
    return row;
  }

  private static List<Cell> side(Averages side) {
    return List.of(
        Cell.whole(side.rated()),
        Cell.whole(side.lines()),
        Cell.whole(side.linesWithoutRate()),
        percent(side.simple(), "no code has a rate"),
        percent(side.dutyFree(), "there are no lines"));
  }

  private static List<Cell> trade(List<HsCode> codes, Averages reporter) {
    long imports = codes.stream().mapToLong(HsCode::imports).sum();
    long duty = codes.stream().mapToLong(HsCode::duty).sum();
    Cell collected =
        imports == 0
            ? Cell.missing(Shorthand.NOT_APPLICABLE, "nothing was imported")
            : new Cell.Real(
                100.0 * duty / imports,
                Optional.of(
                    Formula.constant(100)
                        .times(Formula.column("duty_usd"))
                        .over(Formula.column("imports_usd"))));
    return List.of(
        percent(reporter.weighted(), "nothing was imported in codes with a rate"),
        collected,
        Cell.whole(imports),
        Cell.whole(duty),
        Cell.whole(reporter.importsWithoutRate()));
  }

  private static Cell percent(OptionalDouble value, String reason) {
    return value.isPresent()
        ? Cell.real(value.getAsDouble())
        : Cell.missing(Shorthand.NOT_APPLICABLE, reason);
  }
}

package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.tariff.Charge;
import io.tradebrief.pipeline.tariff.DutyPart;
import io.tradebrief.pipeline.tariff.DutySum;
import io.tradebrief.pipeline.tariff.Lever;
import io.tradebrief.pipeline.tariff.Measure;
import io.tradebrief.pipeline.tariff.Scenario;
import io.tradebrief.pipeline.tariff.WholeDollars;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Shorthand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows of {@link TariffWhatIf}: inputs, the total, sectors, and the buckets they sum. */
final class WhatIfRows {
  static final String INPUT = "input";
  static final String TOTAL = "total";
  static final String SECTOR = "sector";
  static final String BUCKET = "bucket";
  private static final Cell NONE =
      Cell.missing(Shorthand.NOT_APPLICABLE, "the row has no such figure");

  private final ScenarioDuties duties;
  private final List<Lever> levers;
  private final double[] rates;
  private final List<Map.Entry<DutyPart, DutySum>> buckets = new ArrayList<>();
  private final List<double[]> sectorSums = new ArrayList<>();
  private final int firstSector;
  private final int firstBucket;

  WhatIfRows(ScenarioDuties duties) {
    this.duties = duties;
    this.levers = duties.levers();
    this.rates =
        levers.stream()
            .mapToDouble(
                lever -> ScenarioCharts.latest(duties).map(s -> rate(duties, s, lever)).orElse(0.0))
            .toArray();
    this.firstSector = levers.size() + 1;
    this.firstBucket = firstSector + duties.sectors().size();
    for (String sector : duties.sectors()) {
      duties.sums().of(DutyPart.Kind.BUCKET).entrySet().stream()
          .filter(entry -> entry.getKey().group().equals(sector))
          .forEach(buckets::add);
    }
  }

  /** The rate that a scenario has for a lever, of the first by precedence; 0 for none. */
  static double rate(ScenarioDuties duties, Scenario scenario, Lever lever) {
    return duties.measures(scenario).stream()
        .filter(measure -> lever.measures().contains(measure.id()))
        .map(Measure::charge)
        .min(Charge.ORDER)
        .map(Charge::ratePercent)
        .orElse(0.0);
  }

  /** How an input is named: {@code Steel, added}. */
  static String name(Lever lever) {
    return lever.label()
        + switch (lever.charge().kind()) {
          case ADD -> ", added to column 1";
          case FLOOR -> ", in total at least";
          case REPLACE -> ", instead of column 1";
        };
  }

  List<List<Cell>> cells() {
    List<List<Cell>> below = new ArrayList<>();
    int first = 0;
    List<List<Cell>> sectorRows = new ArrayList<>();
    for (String sector : duties.sectors()) {
      int last = first;
      double[] sums = new double[3];
      while (last < buckets.size() && buckets.get(last).getKey().group().equals(sector)) {
        below.add(bucket(buckets.get(last), sums));
        last++;
      }
      sectorRows.add(summed(SECTOR, sector, sums, firstBucket + first, firstBucket + last - 1));
      sectorSums.add(sums);
      first = last;
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < levers.size(); i++) {
      rows.add(input(i));
    }
    double[] total = new double[3];
    sectorSums.forEach(sums -> IntStream.range(0, 3).forEach(i -> total[i] += sums[i]));
    rows.add(summed(TOTAL, ScenarioRows.ALL_SECTORS, total, firstSector, firstBucket - 1));
    rows.addAll(sectorRows);
    rows.addAll(below);
    return rows;
  }

  private List<Cell> input(int index) {
    Lever lever = levers.get(index);
    boolean whole = lever.charge().kind().countsColumnOne();
    String inScenarios =
        duties.scenarios().stream()
            .filter(scenario -> rate(duties, scenario, lever) > 0)
            .map(s -> s.name() + ": " + number(rate(duties, s, lever)))
            .collect(Collectors.joining("; "));
    return List.of(
        Cell.text(INPUT),
        Cell.text(name(lever)),
        NONE,
        NONE,
        new Cell.Input(rates[index], 0, 100, whole && rates[index] == Math.rint(rates[index])),
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        inScenarios.isEmpty() ? NONE : Cell.text(inScenarios));
  }

  private List<Cell> bucket(Map.Entry<DutyPart, DutySum> entry, double[] sums) {
    DutyPart part = entry.getKey();
    DutySum sum = entry.getValue();
    double imports = (double) sum.imports();
    double columnOne = (double) sum.duty() / (double) WholeDollars.MILLIONTHS;
    Formula added = added(part.columns());
    double value = value(added, imports, columnOne);
    sums[0] += imports;
    sums[1] += columnOne;
    sums[2] += value;
    String covered =
        IntStream.range(0, levers.size())
            .filter(i -> covers(part.columns(), i))
            .mapToObj(i -> name(levers.get(i)))
            .collect(Collectors.joining("; "));
    return List.of(
        Cell.text(BUCKET),
        Cell.text(part.group()),
        Cell.text(covered.isEmpty() ? "none" : covered),
        Cell.text(
            part.band() == 0 ? "0%" : "above " + (part.band() - 1) + "% to " + part.band() + "%"),
        NONE,
        Cell.whole(sum.imports()),
        Cell.real(columnOne),
        new Cell.Real(value, Optional.of(added)),
        duty(columnOne, value),
        effective(columnOne + value, imports),
        NONE);
  }

  private double value(Formula formula, double imports, double columnOne) {
    if (formula instanceof Formula.At at) {
      return rates[at.row()];
    }
    if (formula instanceof Formula.SameRow same) {
      return same.column().equals(WhatIfColumns.IMPORTS) ? imports : columnOne;
    }
    if (formula instanceof Formula.Larger larger) {
      return Math.max(
          value(larger.one(), imports, columnOne), value(larger.other(), imports, columnOne));
    }
    if (formula instanceof Formula.WherePositive choice) {
      boolean on = value(choice.test(), imports, columnOne) > 0;
      return value(on ? choice.then() : choice.otherwise(), imports, columnOne);
    }
    if (formula instanceof Formula.Constant constant) {
      return constant.value();
    }
    Formula.Binary binary = (Formula.Binary) formula;
    double left = value(binary.left(), imports, columnOne);
    double right = value(binary.right(), imports, columnOne);
    return switch (binary.operator()) {
      case PLUS -> left + right;
      case MINUS -> left - right;
      case TIMES -> left * right;
      case OVER -> left / right;
      case POWER -> Math.pow(left, right);
    };
  }

  /** What the first measure of each group that is on adds to a bucket. */
  private Formula added(long columns) {
    Formula all = null;
    Formula group = Formula.constant(0);
    for (int i = levers.size() - 1; i >= 0; i--) {
      if (covers(columns, i)) {
        Formula rate = Formula.at(WhatIfColumns.RATE, i);
        group = new Formula.WherePositive(rate, charge(levers.get(i), rate), group);
      }
      boolean last =
          i == 0 || !levers.get(i - 1).charge().group().equals(levers.get(i).charge().group());
      if (last && !group.equals(Formula.constant(0))) {
        all = all == null ? group : all.plus(group);
        group = Formula.constant(0);
      }
    }
    return all == null ? Formula.constant(0) : all;
  }

  private static Formula charge(Lever lever, Formula rate) {
    Formula full = Formula.column(WhatIfColumns.IMPORTS).times(rate).over(Formula.constant(100));
    Formula less = full.minus(Formula.column(WhatIfColumns.COLUMN_ONE));
    return switch (lever.charge().kind()) {
      case ADD -> full;
      case FLOOR -> new Formula.Larger(Formula.constant(0), less);
      case REPLACE -> less;
    };
  }

  private static boolean covers(long columns, int lever) {
    return ((columns >> lever) & 1) == 1;
  }

  private static List<Cell> summed(String part, String name, double[] sums, int first, int last) {
    return List.of(
        Cell.text(part),
        Cell.text(name),
        NONE,
        NONE,
        NONE,
        Cell.whole((long) sums[0], Formula.sum(WhatIfColumns.IMPORTS, first, last)),
        real(sums[1], Formula.sum(WhatIfColumns.COLUMN_ONE, first, last)),
        real(sums[2], Formula.sum(WhatIfColumns.ADDED, first, last)),
        duty(sums[1], sums[2]),
        effective(sums[1] + sums[2], sums[0]),
        NONE);
  }

  private static Cell duty(double columnOne, double added) {
    return real(
        columnOne + added,
        Formula.column(WhatIfColumns.COLUMN_ONE).plus(Formula.column(WhatIfColumns.ADDED)));
  }

  private static Cell effective(double duty, double imports) {
    if (imports == 0) {
      return Cell.missing(Shorthand.NOT_APPLICABLE, "there are no imports to charge");
    }
    return real(
        100 * duty / imports,
        Formula.constant(100)
            .times(Formula.column(WhatIfColumns.DUTY))
            .over(Formula.column(WhatIfColumns.IMPORTS)));
  }

  private static Cell real(double value, Formula formula) {
    return new Cell.Real(value, Optional.of(formula));
  }

  private static String number(double rate) {
    return new BigDecimal(Double.toString(rate)).stripTrailingZeros().toPlainString();
  }
}

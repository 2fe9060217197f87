package io.tradebrief.pipeline.analysis.tariff;

import static io.tradebrief.reports.table.Cell.notApplicable;
import static io.tradebrief.reports.table.Condition.is;
import static io.tradebrief.reports.table.Condition.same;
import static io.tradebrief.reports.table.Formula.lookup;

import io.tradebrief.pipeline.tariff.Duties;
import io.tradebrief.pipeline.tariff.DutyLines.Origin;
import io.tradebrief.pipeline.tariff.DutySum;
import io.tradebrief.pipeline.tariff.Regimes;
import io.tradebrief.pipeline.tariff.WholeDollars;
import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.Total;
import io.tradebrief.reports.table.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The baseline against the import file: that no line is lost, and why the duties that the publisher
 * calculated are not those of the baseline, by the origin of column 1.
 */
record BaselineCheck(Regimes regimes, Duties duties) {
  private static final String FILE = "Imports and calculated duties in the file";

  private DutySum baseline() {
    return duties.total(regimes.index(regimes.baseline()));
  }

  /** What the file has and the exhibit lacks: lines, imports, calculated duties. */
  private DutySum lost() {
    return duties.file().minus(baseline());
  }

  /** The rows beside the body that show it; their duties are the calculated ones. */
  List<Total> rows() {
    if (duties.isEmpty()) {
      return List.of();
    }
    List<Total> rows = new ArrayList<>();
    rows.add(row(FILE, duties.file(), duties.file().calculated()));
    rows.add(
        row("File less exhibit: lines and imports", lost(), lost().calculated())
            .put("imports_usd", fileLessExhibit("imports_usd"))
            .put("lines", fileLessExhibit("lines")));
    Origin[] origins = Origin.values();
    long[] gaps =
        WholeDollars.of(
            Arrays.stream(origins).mapToLong(origin -> exactGap(duties.origin(origin))).toArray());
    for (int i = 0; i < gaps.length; i++) {
      String label = "Calculated less baseline: " + origins[i].text();
      rows.add(row(label, duties.origin(origins[i]), gaps[i]));
    }
    return rows;
  }

  Optional<Note> lineByLine() {
    return Optional.of(
        new Note(
            "Duty on a line",
            "Every line of the import file is charged the duty of column 1 and what each measure "
                + "adds: add is the rate times the value, floor is max(0, rate times value less "
                + "column 1), replace is rate times value less column 1. Amounts are exact to a "
                + "millionth of a dollar and rounded once, for the table, so that sectors and "
                + "measures add up to the total. A line is charged in full if its code is on a "
                + "measure's list. Imports do not respond to rates.",
            String.format(
                Locale.ROOT,
                "%,d lines with %,d US dollars; %,d lines and %,d US dollars of the file are in "
                    + "no row.",
                baseline().lines(),
                baseline().imports(),
                lost().lines(),
                lost().imports())));
  }

  Optional<Note> columnOne() {
    return Optional.of(
        new Note(
            "Column 1",
            "The agreement's rate where the schedule has one for the line, as if every importer "
                + "claimed it; else the most favoured nation's. A rate that is not free or ad "
                + "valorem, and a line without a rate, count at the duty calculated in the import "
                + "file, so that a specific duty has its ad valorem equivalent, duty over value.",
            Arrays.stream(Origin.values())
                .map(origin -> lines(origin, duties.origin(origin)))
                .collect(Collectors.joining("; ", "", "."))));
  }

  Optional<Note> gap() {
    long calculated = duties.file().calculated();
    long baseline = WholeDollars.of(baseline().duty());
    return Optional.of(
        new Note(
            "Baseline against calculated duties",
            "The import file has the duties calculated on each line. They exceed the baseline "
                + "where an importer did not claim the agreement's rate, where a rate of the "
                + "agreement was still being phased in, and where measures in force in the year "
                + "were charged; they fall short where goods entered under another programme or a "
                + "suspension. The schedule is that of one day of the following year.",
            String.format(
                    Locale.ROOT,
                    "Calculated %,d, baseline %,d, gap %,d US dollars, of it %s.",
                    calculated,
                    baseline,
                    calculated - baseline,
                    gap(Origin.AGREEMENT) + " and " + gap(Origin.MFN))
                + " The largest sectors of the MFN part: "
                + largest()
                + "."));
  }

  private Total row(String label, DutySum sum, long calculated) {
    return Total.groupRow(label)
        .put("scenario", regimes.baseline().name())
        .put("part", "check")
        .put("imports_usd", sum.imports())
        .put("duty_usd", calculated)
        .put("lines", sum.lines())
        .without("effective_rate_pct", "change_usd", "change_points")
        .rest(notApplicable("the row is a check, not a duty"));
  }

  private static Formula fileLessExhibit(String column) {
    return lookup(Block.BESIDE, column, is("sector", FILE))
        .minus(lookup(Block.BESIDE, column, is("part", "total"), same("scenario")));
  }

  private static String lines(Origin origin, DutySum sum) {
    return origin.text()
        + String.format(Locale.ROOT, ": %,d lines, ", sum.lines())
        + Words.billions((double) sum.imports());
  }

  private String gap(Origin origin) {
    return origin.text()
        + String.format(Locale.ROOT, " %,d", WholeDollars.of(exactGap(duties.origin(origin))));
  }

  /** The three sectors in which other rates than the agreement's differ most from the baseline. */
  private String largest() {
    record Gap(String sector, long dollars) {}
    return duties.originBySector(Origin.MFN).entrySet().stream()
        .map(part -> new Gap(part.getKey(), WholeDollars.of(exactGap(part.getValue()))))
        .sorted(Comparator.comparingLong(gap -> -Math.abs(gap.dollars())))
        .limit(3)
        .map(gap -> gap.sector() + String.format(Locale.ROOT, " %,d", gap.dollars()))
        .collect(Collectors.joining("; "));
  }

  /** Calculated duty less the baseline's, in millionths of a dollar. */
  private static long exactGap(DutySum sum) {
    return sum.calculated() * WholeDollars.MILLIONTHS - sum.duty();
  }
}

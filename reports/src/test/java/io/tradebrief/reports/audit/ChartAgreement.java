package io.tradebrief.reports.audit;

import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.table.ResultTable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Compares what the native charts of a workbook hold, and what the pictures draw, with the cells of
 * the tables that both are drawn from.
 */
public final class ChartAgreement {
  private static final double TOLERANCE = 1e-9;

  private final BiFunction<ChartSpec, ResultTable, List<List<OptionalDouble>>> pictures;
  private final List<String> differences = new ArrayList<>();

  private ChartAgreement(BiFunction<ChartSpec, ResultTable, List<List<OptionalDouble>>> pictures) {
    this.pictures = pictures;
  }

  /**
   * Where a chart differs from its table; empty if all agree.
   *
   * @param pictures what the picture of a chart draws, series by series
   * @throws IOException if the bytes are no workbook
   */
  public static List<String> differences(
      Publication publication,
      byte[] workbook,
      BiFunction<ChartSpec, ResultTable, List<List<OptionalDouble>>> pictures)
      throws IOException {
    ChartAgreement agreement = new ChartAgreement(pictures);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      for (Exhibit exhibit : publication.exhibits()) {
        XSSFSheet own = book.getSheet(exhibit.id() + " chart");
        XSSFSheet sheet = own == null ? book.getSheet(exhibit.id()) : own;
        for (int i = 0; i < exhibit.charts().size(); i++) {
          XSSFChart chart = sheet.getDrawingPatriarch().getCharts().get(i);
          agreement.compare(exhibit.charts().get(i), exhibit.table(), chart);
        }
      }
    }
    return List.copyOf(agreement.differences);
  }

  private void compare(ChartSpec spec, ResultTable table, XSSFChart chart) {
    List<List<OptionalDouble>> cells = new ArrayList<>();
    for (ChartSpec.Series series : spec.series()) {
      cells.add(
          (series.rows().isEmpty() ? spec.rows() : series.rows())
              .stream()
                  .map(row -> table.cell(row, series.column()).number())
                  .map(n -> n.isPresent() ? OptionalDouble.of(n.getAsDouble() / spec.scale()) : n)
                  .toList());
    }
    boolean empty =
        cells.stream().allMatch(series -> series.stream().allMatch(OptionalDouble::isEmpty));
    List<List<OptionalDouble>> held =
        ChartAudit.series(chart).stream().map(ChartAudit::cached).toList();
    List<List<OptionalDouble>> drawn = pictures.apply(spec, table);
    switch (spec.kind()) {
      case WATERFALL -> {
        same(spec, "workbook", zeros(cells), List.of(steps(held)));
        same(spec, "picture", empty ? List.of() : ends(cells.get(0)), drawn);
      }
      case STACKED_SHARES -> {
        same(spec, "workbook", cells, held);
        same(spec, "picture", empty ? List.of() : shares(cells), drawn);
      }
      case STEPS -> {
        List<LocalDate> days =
            spec.rows().stream()
                .map(row -> LocalDate.parse(table.cell(row, spec.category()).raw()))
                .toList();
        same(spec, "workbook", held(cells, days, true), held);
        same(spec, "picture", empty ? List.of() : held(cells, days, false), drawn);
      }
      case BARS, DIVERGING_BARS, COLUMNS, LINES -> {
        same(spec, "workbook", cells, held);
        same(spec, "picture", empty ? List.of() : cells, drawn);
      }
    }
  }

  private void same(
      ChartSpec spec,
      String where,
      List<List<OptionalDouble>> cells,
      List<List<OptionalDouble>> is) {
    boolean same = cells.size() == is.size();
    for (int s = 0; same && s < cells.size(); s++) {
      same = cells.get(s).size() == is.get(s).size();
      for (int i = 0; same && i < cells.get(s).size(); i++) {
        same = same(cells.get(s).get(i), is.get(s).get(i));
      }
    }
    if (!same) {
      differences.add(spec.id() + ": the " + where + " shows " + is + ", the table " + cells);
    }
  }

  private static boolean same(OptionalDouble a, OptionalDouble b) {
    double scale = Math.max(1, Math.abs(a.orElse(0)));
    return a.isPresent() == b.isPresent()
        && Math.abs(a.orElse(0) - b.orElse(0)) <= TOLERANCE * scale;
  }

  /** The steps of a waterfall out of the parts it is stacked from, and its total. */
  private static List<OptionalDouble> steps(List<List<OptionalDouble>> parts) {
    List<OptionalDouble> steps = new ArrayList<>();
    int last = parts.get(0).size() - 1;
    for (int i = 0; i <= last; i++) {
      double up = size(parts.get(1), i) + size(parts.get(2), i);
      double down = size(parts.get(3), i) + size(parts.get(4), i);
      double total = parts.get(5).get(i).orElse(0);
      steps.add(OptionalDouble.of(i == last ? total : up - down));
    }
    return steps;
  }

  private static double size(List<OptionalDouble> part, int index) {
    return Math.abs(part.get(index).orElse(0));
  }

  private static List<List<OptionalDouble>> zeros(List<List<OptionalDouble>> cells) {
    return cells.stream()
        .map(series -> series.stream().map(v -> OptionalDouble.of(v.orElse(0))).toList())
        .toList();
  }

  /** The lower and the upper ends of running steps; the last column is the total. */
  private static List<List<OptionalDouble>> ends(List<OptionalDouble> steps) {
    List<OptionalDouble> lower = new ArrayList<>();
    List<OptionalDouble> upper = new ArrayList<>();
    double running = 0;
    for (int i = 0; i < steps.size(); i++) {
      double from = i == steps.size() - 1 ? 0 : running;
      running = from + steps.get(i).orElse(0);
      boolean missing = steps.get(i).isEmpty();
      lower.add(missing ? OptionalDouble.empty() : OptionalDouble.of(Math.min(from, running)));
      upper.add(missing ? OptionalDouble.empty() : OptionalDouble.of(Math.max(from, running)));
    }
    return List.of(lower, upper);
  }

  /**
   * Values that hold until the next: before each change stands the one that held until then, in the
   * workbook on the day before, unless that day has a value of its own.
   */
  private static List<List<OptionalDouble>> held(
      List<List<OptionalDouble>> cells, List<LocalDate> days, boolean dayBefore) {
    List<List<OptionalDouble>> held = new ArrayList<>();
    for (List<OptionalDouble> series : cells) {
      List<OptionalDouble> own = new ArrayList<>();
      for (int i = 0; i < series.size(); i++) {
        if (i > 0 && !(dayBefore && days.get(i).equals(days.get(i - 1).plusDays(1)))) {
          own.add(series.get(i - 1));
        }
        own.add(series.get(i));
      }
      held.add(own);
    }
    return held;
  }

  private static List<List<OptionalDouble>> shares(List<List<OptionalDouble>> cells) {
    List<List<OptionalDouble>> shares = new ArrayList<>();
    for (List<OptionalDouble> series : cells) {
      List<OptionalDouble> own = new ArrayList<>();
      for (int i = 0; i < series.size(); i++) {
        int category = i;
        double whole =
            cells.stream().mapToDouble(each -> Math.abs(each.get(category).orElse(0))).sum();
        own.add(OptionalDouble.of(whole == 0 ? 0 : series.get(i).orElse(0) / whole));
      }
      shares.add(own);
    }
    return shares;
  }
}

package io.tradebrief.pipeline.source.world;

import io.tradebrief.pipeline.source.Periods;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The figures of an SDMX table: one a row, in {@code TIME_PERIOD} and {@code OBS_VALUE}, or those
 * of a series a row, with a column for each period.
 *
 * @param table that they stand in
 * @param release when it was released, which tells what had not ended
 * @param columns of the periods, by the name as it stands; none where a row has one figure
 */
record SdmxFigures(Table table, Optional<Release> release, Map<String, Integer> columns) {
  private static final String PERIOD = "TIME_PERIOD";
  private static final String VALUE = "OBS_VALUE";

  /** Tells the figures of a series from their status, which may stand in rows of its own. */
  private static final String MEASURE = "OBS_MEASURE";

  /** The columns of a table with one figure a row. */
  static final Set<String> CONCEPTS = Set.of(PERIOD, VALUE);

  /**
   * A figure of a row.
   *
   * @param period as the file writes it
   * @param value as it stands, never empty
   */
  record Figure(String period, String value) {}

  static SdmxFigures of(SourceFile file, Table table) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    if (!table.header().has(PERIOD)) {
      for (int column = 0; column < table.columns(); column++) {
        String name = table.first().cell(column);
        if (SdmxPeriod.of(name).isPresent()) {
          columns.put(name, column);
        }
      }
    }
    return new SdmxFigures(table, file.release(), columns);
  }

  /** Whether a header names what figures need, in one way or the other. */
  static boolean areIn(Set<String> names) {
    return names.containsAll(CONCEPTS)
        || (names.contains(MEASURE)
            && names.stream().anyMatch(name -> SdmxPeriod.of(name).isPresent()));
  }

  /** The figures of a row, without those of periods that had not ended at the release. */
  List<Figure> of(Row row) {
    return stated(row).stream().filter(one -> isOver(one.period())).toList();
  }

  /** What is left out because its period was running, whatever the file shows for it. */
  Optional<Remark> running() {
    String running =
        table.rows().stream()
            .flatMap(row -> stated(row).stream())
            .map(Figure::period)
            .filter(period -> !isOver(period))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return running.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Remark.notice(
                "the figures of "
                    + running
                    + " were left out, because the period had not ended at the release"));
  }

  private List<Figure> stated(Row row) {
    List<Figure> stated = new ArrayList<>();
    if (columns.isEmpty()) {
      stated.add(new Figure(table.text(row, PERIOD), table.text(row, VALUE)));
    } else if (table.text(row, MEASURE).equals(VALUE)) {
      columns.forEach((period, column) -> stated.add(new Figure(period, row.cell(column))));
    }
    stated.removeIf(one -> one.value().isEmpty());
    return stated;
  }

  private boolean isOver(String written) {
    return SdmxPeriod.of(written)
        .flatMap(period -> release.map(r -> Periods.endedBy(period.text(), r)))
        .orElse(true);
  }
}

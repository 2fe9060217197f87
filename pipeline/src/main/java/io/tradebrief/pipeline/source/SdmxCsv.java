package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.Partner;
import io.tradebrief.pipeline.fact.Partners;
import io.tradebrief.pipeline.fact.Partners.Scheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table as statistical offices export it with SDMX: a column for each dimension, and either an
 * observation a row, in {@code TIME_PERIOD} and {@code OBS_VALUE}, or a series a row, with a column
 * for each period. Three ways to write a dimension are in use:
 *
 * <pre>
 * "COUNTRY.ID","COUNTRY",…     code and label (IMF)
 * "COUNTRY",…                  label only (IMF)
 * REF_AREA,Reference area,…    code and label (OECD), the label perhaps empty
 * </pre>
 *
 * Columns on the structure of the data ({@code STRUCTURE}, {@code ACTION}) may stand first.
 */
final class SdmxCsv {
  private static final String CODE = ".ID";
  private static final String PERIOD = "TIME_PERIOD";
  private static final String VALUE = "OBS_VALUE";
  private static final String MEASURE = "OBS_MEASURE";

  private final SourceFile file;
  private final Table table;
  private final Map<String, Integer> periods;

  /**
   * A figure of a row.
   *
   * @param period as the file writes it
   * @param value as it stands, never empty
   */
  record Observation(String period, String value) {}

  private SdmxCsv(SourceFile file, Table table, Map<String, Integer> periods) {
    this.file = file;
    this.table = table;
    this.periods = periods;
  }

  /**
   * Reads the file whole.
   *
   * @throws BrokenFile as {@link Table#of}
   */
  static SdmxCsv of(SourceFile file) {
    Table table = Table.of(file);
    Map<String, Integer> periods = new LinkedHashMap<>();
    if (!table.header().has(PERIOD)) {
      for (int column = 0; column < table.columns(); column++) {
        if (SdmxPeriod.of(table.first().cell(column)).isPresent()) {
          periods.put(table.first().cell(column), column);
        }
      }
    }
    return new SdmxCsv(file, table, periods);
  }

  /** Whether the first row of a file names all the concepts, with or without codes. */
  static boolean hasConcepts(Glimpse glimpse, List<String> concepts) {
    Set<String> names =
        glimpse.firstRow().stream().map(SdmxColumns::concept).collect(Collectors.toSet());
    boolean observations = names.contains(PERIOD) && names.contains(VALUE);
    boolean series =
        names.contains(MEASURE) && names.stream().anyMatch(n -> SdmxPeriod.of(n).isPresent());
    return (observations || series) && names.containsAll(concepts);
  }

  /** The rows below the header that are not blank. */
  List<Row> rows() {
    return table.rows();
  }

  /**
   * A result that has counted the lines without data.
   *
   * @param dimensions all that the reader knows
   * @throws BrokenFile if another one divides the rows
   */
  <F> Screened.Builder<F> screened(FactKind<F> kind, Set<String> dimensions) {
    Screened.Builder<F> screened = table.screened(kind);
    Set<String> concepts = new HashSet<>(dimensions);
    concepts.addAll(List.of(PERIOD, VALUE));
    SdmxColumns.check(file, table, concepts, screened);
    running().ifPresent(screened::remark);
    return screened;
  }

  /** What is left out because its year was running, whatever the file shows for it. */
  private Optional<Remark> running() {
    String running =
        table.rows().stream()
            .flatMap(row -> stated(row).stream())
            .map(Observation::period)
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

  boolean has(String concept) {
    return table.header().has(concept + CODE) || table.header().has(concept);
  }

  /**
   * The code of a dimension, its label in files that have only labels.
   *
   * @throws BrokenFile if there is no such dimension
   */
  String code(Row row, String concept) {
    String withCode = concept + CODE;
    return table.text(row, table.header().has(withCode) ? withCode : concept);
  }

  /**
   * The figures of a row. There is none in a series without an observation, for a value that is not
   * given, and for a period that was still running when the file was released.
   */
  List<Observation> observations(Row row) {
    return stated(row).stream().filter(one -> isOver(one.period())).toList();
  }

  private List<Observation> stated(Row row) {
    List<Observation> stated = new ArrayList<>();
    if (periods.isEmpty()) {
      stated.add(new Observation(table.text(row, PERIOD), table.text(row, VALUE)));
    } else if (table.text(row, MEASURE).equals(VALUE)) {
      periods.forEach((period, column) -> stated.add(new Observation(period, row.cell(column))));
    }
    stated.removeIf(one -> one.value().isEmpty());
    return stated;
  }

  private boolean isOver(String written) {
    return SdmxPeriod.of(written)
        .flatMap(period -> file.release().map(r -> Periods.endedBy(period.text(), r)))
        .orElse(true);
  }

  /** The power of ten of the unit the values are in, {@code otherwise} if the row does not say. */
  int scale(Row row, String concept, int otherwise, RowCheck check) {
    String scale = has(concept) ? code(row, concept) : "";
    return switch (scale) {
      case "" -> otherwise;
      case "0", "Units" -> 0;
      case "3", "Thousands" -> 3;
      case "6", "Millions" -> 6;
      case "9", "Billions" -> 9;
      default -> {
        check.that(false, Rule.KNOWN_CODE);
        yield 0;
      }
    };
  }

  /** A check of the row's cells. */
  RowCheck check(Row row, List<String> key) {
    RowCheck check = table.check(row);
    key.forEach(part -> check.that(!part.isEmpty(), Rule.KEY_PRESENT));
    return check;
  }

  /** Who is meant by the code or label of a scheme that agrees with the house but for some. */
  static Optional<Partner> partner(Partners partners, Scheme scheme, String text) {
    return partners.find(scheme, text).or(() -> partners.find(Scheme.HOUSE, text));
  }
}

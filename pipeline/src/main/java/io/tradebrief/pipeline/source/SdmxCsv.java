package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.Partner;
import io.tradebrief.pipeline.fact.Partners;
import io.tradebrief.pipeline.fact.Partners.Scheme;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of observations as statistical offices export it with SDMX: a column for each dimension,
 * {@code TIME_PERIOD} and {@code OBS_VALUE}. Three ways to write a dimension are in use:
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
  private static final String VALUE = "OBS_VALUE";

  private static final List<String> OF_EVERY_FILE =
      List.of(
          "STRUCTURE",
          "STRUCTURE_ID",
          "STRUCTURE_NAME",
          "DATAFLOW",
          "ACTION",
          "TIME_PERIOD",
          VALUE,
          "SCALE",
          "UNIT",
          "DECIMALS_DISPLAYED",
          "OBS_STATUS",
          "STATUS",
          "SERIES_CODE",
          "SERIES_NAME");

  private final SourceFile file;
  private final Table table;

  private SdmxCsv(SourceFile file, Table table) {
    this.file = file;
    this.table = table;
  }

  /**
   * Reads the file whole.
   *
   * @throws BrokenFile as {@link Table#of}
   */
  static SdmxCsv of(SourceFile file) {
    return new SdmxCsv(file, Table.of(file));
  }

  /** Whether the first row of a file names all the concepts, with or without codes. */
  static boolean hasConcepts(Glimpse glimpse, List<String> concepts) {
    Set<String> names =
        glimpse.firstRow().stream()
            .map(name -> name.endsWith(CODE) ? name.substring(0, name.length() - 3) : name)
            .collect(Collectors.toSet());
    return names.contains("TIME_PERIOD") && names.contains(VALUE) && names.containsAll(concepts);
  }

  /** The rows below the header that are not blank. */
  List<Row> rows() {
    return table.rows();
  }

  /** A result that has counted the lines without data. */
  <F> Screened.Builder<F> screened(FactKind<F> kind) {
    return table.screened(kind);
  }

  /**
   * A result for a table that has these dimensions, as codes or labels, and no others that divide
   * its rows; what SDMX says of the structure, of an observation and its quality is known.
   *
   * @throws BrokenFile as {@link KnownColumns#check}
   */
  <F> Screened.Builder<F> screened(FactKind<F> kind, List<String> dimensions) {
    KnownColumns known =
        KnownColumns.of(OF_EVERY_FILE)
            .or(name -> dimensions.contains(withoutCode(name)))
            .or(name -> OF_EVERY_FILE.contains(withoutCode(name)));
    return table.screened(file, kind, known);
  }

  private static String withoutCode(String name) {
    return name.endsWith(CODE) ? name.substring(0, name.length() - CODE.length()) : name;
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

  String value(Row row) {
    return table.text(row, VALUE);
  }

  String period(Row row) {
    return table.text(row, "TIME_PERIOD");
  }

  /**
   * Whether the row has no figure: a series without an observation, a value that is not given, or a
   * year that was still running when the file was released, whatever the file shows for it.
   */
  boolean isMissing(Row row) {
    return value(row).isEmpty() || (Periods.isYear(period(row)) && !isOver(period(row)));
  }

  private boolean isOver(String year) {
    return file.release().map(release -> Periods.endedBy(year, release)).orElse(true);
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

  /** A check of the row's cells and, if it has a value, of its period, which is a year. */
  RowCheck check(Row row, List<String> key) {
    RowCheck check = table.check(row);
    key.forEach(part -> check.that(!part.isEmpty(), Rule.KEY_PRESENT));
    if (!isMissing(row)) {
      check.that(Periods.isYear(period(row)), Rule.PERIOD);
    }
    return check;
  }

  /** Who is meant by the code or label of a scheme that agrees with the house but for some. */
  static Optional<Partner> partner(Partners partners, Scheme scheme, String text) {
    return partners.find(scheme, text).or(() -> partners.find(Scheme.HOUSE, text));
  }
}

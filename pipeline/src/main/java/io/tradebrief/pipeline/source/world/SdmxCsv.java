package io.tradebrief.pipeline.source.world;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Table;
import java.util.HashSet;
import java.util.List;
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

  private final SourceFile file;
  private final Table table;
  private final SdmxFigures figures;

  private SdmxCsv(SourceFile file, Table table) {
    this.file = file;
    this.table = table;
    this.figures = SdmxFigures.of(file, table);
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
        glimpse.firstRow().stream().map(SdmxColumns::concept).collect(Collectors.toSet());
    return SdmxFigures.areIn(names) && names.containsAll(concepts);
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
    concepts.addAll(SdmxFigures.CONCEPTS);
    SdmxColumns.check(file, table, concepts, screened);
    figures.running().ifPresent(screened::remark);
    return screened;
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
  List<SdmxFigures.Figure> observations(Row row) {
    return figures.of(row);
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

package io.tradebrief.pipeline.source.world;

import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the columns of an SDMX table are. A dimension divides: a reader must know each of them. An
 * attribute describes an observation, a series or the data, and can be passed over.
 */
final class SdmxColumns {
  private static final String CODE = ".ID";

  /** On the structure of the file, the observation, its unit and its documentation. */
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "STRUCTURE",
          "STRUCTURE_ID",
          "STRUCTURE_NAME",
          "ACTION",
          "DATASET",
          "DATAFLOW",
          "SERIES_CODE",
          "SERIES_NAME",
          "OBS_MEASURE",
          "TIME_FORMAT",
          "SCALE",
          "UNIT",
          "UNIT_MULT",
          "UNIT_MEASURE",
          "BASE_PER",
          "DECIMALS",
          "DECIMALS_DISPLAYED",
          "PRECISION",
          "STATUS",
          "OBS_STATUS",
          "CONF_STATUS",
          "METHODOLOGY_TYPE",
          "DERIVATION_TYPE",
          "EXRATE",
          "STATISTICAL_MEASURES",
          "TRANSFORMATION",
          "OVERLAP",
          "IFS_FLAG",
          "COMMON_REFERENCE_PERIOD",
          "REFERENCE_PERIOD",
          "LATEST_ACTUAL_ANNUAL_DATA",
          "DOI",
          "FULL_DESCRIPTION",
          "FULL_INDICATOR",
          "AUTHOR",
          "PUBLISHER",
          "DEPARTMENT",
          "CONTACT_POINT",
          "TOPIC",
          "TOPIC_DATASET",
          "KEYWORDS",
          "KEYWORDS_DATASET",
          "LANGUAGE",
          "PUBLICATION_DATE",
          "UPDATE_DATE",
          "COUNTRY_UPDATE_DATE",
          "METHODOLOGY",
          "METHODOLOGY_NOTES",
          "ACCESS_SHARING_LEVEL",
          "ACCESS_SHARING_NOTES",
          "SECURITY_CLASSIFICATION",
          "SOURCE",
          "SHORT_SOURCE_CITATION",
          "FULL_SOURCE_CITATION",
          "LICENSE",
          "SUGGESTED_CITATION",
          "KEY_INDICATOR");

  private SdmxColumns() {}

  /**
   * Looks at every column that is neither one of the concepts a reader knows nor an attribute.
   *
   * @param concepts dimensions the reader looks at, the period and the value
   * @throws BrokenFile for one that holds two values or more, and as {@link KnownColumns#check}
   */
  static void check(
      SourceFile file, Table table, Set<String> concepts, Screened.Builder<?> screened) {
    Row header = table.first();
    List<String> known = new ArrayList<>();
    for (int column = 0; column < header.cells().size(); column++) {
      String name = header.cell(column);
      if (isKnown(name, concepts) || isLabel(header, column)) {
        known.add(name);
      } else {
        checkOne(file, table, name, column);
      }
    }
    KnownColumns.of(known).check(file, header, table.rows(), screened);
  }

  private static boolean isKnown(String name, Set<String> concepts) {
    String concept = concept(name);
    return concepts.contains(concept)
        || ATTRIBUTES.contains(concept)
        || SdmxPeriod.of(name).isPresent();
  }

  /** The concept that a column has the code or the label of. */
  static String concept(String name) {
    return name.endsWith(CODE) ? name.substring(0, name.length() - CODE.length()) : name;
  }

  /** Where codes are in capitals, the label beside a code is not. */
  private static boolean isLabel(Row header, int column) {
    return column > 0 && hasSmallLetter(header.cell(column)) && isCode(header.cell(column - 1));
  }

  private static boolean isCode(String name) {
    return !name.isEmpty() && !hasSmallLetter(name);
  }

  private static boolean hasSmallLetter(String name) {
    return name.chars().anyMatch(Character::isLowerCase);
  }

  private static void checkOne(SourceFile file, Table table, String name, int column) {
    List<String> values =
        table.rows().stream()
            .map(row -> row.cell(column))
            .filter(value -> !value.isEmpty())
            .distinct()
            .limit(4)
            .toList();
    if (!name.isEmpty() && values.size() > 1) {
      Stream<String> first = values.stream().limit(3);
      throw new BrokenFile(
          file.name(),
          "the column "
              + name
              + " divides its rows ("
              + String.join(", ", first.toList())
              + (values.size() > 3 ? ", ..." : "")
              + "), so each is a part and none the whole",
          "Download the table with one value of " + name + ", its total");
    }
  }
}

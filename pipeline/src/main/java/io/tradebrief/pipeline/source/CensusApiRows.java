package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.Partners;
import io.tradebrief.pipeline.fact.TradeFlow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A table of the Census Bureau's trade API, whichever file it was saved to. */
record CensusApiRows(
    SourceFile file, Row names, CensusApiColumns columns, int cells, List<Row> rows) {
  /** What stands in a dividing column where nothing is divided. */
  private static final String ALL = "-";

  /**
   * The publisher's variables that say nothing that divides; the last six are what a person adds
   * who keeps a table as Parquet: the amounts as doubles, the code cut, a share.
   */
  private static final KnownColumns KNOWN =
      KnownColumns.of(
              "CTY_CODE",
              "CTY_NAME",
              "I_COMMODITY",
              "I_COMMODITY_LDESC",
              "I_COMMODITY_SDESC",
              "E_COMMODITY",
              "E_COMMODITY_LDESC",
              "E_COMMODITY_SDESC",
              "COMM_LVL",
              "SUMMARY_LVL",
              "SUMMARY_LVL2",
              "LAST_UPDATE",
              "UNIT_QY1",
              "UNIT_QY2",
              "time",
              "YEAR",
              "MONTH",
              "imports",
              "duty",
              "share",
              "HS10",
              "HS8",
              "HS6")
          .or(CensusApiColumns::isAmount);

  /**
   * The rows under a header. A variable that is also a predicate of the query stands twice in it
   * with the same cells; the first is taken.
   *
   * @throws BrokenFile if there is no amount among the columns
   */
  static CensusApiRows of(SourceFile file, Row header, List<Row> rows) {
    Set<String> seen = new LinkedHashSet<>();
    List<String> once =
        header.cells().stream().map(name -> seen.add(name.strip()) ? name : "").toList();
    Header names = Header.of(file, new Row(header.place(), once, header.raw()));
    return new CensusApiRows(
        file, header, CensusApiColumns.of(file, names), once.size(), List.copyOf(rows));
  }

  /** The dataset of the first product's level. */
  Dataset dataset() {
    String level =
        rows.stream()
            .findFirst()
            .flatMap(columns::classification)
            .orElseThrow(
                () ->
                    new BrokenFile(
                        file.name(),
                        "the first row names no product",
                        "Ask the API for the commodity too"));
    boolean imports = columns.flow().equals(TradeFlow.IMPORT);
    return new Dataset(
        "census-" + level + (imports ? "-imports" : "-exports"),
        "U.S. Census Bureau",
        "USA Trade Online, "
            + (imports ? "U.S. Imports" : "U.S. Exports")
            + " by Harmonized System, "
            + level.toUpperCase(Locale.ROOT));
  }

  /**
   * Screens every row.
   *
   * @throws BrokenFile if a column divides the rows by state, port, district, rate provision or the
   *     like: each is then a part of what is asked for
   */
  void screen(Partners partners, Screened.Builder<TradeFlow> screened) {
    KNOWN.or(this::dividesNothing).check(file, names, rows, screened);
    for (Row row : rows) {
      CensusApiRow line = CensusApiRow.of(row, columns, cells);
      List<TradeFlow> facts = line.facts(partners);
      screened.settle(row, line.check(), () -> facts);
    }
  }

  private boolean dividesNothing(String name) {
    int column = names.cells().indexOf(name);
    return rows.stream().map(row -> row.cell(column)).allMatch(ALL::equals);
  }
}

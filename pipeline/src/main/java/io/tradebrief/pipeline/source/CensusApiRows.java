package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.Partners;
import io.tradebrief.pipeline.fact.TradeFlow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A table of the Census Bureau's trade API, whichever file it was saved to. */
record CensusApiRows(SourceFile file, CensusApiColumns columns, int cells, List<Row> rows) {

  /**
   * The rows under a header. A variable that is also a predicate of the query stands twice in it
   * with the same cells; the first is taken.
   *
   * @throws BrokenFile if there is no amount among the columns
   */
  static CensusApiRows of(SourceFile file, Row header, List<Row> rows) {
    Set<String> seen = new LinkedHashSet<>();
    List<String> once =
        header.cells().stream().map(name -> seen.add(PlainText.of(name)) ? name : "").toList();
    Header names = Header.of(file, new Row(header.place(), once, header.raw()));
    return new CensusApiRows(file, CensusApiColumns.of(file, names), once.size(), rows);
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

  /** Screens every row. */
  void screen(Partners partners, Screened.Builder<TradeFlow> screened) {
    for (Row row : rows) {
      CensusApiRow line = CensusApiRow.of(row, columns, cells);
      List<TradeFlow> facts = line.facts(partners);
      screened.settle(row, line.check(), () -> facts);
    }
  }
}

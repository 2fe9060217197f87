package io.tradebrief.pipeline.source.census;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Header;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.PlainText;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.TradeTotals;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A table of the Census Bureau's trade API, whichever file it was saved to. */
record CensusApiRows(
    SourceFile file, Row names, CensusApiColumns columns, int cells, List<Row> rows) {
  private static final String PUBLISHER = "U.S. Census Bureau";

  /** Its members stand among the countries. */
  private static final String BLOC = "EUN";

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
        header.cells().stream().map(name -> seen.add(PlainText.of(name)) ? name : "").toList();
    Header names = Header.of(file, new Row(header.place(), once, header.raw()));
    return new CensusApiRows(
        file, header, CensusApiColumns.of(file, names), once.size(), List.copyOf(rows));
  }

  /**
   * The dataset of the finest level of products. All products by country are what the Bureau's
   * table by country has too, on the same basis.
   */
  Dataset dataset() {
    String level = level();
    boolean imports = columns.flow().equals(TradeFlow.IMPORT);
    String title = "USA Trade Online, " + (imports ? "U.S. Imports" : "U.S. Exports");
    if (level.equals(TradeFlow.ALL_PRODUCTS) && columns.hasGeneralTrade()) {
      return new Dataset("census-goods-by-partner", PUBLISHER, title + " by Country");
    }
    return new Dataset(
        "census-" + level + (imports ? "-imports" : "-exports"),
        PUBLISHER,
        title + " by Harmonized System, " + level.toUpperCase(Locale.ROOT));
  }

  private String level() {
    return rows.stream()
        .map(columns::classification)
        .flatMap(Optional::stream)
        .distinct()
        .max(Comparator.comparing(CensusApiRows::digits))
        .orElseThrow(
            () ->
                new BrokenFile(
                    file.name(), "no row names a product", "Ask the API for the commodity too"));
  }

  private static int digits(String level) {
    return level.equals(TradeFlow.ALL_PRODUCTS) ? 0 : Integer.parseInt(level.substring(2));
  }

  /**
   * Screens every row.
   *
   * @throws BrokenFile if a column divides the rows by state, port, district, rate provision or the
   *     like: each is then a part of what is asked for
   */
  void screen(Partners partners, Screened.Builder<TradeFlow> screened) {
    KNOWN.or(this::dividesNothing).check(file, names, rows, screened);
    TradeTotals totals = new TradeTotals(code -> !code.equals(BLOC));
    Set<String> groups = new TreeSet<>();
    for (Row row : rows) {
      CensusApiRow line = CensusApiRow.of(row, columns, cells);
      List<TradeFlow> facts = line.facts(partners);
      totals.add(line.check(), facts);
      screened.settle(row, line.check(), () -> facts);
      if (line.isGroup() && facts.isEmpty()) {
        groups.add(line.name());
      }
    }
    totals.remark(screened);
    if (!groups.isEmpty()) {
      screened.remark(
          Remark.notice(
              "groups of countries that no other source has give no figures: "
                  + String.join(", ", groups)));
    }
  }

  private boolean dividesNothing(String name) {
    int column = names.cells().indexOf(name);
    return rows.stream().map(row -> row.cell(column)).allMatch(CensusApiColumns.ALL::equals);
  }
}

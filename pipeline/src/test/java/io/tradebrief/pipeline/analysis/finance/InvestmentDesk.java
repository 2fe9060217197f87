package io.tradebrief.pipeline.analysis.finance;

import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.fact.Investment;
import io.tradebrief.pipeline.fact.PublishedFigure;
import io.tradebrief.pipeline.list.Industry;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.ReportLists;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.reports.table.ResultTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Figures of direct investment as a test states them. */
final class InvestmentDesk {
  static final String JAPAN_OUT = "JPN USA outward";

  private static final List<Industry> INDUSTRIES =
      List.of(
          new Industry("manufacturing", "Manufacturing", Optional.empty(), true),
          new Industry("food", "Food", Optional.of("manufacturing"), false),
          new Industry("textile", "Textile", Optional.of("manufacturing"), false),
          new Industry("non-manufacturing", "Non-manufacturing", Optional.empty(), false),
          of("mining", "Mining"),
          of("finance-and-insurance", "Finance and insurance"),
          of("real-estate", "Real estate"));

  final List<Investment> figures = new ArrayList<>();
  private final Path folder;

  InvestmentDesk(Path folder) {
    this.folder = folder;
  }

  private static Industry of(String name, String label) {
    return new Industry(name, label, Optional.of("non-manufacturing"), true);
  }

  DeskFacts desk() {
    return new DeskFacts(folder)
        .lists(ReportLists.empty().with(INDUSTRIES))
        .country("USA", "United States", "USD")
        .country("JPN", "Japan", "JPY")
        .country("GBR", "United Kingdom", "GBP")
        .country("CHN", "China", "CNY")
        .country("NLD", "Netherlands", "EUR");
  }

  Context context(PublishedFigure... cited) {
    return investment().facts(Role.CITED_FIGURES, PublishedFigure.KIND, List.of(cited)).context();
  }

  /** What the exhibits read of direct investment, and nothing else. */
  DeskFacts investment() {
    return desk().facts(Role.DIRECT_INVESTMENT, Investment.KIND, figures);
  }

  void inDollars(String way, int year, long amount) {
    figures.add(figure(way, year, "position", "total", "all", amount, "USD", "reported"));
  }

  void inYen(String way, int year, String measure, String industry, long amount) {
    figures.add(
        figure(way, year, measure, "total", industry, amount, "JPY", "reported directional"));
  }

  static Investment figure(
      String way,
      int year,
      String measure,
      String component,
      String industry,
      long amount,
      String currency,
      String basis) {
    String[] parts = way.split(" ", 3);
    return new Investment(
        parts[0],
        parts[1],
        parts[2],
        Integer.toString(year),
        measure,
        component,
        industry,
        amount,
        currency,
        basis,
        "");
  }

  static double number(ResultTable table, int row, String column) {
    return table.cell(row, column).number().orElseThrow();
  }

  static List<String> column(ResultTable table, String column) {
    int index = table.spec().indexOf(column);
    return table.rows().stream().map(row -> row.get(index).raw()).toList();
  }
}

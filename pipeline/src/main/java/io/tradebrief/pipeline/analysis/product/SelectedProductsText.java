package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.pipeline.analysis.Basis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Words;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the selected groups show: their finding, charts and notes. */
record SelectedProductsText(Context context, ResultTable table) {

  Optional<String> finding() {
    return largest()
        .map(
            row ->
                String.format(
                        Locale.ROOT,
                        "%s came to %s of imports from %s in %d, %s of all goods",
                        text(row, "group"),
                        Words.billions(number(row, "value_usd").orElseThrow()),
                        partner(),
                        year(),
                        Words.percent(number(row, "share_pct").orElseThrow(), 1))
                    + (number(row, "share_of_world_pct").isPresent()
                        ? " and "
                            + Words.percent(number(row, "share_of_world_pct").getAsDouble(), 1)
                            + " of such imports from the world."
                        : "."));
  }

  List<ChartSpec> charts() {
    List<ChartSpec> charts = new ArrayList<>();
    List<Integer> groups = importsOfTheYear();
    if (groups.size() > 1) {
      int first = groups.get(0);
      charts.add(
          chart(
              "",
              ChartSpec.Kind.BARS,
              text(first, "group")
                  + ": "
                  + Words.percent(number(first, "share_pct").orElseThrow(), 0)
                  + " of goods imports from "
                  + partner(),
              reporter()
                  + ": selected imports from "
                  + partner()
                  + ", "
                  + year()
                  + ", per cent of all goods imports, general imports at customs value",
              "group",
              List.of(new ChartSpec.Series("share_pct", "Share of goods imports")),
              groups));
    }
    largest().flatMap(this::lines).ifPresent(charts::add);
    return charts;
  }

  private Optional<ChartSpec> lines(int focus) {
    String group = text(focus, "group");
    List<Integer> years =
        rows(TradeFlow.IMPORT).stream()
            .filter(row -> text(row, "group").equals(group))
            .filter(row -> number(row, "share_pct").isPresent())
            .filter(row -> number(row, "share_of_world_pct").isPresent())
            .toList();
    if (years.size() < 2) {
      return Optional.empty();
    }
    int first = years.get(0);
    int last = years.get(years.size() - 1);
    String title =
        String.format(
            Locale.ROOT,
            "%s: from %s to %s of imports",
            group,
            Words.percent(number(first, "share_pct").orElseThrow(), 0),
            Words.percent(number(last, "share_pct").orElseThrow(), 0));
    return Optional.of(
        chart(
            "-years",
            ChartSpec.Kind.LINES,
            title,
            reporter()
                + ": imports of "
                + group.toLowerCase(Locale.ROOT)
                + " from "
                + partner()
                + ", "
                + text(first, "year")
                + " to "
                + text(last, "year")
                + ", per cent",
            "year",
            List.of(
                new ChartSpec.Series("share_pct", "Of goods imports from " + partner()),
                new ChartSpec.Series("share_of_world_pct", "Of such imports from the world")),
            years));
  }

  private ChartSpec chart(
      String suffix,
      ChartSpec.Kind kind,
      String title,
      String subtitle,
      String category,
      List<ChartSpec.Series> series,
      List<Integer> rows) {
    return new ChartSpec(
        SelectedProducts.ID + suffix,
        SelectedProducts.ID,
        kind,
        title,
        subtitle,
        ProductText.source(table),
        title + ". " + subtitle + ". " + ProductText.list(table, category, rows),
        category,
        series,
        rows,
        1,
        "#,##0.0",
        Optional.empty());
  }

  List<Note> notes() {
    return List.of(
        Basis.note(),
        new Note(
            "Groups of products",
            "A group is a list of product codes beside the configuration; a listed code stands for"
                + " every code that begins with it. A code without trade in a flow and year counts"
                + " as none, and the columns say how many codes were found. A year that is not"
                + " published is missing, not zero.",
            listed()),
        new Note(
            "Rank as a market",
            "A partner's rank needs the group with every partner. Countries rank; the European"
                + " Union ranks member by member, or as one with the members it had on the last"
                + " day of the year.",
            ranked()));
  }

  private String listed() {
    return "Codes listed: "
        + context.lists().productGroups().stream()
            .map(c -> c.group() + ", " + c.flow() + ", " + c.classification() + " " + c.prefix())
            .collect(Collectors.joining("; "))
        + ".";
  }

  private String ranked() {
    String groups =
        IntStream.range(0, table.rows().size())
            .filter(row -> number(row, "market_rank").isPresent())
            .mapToObj(row -> text(row, "group"))
            .distinct()
            .collect(Collectors.joining(", "));
    return groups.isEmpty()
        ? "No group is at hand with every partner."
        : "Groups at hand with every partner: " + groups + ".";
  }

  /** The group with the largest share of imports in the reference year. */
  private Optional<Integer> largest() {
    return importsOfTheYear().stream().findFirst();
  }

  private List<Integer> importsOfTheYear() {
    return rows(TradeFlow.IMPORT).stream()
        .filter(row -> text(row, "year").equals(Integer.toString(year())))
        .filter(row -> number(row, "share_pct").isPresent())
        .sorted(
            Comparator.comparing((Integer row) -> -number(row, "share_pct").orElseThrow())
                .thenComparing(row -> row))
        .toList();
  }

  private List<Integer> rows(String flow) {
    return IntStream.range(0, table.rows().size())
        .filter(row -> text(row, "flow").equals(flow))
        .boxed()
        .toList();
  }

  private OptionalDouble number(int row, String column) {
    return table.cell(row, column).number();
  }

  private String text(int row, String column) {
    return table.cell(row, column).raw();
  }

  private int year() {
    return context.question().referenceYear();
  }

  private String partner() {
    return context.name(context.question().partner());
  }

  private String reporter() {
    return context.name(context.question().reporter());
  }
}

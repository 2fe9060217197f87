package io.tradebrief.reports.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A chart of a table under construction. It draws rows that are found by what stands in them.
 *
 * <p>Unless it is told otherwise, a chart has the id of its exhibit, cites all that the table cites
 * and describes itself to readers who cannot see it by its title, its form and its categories.
 */
public final class Chart {
  private final ResultTable table;
  private final ChartSpec.Kind kind;
  private final String category;
  private final List<ChartSpec.Series> series = new ArrayList<>();
  private final List<Citation> cited = new ArrayList<>();
  private List<SheetRow> rows = List.of();
  private String id;
  private String title = "";
  private String subtitle = "";
  private Optional<String> source = Optional.empty();
  private Optional<String> altText = Optional.empty();
  private Optional<String> highlight = Optional.empty();
  private double scale = 1;
  private String pattern = "#,##0.0;\u2212#,##0.0";

  private Chart(ResultTable table, ChartSpec.Kind kind, String category) {
    this.table = table;
    this.kind = kind;
    this.category = category;
    this.id = table.spec().id();
  }

  /** A chart whose categories are the texts of a column. */
  public static Chart of(ResultTable table, ChartSpec.Kind kind, String category) {
    return new Chart(table, kind, category);
  }

  /** A second chart of an exhibit has its id with a suffix. */
  public Chart id(String own) {
    id = own;
    return this;
  }

  public Chart title(String text) {
    title = text;
    return this;
  }

  /** Measure, unit, place and period. */
  public Chart subtitle(String text) {
    subtitle = text;
    return this;
  }

  /** The rows drawn, in drawing order. */
  public Chart rows(List<SheetRow> drawn) {
    rows = List.copyOf(drawn);
    return this;
  }

  /** A measure in the rows drawn. */
  public Chart series(String column, String label) {
    series.add(new ChartSpec.Series(column, label));
    return this;
  }

  /** A measure in rows of its own, one a category. */
  public Chart series(String column, String label, List<SheetRow> own) {
    series.add(new ChartSpec.Series(column, label, own.stream().map(SheetRow::index).toList()));
    return this;
  }

  /** Stored values are divided by this; 1e9 draws dollars as billions. */
  public Chart scale(double divisor) {
    scale = divisor;
    return this;
  }

  public Chart pattern(String format) {
    pattern = format;
    return this;
  }

  /** The category drawn in the accent colour. */
  public Chart highlight(Optional<String> name) {
    highlight = name;
    return this;
  }

  /** The source line, where the chart shows less than the table cites. */
  public Chart source(String line) {
    source = Optional.of(line);
    return this;
  }

  /** Releases that it cites, where it shows less than the table cites. */
  public Chart cites(Collection<Citation> releases) {
    cited.addAll(releases);
    return this;
  }

  public Chart altText(String text) {
    altText = Optional.of(text);
    return this;
  }

  /** The chart; empty if no row is drawn. */
  public Optional<ChartSpec> spec() {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ChartSpec(
            id,
            table.spec().id(),
            kind,
            title,
            subtitle,
            source.orElseGet(this::cited),
            altText.orElseGet(this::described),
            category,
            series,
            rows.stream().map(SheetRow::index).toList(),
            scale,
            pattern,
            highlight));
  }

  private String cited() {
    return "Source: "
        + (cited.isEmpty() ? table.spec().citations() : cited)
            .stream().map(Citation::line).distinct().collect(Collectors.joining("; "))
        + ".";
  }

  private String described() {
    String form =
        switch (kind) {
          case BARS, DIVERGING_BARS -> "Horizontal bars of ";
          case LINES, STEPS -> "Lines of ";
          case COLUMNS -> "Columns of ";
          case WATERFALL -> "Steps of ";
          case STACKED_SHARES -> "Stacked bars of ";
        };
    return title
        + ". "
        + form
        + subtitle
        + ", in order: "
        + rows.stream().map(row -> row.text(category)).collect(Collectors.joining(", "))
        + ".";
  }
}

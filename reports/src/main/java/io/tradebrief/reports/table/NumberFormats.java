package io.tradebrief.reports.table;

import java.util.ArrayList;
import java.util.List;

/**
 * How many decimals a house shows. Stored values, tidy tables and charts are not touched; units
 * that are shown whole, such as ranks, stay so.
 *
 * @param money of amounts shown in millions or billions
 * @param percent of per cent and percentage points
 * @param ratio of ratios
 */
public record NumberFormats(int money, int percent, int ratio) {
  public static final WholeRange MONEY = new WholeRange(0, 1, 6);
  public static final WholeRange PERCENT = new WholeRange(0, 1, 6);
  public static final WholeRange RATIO = new WholeRange(0, 2, 6);

  /** What is used where a house says nothing else. */
  public static final NumberFormats PLAIN =
      new NumberFormats(MONEY.usual(), PERCENT.usual(), RATIO.usual());

  public NumberFormats {
    MONEY.require(money);
    PERCENT.require(percent);
    RATIO.require(ratio);
  }

  /** The publication with its columns in these formats. */
  public Publication apply(Publication publication) {
    if (equals(PLAIN)) {
      return publication;
    }
    List<Exhibit> exhibits = new ArrayList<>();
    for (Exhibit exhibit : publication.exhibits()) {
      ResultTable table =
          new ResultTable(
              spec(exhibit.table().spec()), exhibit.table().rows(), exhibit.table().places());
      exhibits.add(new Exhibit(table, exhibit.notes(), exhibit.charts(), exhibit.finding()));
    }
    return new Publication(
        publication.id(),
        publication.title(),
        publication.subtitle(),
        publication.author(),
        publication.dataAsOf(),
        publication.summary(),
        exhibits);
  }

  private TableSpec spec(TableSpec spec) {
    List<ColumnSpec> columns =
        spec.columns().stream()
            .map(
                column ->
                    new ColumnSpec(
                        column.name(),
                        column.label(),
                        unit(column.unit()),
                        column.description(),
                        column.formula()))
            .toList();
    return new TableSpec(
        spec.id(), spec.title(), spec.about(), spec.citations(), columns, spec.key());
  }

  private Unit unit(Unit unit) {
    boolean scaled = unit.text().contains("shown in");
    if (scaled) {
      return with(unit, money);
    }
    if (unit.text().equals(Unit.PERCENT.text())
        || unit.text().equals(Unit.PERCENTAGE_POINTS.text())) {
      return with(unit, percent);
    }
    return unit.text().equals(Unit.RATIO.text()) ? with(unit, ratio) : unit;
  }

  private static Unit with(Unit unit, int decimals) {
    String fraction = decimals == 0 ? "" : "." + "0".repeat(decimals);
    return new Unit(
        unit.text(),
        unit.suffix(),
        unit.pattern().replaceAll("0(\\.0+)?(?=[,;]|$)", "0" + fraction));
  }
}

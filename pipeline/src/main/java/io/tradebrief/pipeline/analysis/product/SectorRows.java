package io.tradebrief.pipeline.analysis.product;

import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Shorthand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The rows of the balance by sector: of each division its sectors, the sums of those in deficit, in
 * surplus and of all, the difference to the published total, and that total.
 */
final class SectorRows {
  static final String IN_DEFICIT = "Sectors in deficit";
  static final String IN_SURPLUS = "Sectors in surplus";
  static final String SUM = "All sectors";
  static final String DIFFERENCE = "Difference to all goods";
  static final String ALL_GOODS = "All goods";
  private static final Cell NO_SHARE =
      Cell.missing(Shorthand.NOT_APPLICABLE, "the row is not a sector in deficit");
  private static final Formula PERCENT_OF_BALANCE =
      Formula.constant(100).times(Formula.column("balance_usd"));

  private final ProductFlows flows;
  private final List<List<Cell>> rows = new ArrayList<>();

  SectorRows(ProductFlows flows) {
    this.flows = flows;
  }

  List<List<Cell>> rows() {
    return rows;
  }

  /** Adds a division; gives the index of its published total. */
  int add(SectorPartition partition) {
    int first = rows.size();
    int count = partition.lines().size();
    partition.lines().forEach(line -> rows.add(line.cells(partition.definition())));
    OptionalInt inDeficit = OptionalInt.empty();
    if (partition.hasBalance() && partition.deficits() > 0) {
      inDeficit = OptionalInt.of(rows.size());
      rows.add(sum(partition, IN_DEFICIT, first, first + partition.deficits() - 1));
    }
    if (partition.hasBalance() && partition.deficits() < count) {
      rows.add(sum(partition, IN_SURPLUS, first + partition.deficits(), first + count - 1));
    }
    int all = rows.size();
    rows.add(sum(partition, SUM, first, first + count - 1));
    List<Cell> total = published(partition);
    rows.add(difference(partition, rows.get(all), total, all));
    rows.add(total);
    int last = rows.size() - 1;
    for (int r = first; r <= last; r++) {
      int row = r;
      shareOfNet(row, last);
      inDeficit.ifPresent(d -> shareOfDeficits(row, d));
      if (inDeficit.isEmpty() && rows.get(row).get(SectorColumns.BALANCE).number().isPresent()) {
        rows.get(row).set(SectorColumns.SHARE_OF_DEFICITS, NO_SHARE);
      }
    }
    return last;
  }

  /** Adds a rival definition of one sector, whose share is of the total in row {@code total}. */
  void addDefinition(String definition, SectorLine line, int total) {
    rows.add(line.cells(definition));
    int row = rows.size() - 1;
    shareOfNet(row, total);
    rows.get(row)
        .set(
            SectorColumns.SHARE_OF_DEFICITS,
            Cell.missing(Shorthand.NOT_APPLICABLE, "the definition divides no other goods"));
  }

  private List<Cell> sum(SectorPartition partition, String label, int first, int last) {
    SectorLine like = partition.lines().get(0);
    SectorLine line =
        new SectorLine(
            label,
            add(first, last, SectorColumns.EXPORTS, like.exports()),
            partition.year(),
            add(first, last, SectorColumns.IMPORTS, like.imports()),
            partition.year());
    List<Cell> cells = line.cells(partition.definition());
    live(cells, SectorColumns.EXPORTS, Formula.sum("exports_usd", first, last));
    live(cells, SectorColumns.IMPORTS, Formula.sum("imports_usd", first, last));
    return cells;
  }

  private ProductSum add(int first, int last, int column, ProductSum like) {
    long total = 0;
    for (int r = first; r <= last; r++) {
      if (!(rows.get(r).get(column) instanceof Cell.Whole amount)) {
        return like;
      }
      total = Math.addExact(total, amount.value());
    }
    return new ProductSum(Optional.of(total), 0, 0, like.basis(), "");
  }

  private List<Cell> published(SectorPartition partition) {
    return new SectorLine(
            ALL_GOODS,
            total(TradeFlow.EXPORT, partition.year()),
            partition.year(),
            total(TradeFlow.IMPORT, partition.year()),
            partition.year())
        .cells(partition.definition());
  }

  private ProductSum total(String flow, int year) {
    String basis = ProductSum.basis(flow.equals(TradeFlow.IMPORT) ? "general" : "total");
    return flows
        .total(flow, year)
        .map(amount -> new ProductSum(Optional.of(amount), 0, 0, basis, ""))
        .orElse(
            ProductSum.missing("goods by partner has no " + flow + "s of the partner in " + year));
  }

  private static List<Cell> difference(
      SectorPartition partition, List<Cell> sum, List<Cell> total, int sumRow) {
    SectorLine like = partition.lines().get(0);
    List<Cell> cells =
        new SectorLine(
                DIFFERENCE,
                less(total.get(SectorColumns.EXPORTS), sum.get(SectorColumns.EXPORTS)),
                partition.year(),
                less(total.get(SectorColumns.IMPORTS), sum.get(SectorColumns.IMPORTS)),
                partition.year())
            .cells(partition.definition());
    live(cells, SectorColumns.EXPORTS, toTotal("exports_usd", sumRow));
    live(cells, SectorColumns.IMPORTS, toTotal("imports_usd", sumRow));
    String of = like.imports().basis();
    cells.set(
        cells.size() - 1,
        Cell.text(
            of.startsWith("imports for consumption")
                ? "general imports less imports for consumption, and revisions"
                : "revisions between releases"));
    return cells;
  }

  private static Formula toTotal(String column, int sumRow) {
    return Formula.at(column, sumRow + 2).minus(Formula.at(column, sumRow));
  }

  private static ProductSum less(Cell total, Cell sum) {
    if (total instanceof Cell.Whole all && sum instanceof Cell.Whole some) {
      return new ProductSum(Optional.of(all.value() - some.value()), 0, 0, "", "");
    }
    Cell absent = sum instanceof Cell.Missing ? sum : total;
    return ProductSum.missing(absent instanceof Cell.Missing missing ? missing.reason() : "");
  }

  private static void live(List<Cell> cells, int column, Formula formula) {
    if (cells.get(column) instanceof Cell.Whole amount) {
      cells.set(column, Cell.whole(amount.value(), formula));
    }
  }

  private void shareOfNet(int row, int total) {
    share(row, total, SectorColumns.SHARE_OF_NET, "the goods balance with the partner");
  }

  private void shareOfDeficits(int row, int deficits) {
    double balance = rows.get(row).get(SectorColumns.BALANCE).number().orElse(0);
    if (balance < 0 && row <= deficits) {
      share(row, deficits, SectorColumns.SHARE_OF_DEFICITS, "the sum of deficits");
    } else {
      rows.get(row).set(SectorColumns.SHARE_OF_DEFICITS, NO_SHARE);
    }
  }

  private void share(int row, int whole, int column, String what) {
    Cell part = rows.get(row).get(SectorColumns.BALANCE);
    Cell denominator = rows.get(whole).get(SectorColumns.BALANCE);
    if (part.number().isEmpty()) {
      return;
    }
    double by = denominator.number().orElse(0);
    rows.get(row)
        .set(
            column,
            by == 0
                ? denominator.number().isEmpty()
                    ? Cell.missing(Shorthand.NOT_AVAILABLE, what + " is not at hand")
                    : Cell.missing(Shorthand.NOT_APPLICABLE, what + " is zero")
                : new Cell.Real(
                    100 * part.number().getAsDouble() / by,
                    Optional.of(PERCENT_OF_BALANCE.over(Formula.at("balance_usd", whole)))));
  }
}

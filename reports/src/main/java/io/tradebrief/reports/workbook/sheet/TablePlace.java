package io.tradebrief.reports.workbook.sheet;

import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.TableSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;

/**
 * Where the cells of a table stand on its sheet. Below four lines of text stand the heads of the
 * columns, then the totals, then the header of the body, in the same row on every sheet, and the
 * body. Rows that are {@link Block#BESIDE} the body have a table of their own to its right.
 */
public final class TablePlace {
  /** The index of the row with the heads of the columns, below the lines of text. */
  public static final int HEADS = 4;

  private final String sheet;
  private final ResultTable table;
  private final int header;
  private final int besideColumn;
  private final List<Integer> besideColumns;
  private final int[] positions;

  /**
   * Places a table.
   *
   * @param header the index of the row with the header of the body
   * @param gap how many columns stay free between the body and the table beside it
   */
  public TablePlace(String sheet, ResultTable table, int header, int gap) {
    this.sheet = sheet;
    this.table = table;
    this.header = header;
    besideColumn = table.spec().columns().size() + gap;
    List<Integer> beside = table.rows(Block.BESIDE);
    besideColumns =
        IntStream.range(0, table.spec().columns().size())
            .filter(c -> beside.stream().anyMatch(r -> isGiven(table.rows().get(r).get(c))))
            .boxed()
            .toList();
    positions = new int[table.rows().size()];
    for (Block block : Block.values()) {
      List<Integer> rows = table.rows(block);
      for (int i = 0; i < rows.size(); i++) {
        positions[rows.get(i)] = i;
      }
    }
  }

  /** The header's index on all sheets of a workbook whose tables have so many totals at most. */
  public static int header(int totals) {
    return HEADS + 1 + totals;
  }

  public String sheet() {
    return sheet;
  }

  public ResultTable table() {
    return table;
  }

  public TableSpec spec() {
    return table.spec();
  }

  /** The index of the header row. */
  public int header() {
    return header;
  }

  /** The index of the first row of the body. */
  public int first() {
    return header + 1;
  }

  /** How many rows the body has; a table without rows has one that says so. */
  public int length() {
    return Math.max(1, table.rows(Block.BODY).size());
  }

  /** Whether a table stands beside the body. */
  public boolean hasBeside() {
    return !besideColumns.isEmpty();
  }

  /** The columns of the table beside the body: those with a value in any of its rows. */
  public List<Integer> besideColumns() {
    return besideColumns;
  }

  /** The index of the sheet's column in which the table beside the body begins. */
  public int besideColumn() {
    return besideColumn;
  }

  /**
   * Whether the rows beside the body are steps of a calculation: other rows are computed from them.
   * Else they are totals of groups.
   */
  public boolean besideIsSteps() {
    return IntStream.range(0, table.rows().size())
        .filter(r -> table.places().get(r).block() != Block.BESIDE)
        .boxed()
        .flatMap(r -> IntStream.range(0, spec().columns().size()).mapToObj(c -> formula(r, c)))
        .flatMap(Optional::stream)
        .anyMatch(TablePlace::asksBeside);
  }

  /** The name of the table that holds the rows of a block. */
  public String name(Block block) {
    String name = TableLook.tableName(spec().id());
    return block == Block.BESIDE ? name + (besideIsSteps() ? "_steps" : "_totals") : name;
  }

  /** The index of the sheet's row in which a row of the table stands. */
  public int row(int row) {
    int position = positions[row];
    return block(row) == Block.TOTAL ? HEADS + 1 + position : first() + position;
  }

  /** The index of the sheet's column in which a cell stands, for a row and a table's column. */
  public int column(int row, int column) {
    return block(row) == Block.BESIDE ? besideColumn + besideColumns.indexOf(column) : column;
  }

  public Block block(int row) {
    return table.places().get(row).block();
  }

  /** The address of a cell as it moves with its row, for example {@code D8}. */
  public String relative(String column, int row) {
    return letters(column, row) + (row(row) + 1);
  }

  /** The address of a cell that stays put, for example {@code $D$8}. */
  public String absolute(String column, int row) {
    return "$" + letters(column, row) + "$" + (row(row) + 1);
  }

  /** The address of a cell for other sheets, for example {@code 'deficit-ranking'!$D$8}. */
  public String fromElsewhere(String column, int row) {
    return "'" + sheet + "'!" + absolute(column, row);
  }

  private Optional<Formula> formula(int row, int column) {
    return table.formula(row, column);
  }

  private String letters(String column, int row) {
    return CellReference.convertNumToColString(column(row, spec().indexOf(column)));
  }

  private static boolean isGiven(Cell cell) {
    return !(cell instanceof Cell.Missing);
  }

  private static boolean asksBeside(Formula formula) {
    if (formula instanceof Formula.Keyed keyed) {
      return keyed.block() == Block.BESIDE;
    }
    if (formula instanceof Formula.Fold fold) {
      return fold.block() == Block.BESIDE;
    }
    return operands(formula).anyMatch(TablePlace::asksBeside);
  }

  private static Stream<Formula> operands(Formula formula) {
    if (formula instanceof Formula.Binary binary) {
      return Stream.of(binary.left(), binary.right());
    }
    if (formula instanceof Formula.Larger larger) {
      return Stream.of(larger.one(), larger.other());
    }
    if (formula instanceof Formula.WherePositive choice) {
      return Stream.of(choice.test(), choice.then(), choice.otherwise());
    }
    return formula instanceof Formula.Rounded rounded ? Stream.of(rounded.of()) : Stream.empty();
  }
}

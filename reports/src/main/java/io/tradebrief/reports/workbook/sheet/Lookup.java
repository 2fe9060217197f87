package io.tradebrief.reports.workbook.sheet;

import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.Condition;
import io.tradebrief.reports.table.Condition.Comparison;
import io.tradebrief.reports.table.Condition.Operand;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.ResultTable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds cells of a table by what stands in their rows, through the table's name and its fields: so
 * a formula means the same rows however they are sorted, and those that are inserted.
 *
 * <p>Conditions are compared cell by cell, because the criteria of {@code SUMIFS} read texts such
 * as {@code 2024-01} as dates, and {@code *} as any text. {@code INDEX(...,0)} has programs compute
 * whole columns where they would else take one cell.
 */
public final class Lookup {
  /** Beyond every figure, for rows that are not meant by a smallest or a largest. */
  private static final String BEYOND = "1E+99";

  private final TablePlace place;
  private final ResultTable table;

  public Lookup(TablePlace place) {
    this.place = place;
    this.table = place.table();
  }

  /** A cell as other sheets find it: where a total stands, else by the key of its row. */
  public String fromElsewhere(String column, int row) {
    return place.block(row) == Block.TOTAL ? place.fromElsewhere(column, row) : cell(column, row);
  }

  /** The cell of {@code column} in a row of the body, or beside it, wherever it is sorted to. */
  String cell(String column, int row) {
    return cell(column, place.block(row), RowKey.of(table, row), row);
  }

  /**
   * The cell of {@code column} in the one row of a block that meets the conditions.
   *
   * @param asking the row of the formula, for conditions that compare with its cells
   */
  String cell(String column, Block block, List<Condition> key, int asking) {
    return found(field(block, column), block, key, asking, "");
  }

  /** The cells of a row from one column to another, wherever it is sorted to. */
  String row(String first, String last, int row) {
    Block block = place.block(row);
    String fields = place.name(block) + "[[" + first + "]:[" + last + "]]";
    return found(fields, block, RowKey.of(table, row), row, ",0");
  }

  /** What {@code how} makes of the column over the rows of a block that meet the conditions. */
  String fold(Formula.Fold fold, int asking) {
    String cells = field(fold.block(), fold.column());
    List<Condition> where = fold.where();
    if (where.isEmpty()) {
      return switch (fold.how()) {
        case SUM -> "SUM(" + cells + ")";
        case COUNT -> "COUNT(" + cells + ")";
        case SMALLEST -> "MIN(" + cells + ")";
        case LARGEST -> "MAX(" + cells + ")";
      };
    }
    String conditions = product(fold.block(), where, asking);
    return switch (fold.how()) {
      case SUM -> "SUMPRODUCT(" + met(fold.block(), where, asking) + "," + cells + ")";
      case COUNT -> "SUMPRODUCT(INDEX(" + conditions + "*ISNUMBER(" + cells + "),0))";
      case SMALLEST ->
          "SUMPRODUCT(MIN(INDEX(" + cells + "+(1-" + conditions + ")*" + BEYOND + ",0)))";
      case LARGEST ->
          "SUMPRODUCT(MAX(INDEX(" + cells + "-(1-" + conditions + ")*" + BEYOND + ",0)))";
    };
  }

  /** A column of a table by their names, for example {@code deficit_ranking[balance_usd]}. */
  String field(Block block, String column) {
    return place.name(block) + "[" + column + "]";
  }

  private String found(
      String cells, Block block, List<Condition> key, int asking, String wholeRow) {
    String place = "MATCH(1," + met(block, key, asking) + ",0)";
    if (key.size() == 1 && isPlain(key.get(0), asking)) {
      String value =
          key.get(0).operand() instanceof Operand.Text text
              ? literal(text.text().replaceAll("[~*?]", "~$0"))
              : operand(key.get(0), asking);
      place = "MATCH(" + value + "," + field(block, key.get(0).column()) + ",0)";
    }
    return "INDEX(" + cells + "," + place + wholeRow + ")";
  }

  /** A one for each row that meets all conditions, else a zero. */
  private String met(Block block, List<Condition> conditions, int asking) {
    String one = conditions.size() == 1 ? "*1" : "";
    return "INDEX(" + product(block, conditions, asking) + one + ",0)";
  }

  private String product(Block block, List<Condition> conditions, int asking) {
    return conditions.stream()
        .map(condition -> test(block, condition, asking))
        .collect(Collectors.joining("*"));
  }

  /** A missing value is a text, which spreadsheets hold to be greater than any number. */
  private String test(Block block, Condition condition, int asking) {
    String cells = field(block, condition.column());
    String test = "(" + cells + condition.comparison().sign() + operand(condition, asking) + ")";
    boolean textMeets =
        switch (condition.comparison()) {
          case ABOVE, AT_LEAST, NOT_EQUAL -> true;
          case EQUAL, BELOW, AT_MOST -> false;
        };
    if (!isText(condition, asking)) {
      return textMeets ? "ISNUMBER(" + cells + ")*" + test : test;
    }
    boolean missing =
        table.rows(block).stream()
            .anyMatch(r -> table.cell(r, condition.column()) instanceof Cell.Missing);
    boolean shorthand =
        condition.operand() instanceof Operand.Text text && text.text().startsWith("[");
    return missing && !shorthand ? "(LEFT(" + cells + ",1)<>\"[\")*" + test : test;
  }

  private String operand(Condition condition, int asking) {
    if (condition.operand() instanceof Operand.Text text) {
      return literal(text.text());
    }
    if (condition.operand() instanceof Operand.Value number) {
      return PlainNumber.of(number.value());
    }
    Operand.Own own = (Operand.Own) condition.operand();
    String address = place.relative(own.column(), asking);
    if (own.more() == 0) {
      return address;
    }
    return address + (own.more() < 0 ? "-" : "+") + PlainNumber.of(Math.abs(own.more()));
  }

  /** Whether one column and one value, which is no pattern, tell the row. */
  private boolean isPlain(Condition condition, int asking) {
    boolean own = condition.operand() instanceof Operand.Own;
    return condition.comparison() == Comparison.EQUAL && !(own && isText(condition, asking));
  }

  private boolean isText(Condition condition, int asking) {
    return condition.operand() instanceof Operand.Text
        || (condition.operand() instanceof Operand.Own own
            && table.cell(asking, own.column()) instanceof Cell.Text);
  }

  private static String literal(String text) {
    return "\"" + LegalText.of(text).replace("\"", "\"\"") + "\"";
  }
}

package io.tradebrief.reports.workbook.sheet;

import io.tradebrief.reports.table.Block;
import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Formula.Operator;
import java.util.stream.Collectors;

/**
 * Writes a {@link Formula} as a spreadsheet holds it, with the brackets that keep its order of
 * operations. Cells of the own row are relative addresses, totals stand still and have absolute
 * ones, and every other row is found by what stands in it.
 */
public final class A1Formula {
  private static final int SUM = 1;
  private static final int PRODUCT = 2;
  private static final int POWER = 3;
  private static final int OPERAND = 4;

  private final TablePlace place;
  private final RowNames names;
  private final Lookup lookup;

  public A1Formula(TablePlace place, RowNames names) {
    this.place = place;
    this.names = names;
    this.lookup = new Lookup(place);
  }

  /** The formula as the cell in {@code row} shows it, without an equals sign. */
  public String text(Formula formula, int row) {
    if (formula instanceof Formula.SameRow same) {
      return place.relative(same.column(), row);
    }
    if (formula instanceof Formula.Named named) {
      return cell(named.column(), place.table().named(named.row()));
    }
    if (formula instanceof Formula.Keyed keyed) {
      return keyed.block() == Block.TOTAL
          ? cell(keyed.column(), place.table().meeting(keyed.block(), keyed.key(), row).get(0))
          : lookup.cell(keyed.column(), keyed.block(), keyed.key(), row);
    }
    if (formula instanceof Formula.Fold fold) {
      return fold.block() == Block.TOTAL ? ofTotals(fold, row) : lookup.fold(fold, row);
    }
    return operation(formula, row);
  }

  /** The cell of a row, found by name, by where a total stands, or by the row's key. */
  public String cell(String column, int row) {
    if (place.block(row) == Block.TOTAL) {
      return place.absolute(column, row);
    }
    return names.input(place, row, column).orElseGet(() -> lookup.cell(column, row));
  }

  private String operation(Formula formula, int row) {
    if (formula instanceof Formula.Constant constant) {
      return PlainNumber.of(constant.value());
    }
    if (formula instanceof Formula.Larger larger) {
      return "MAX(" + text(larger.one(), row) + "," + text(larger.other(), row) + ")";
    }
    if (formula instanceof Formula.WherePositive choice) {
      String test = text(choice.test(), row) + ">0";
      String then = text(choice.then(), row);
      return "IF(" + test + "," + then + "," + text(choice.otherwise(), row) + ")";
    }
    if (formula instanceof Formula.Rounded rounded) {
      String of = text(rounded.of(), row);
      return rounded.up() ? "-INT(-(" + of + "))" : "ROUND(" + of + ",0)";
    }
    Formula.Binary binary = (Formula.Binary) formula;
    int rank = rank(binary);
    String left = text(binary.left(), row);
    String right = text(binary.right(), row);
    return bracketed(left, rank(binary.left()) < rank)
        + binary.operator().sign()
        + bracketed(right, needsBrackets(binary, rank));
  }

  /** Totals are few and stand still, so that each is named by its address. */
  private String ofTotals(Formula.Fold fold, int row) {
    String cells =
        place.table().meeting(fold.block(), fold.where(), row).stream()
            .map(total -> place.absolute(fold.column(), total))
            .collect(Collectors.joining(","));
    if (cells.isEmpty()) {
      return "0";
    }
    return switch (fold.how()) {
      case SUM -> "SUM(" + cells + ")";
      case COUNT -> "COUNT(" + cells + ")";
      case SMALLEST -> "MIN(" + cells + ")";
      case LARGEST -> "MAX(" + cells + ")";
    };
  }

  /**
   * A spreadsheet works from left to right. A right operand of the same rank therefore keeps its
   * brackets, unless both operations are the same sum or the same product.
   */
  private static boolean needsBrackets(Formula.Binary binary, int rank) {
    Formula right = binary.right();
    if (right instanceof Formula.Constant constant) {
      return constant.value() < 0;
    }
    if (right instanceof Formula.Rounded rounded) {
      return rounded.up();
    }
    boolean sameFreeOperation =
        right instanceof Formula.Binary inner
            && inner.operator() == binary.operator()
            && (binary.operator() == Operator.PLUS || binary.operator() == Operator.TIMES);
    return rank(right) <= rank && !sameFreeOperation;
  }

  private static int rank(Formula formula) {
    if (formula instanceof Formula.Binary binary) {
      return switch (binary.operator()) {
        case PLUS, MINUS -> SUM;
        case TIMES, OVER -> PRODUCT;
        case POWER -> POWER;
      };
    }
    return OPERAND;
  }

  private static String bracketed(String text, boolean brackets) {
    return brackets ? "(" + text + ")" : text;
  }
}

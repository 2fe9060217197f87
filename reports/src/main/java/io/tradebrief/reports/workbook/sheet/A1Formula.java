package io.tradebrief.reports.workbook.sheet;

import io.tradebrief.reports.table.Formula;
import io.tradebrief.reports.table.Formula.Operator;
import java.math.BigDecimal;

/** Writes a {@link Formula} as A1 text, with the brackets that keep its order of operations. */
public record A1Formula(TablePlace place) {
  private static final int SUM = 1;
  private static final int PRODUCT = 2;
  private static final int POWER = 3;
  private static final int OPERAND = 4;

  /** The formula as the cell in {@code row} shows it, without an equals sign. */
  public String text(Formula formula, int row) {
    if (formula instanceof Formula.SameRow same) {
      return place.relative(same.column(), row);
    }
    if (formula instanceof Formula.At at) {
      return place.absolute(at.column(), at.row());
    }
    if (formula instanceof Formula.Run sum) {
      return "SUM("
          + place.absolute(sum.column(), sum.firstRow())
          + ":"
          + place.absolute(sum.column(), sum.lastRow())
          + ")";
    }
    if (formula instanceof Formula.Constant constant) {
      return number(constant.value());
    }
    if (formula instanceof Formula.Larger larger) {
      return "MAX(" + text(larger.one(), row) + "," + text(larger.other(), row) + ")";
    }
    if (formula instanceof Formula.WherePositive choice) {
      String test = text(choice.test(), row) + ">0";
      String then = text(choice.then(), row);
      return "IF(" + test + "," + then + "," + text(choice.otherwise(), row) + ")";
    }
    Formula.Binary binary = (Formula.Binary) formula;
    int rank = rank(binary);
    String left = text(binary.left(), row);
    String right = text(binary.right(), row);
    return bracketed(left, rank(binary.left()) < rank)
        + binary.operator().sign()
        + bracketed(right, needsBrackets(binary, rank));
  }

  /** Whether this class can write the formula. */
  public static boolean writes(Formula formula) {
    if (formula instanceof Formula.Binary binary) {
      return writes(binary.left()) && writes(binary.right());
    }
    return !(formula instanceof Formula.Named
        || formula instanceof Formula.Keyed
        || formula instanceof Formula.Fold
        || formula instanceof Formula.Rounded);
  }

  /** A number as a formula holds it: without an exponent, and whole where it is whole. */
  public static String number(double value) {
    BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
    return plain.signum() == 0 ? "0" : plain.toPlainString();
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

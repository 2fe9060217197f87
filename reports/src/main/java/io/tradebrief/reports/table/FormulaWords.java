package io.tradebrief.reports.table;

import java.util.List;
import java.util.stream.Collectors;

/** Says a {@link Formula} in words, with the labels of the table's columns. */
public record FormulaWords(TableSpec spec) {
  private static final int SUM = 1;
  private static final int PRODUCT = 2;
  private static final int POWER = 3;
  private static final int OPERAND = 4;

  /** The formula in words: {@code 100 × Balance ÷ Balance of all deficits}. */
  public String of(Formula formula) {
    if (formula instanceof Formula.SameRow same) {
      return label(same.column());
    }
    if (formula instanceof Formula.Named named) {
      return label(named.column()) + " in the row '" + named.row().replace('_', ' ') + "'";
    }
    if (formula instanceof Formula.Keyed keyed) {
      return label(keyed.column()) + " in the row where " + conditions(keyed.key());
    }
    if (formula instanceof Formula.Fold fold) {
      String rows =
          fold.where().isEmpty() ? "all rows" : "the rows where " + conditions(fold.where());
      return how(fold.how()) + label(fold.column()) + " over " + rows;
    }
    if (formula instanceof Formula.Constant constant) {
      return NumberPattern.of("0.##########").format(constant.value());
    }
    if (formula instanceof Formula.Larger larger) {
      return "the larger of " + of(larger.one()) + " and " + of(larger.other());
    }
    if (formula instanceof Formula.WherePositive choice) {
      return of(choice.then())
          + " where "
          + of(choice.test())
          + " is above zero, else "
          + of(choice.otherwise());
    }
    if (formula instanceof Formula.Rounded rounded) {
      return of(rounded.of()) + (rounded.up() ? ", rounded up" : ", rounded");
    }
    if (formula instanceof Formula.Binary binary) {
      int rank = rank(binary);
      return bracketed(binary.left(), rank(binary.left()) < rank)
          + sign(binary.operator())
          + bracketed(
              binary.right(), rank(binary.right()) <= rank && rank(binary.right()) < OPERAND);
    }
    throw new IllegalArgumentException("no words for " + formula);
  }

  private String label(String column) {
    return spec.column(column).label();
  }

  private static String how(Formula.How how) {
    return switch (how) {
      case SUM -> "the sum of ";
      case COUNT -> "the number of ";
      case SMALLEST -> "the smallest ";
      case LARGEST -> "the largest ";
    };
  }

  private String conditions(List<Condition> conditions) {
    return conditions.stream().map(this::condition).collect(Collectors.joining(" and "));
  }

  private String condition(Condition condition) {
    String operand;
    if (condition.operand() instanceof Condition.Operand.Text text) {
      operand = "'" + text.text() + "'";
    } else if (condition.operand() instanceof Condition.Operand.Value number) {
      operand = NumberPattern.of("#,##0.####").format(number.value());
    } else {
      Condition.Operand.Own own = (Condition.Operand.Own) condition.operand();
      operand =
          "this row's "
              + (own.column().equals(condition.column()) ? "own" : label(own.column()))
              + (own.more() == 0
                  ? ""
                  : NumberPattern.of(" + #,##0.####; − #,##0.####").format(own.more()));
    }
    return label(condition.column()) + comparison(condition.comparison()) + operand;
  }

  private static String comparison(Condition.Comparison comparison) {
    return switch (comparison) {
      case EQUAL -> " is ";
      case NOT_EQUAL -> " is not ";
      case BELOW -> " is below ";
      case AT_MOST -> " is at most ";
      case ABOVE -> " is above ";
      case AT_LEAST -> " is at least ";
    };
  }

  private String bracketed(Formula formula, boolean brackets) {
    return brackets ? "(" + of(formula) + ")" : of(formula);
  }

  private static String sign(Formula.Operator operator) {
    return switch (operator) {
      case PLUS -> " + ";
      case MINUS -> " − ";
      case TIMES -> " × ";
      case OVER -> " ÷ ";
      case POWER -> " ^ ";
    };
  }

  private static int rank(Formula formula) {
    if (!(formula instanceof Formula.Binary binary)) {
      return OPERAND;
    }
    return switch (binary.operator()) {
      case PLUS, MINUS -> SUM;
      case TIMES, OVER -> PRODUCT;
      case POWER -> POWER;
    };
  }
}

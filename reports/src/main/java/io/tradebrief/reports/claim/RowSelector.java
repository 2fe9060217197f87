package io.tradebrief.reports.claim;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ResultTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which rows of a table a claim is about: conditions joined by {@code &}, all of which must hold.
 *
 * @param text as written, for example {@code rank<=10 & partner_code!=JPN}
 */
public record RowSelector(String text, List<Condition> conditions) {
  private static final Pattern CONDITION =
      Pattern.compile("\\s*([a-z][a-z0-9_]*)\\s*(<=|>=|!=|=)\\s*(.+?)\\s*");

  /** An ampersand before another condition; any other belongs to a value. */
  private static final Pattern JOINT = Pattern.compile("&(?=\\s*[a-z][a-z0-9_]*\\s*(<=|>=|!=|=))");

  /** One condition: a column, an operator, and a value as the tidy CSV writes it. */
  record Condition(String column, String operator, String value) {}

  /**
   * Reads a selector.
   *
   * @throws IllegalArgumentException if a condition is not {@code column operator value}
   */
  public static RowSelector parse(String text) {
    List<Condition> conditions = new ArrayList<>();
    for (String part : JOINT.split(text, -1)) {
      Matcher matcher = CONDITION.matcher(part);
      if (!matcher.matches()) {
        throw new IllegalArgumentException(
            "'" + part.strip() + "' is not a condition such as partner_code=JPN or rank<=10");
      }
      conditions.add(new Condition(matcher.group(1), matcher.group(2), matcher.group(3)));
      checkBound(matcher.group(2), matcher.group(3));
    }
    return new RowSelector(text, List.copyOf(conditions));
  }

  /** The first column of a condition that {@code table} does not have, if there is one. */
  Optional<String> unknownColumn(ResultTable table) {
    return conditions.stream()
        .map(Condition::column)
        .filter(column -> !table.spec().hasColumn(column))
        .findFirst();
  }

  /** The indexes of the rows that satisfy every condition. */
  public List<Integer> select(ResultTable table) {
    return IntStream.range(0, table.rows().size())
        .filter(row -> conditions.stream().allMatch(c -> holds(c, table.cell(row, c.column()))))
        .boxed()
        .toList();
  }

  private static void checkBound(String operator, String value) {
    if (operator.equals("<=") || operator.equals(">=")) {
      try {
        Double.parseDouble(value);
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException("'" + value + "' is not a number to compare with", e);
      }
    }
  }

  private static boolean holds(Condition condition, Cell cell) {
    return switch (condition.operator()) {
      case "=" -> cell.raw().equals(condition.value());
      case "!=" -> !cell.raw().equals(condition.value());
      default -> compares(condition, cell.number());
    };
  }

  private static boolean compares(Condition condition, OptionalDouble number) {
    if (number.isEmpty()) {
      return false;
    }
    double bound = Double.parseDouble(condition.value());
    return "<=".equals(condition.operator())
        ? number.getAsDouble() <= bound
        : number.getAsDouble() >= bound;
  }
}

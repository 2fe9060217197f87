package io.tradebrief.reports.table;

import java.util.Optional;

/**
 * The place of a row.
 *
 * @param block where the row stands in the workbook
 * @param name what formulas and links call the row by, unique in its table; every total has one
 */
public record Place(Block block, Optional<String> name) {
  /** A row of the body that nothing refers to by name. */
  public static final Place BODY = new Place(Block.BODY, Optional.empty());

  /** A row beside the body that nothing refers to by name. */
  public static final Place BESIDE = new Place(Block.BESIDE, Optional.empty());

  public Place {
    if (name.isPresent() && !name.get().matches("[a-z][a-z0-9]*(_[a-z0-9]+)*")) {
      throw new IllegalArgumentException(
          "the name of a row, '" + name.get() + "', is not snake_case");
    }
    if (block == Block.TOTAL && name.isEmpty()) {
      throw new IllegalArgumentException("a total needs a name");
    }
  }

  /** The place of a total above the body. */
  public static Place total(String name) {
    return new Place(Block.TOTAL, Optional.of(name));
  }
}

package io.tradebrief.pipeline.list;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An industry that direct investment is broken into, or a sector, which is a subtotal of some. The
 * members of a sector need not add up to it, because publishers leave confidential cells blank.
 *
 * @param name as facts have it, in lower case joined by {@code -}
 * @param label as the edition prints it
 * @param sector the name of the sector it is part of; empty if it is itself a sector
 * @param besideSectors whether it has a place in the ranking in which a sector that is compared as
 *     one stands beside the industries of others
 */
public record Industry(String name, String label, Optional<String> sector, boolean besideSectors) {
  private static final List<String> COLUMNS =
      List.of("industry", "label", "sector", "ranks_beside_sectors");

  /** Whether it is a subtotal. */
  public boolean isSector() {
    return sector.isEmpty();
  }

  /**
   * Reads a list with the columns {@code industry, label, sector, ranks_beside_sectors}, a sector
   * before its members.
   *
   * @throws BrokenList naming the line and column
   */
  public static List<Industry> load(Path file) {
    Map<String, Industry> known = new HashMap<>();
    return ConfList.read(file, COLUMNS).stream().map(line -> of(line, known)).toList();
  }

  private static Industry of(ConfList.Line line, Map<String, Industry> known) {
    Optional<String> sector = Optional.of(line.text("sector")).filter(text -> !text.isEmpty());
    if (sector.isPresent()
        && !(known.containsKey(sector.get()) && known.get(sector.get()).isSector())) {
      throw line.broken(
          "sector",
          "'" + sector.get() + "' is no sector of a line above",
          "Write a sector in a line of its own, above its industries and with an empty cell here");
    }
    Industry industry =
        new Industry(line.filled("industry"), line.filled("label"), sector, besideSectors(line));
    if (known.putIfAbsent(industry.name(), industry) != null) {
      throw line.broken(
          "industry", "'" + industry.name() + "' has a line above", "Remove one of the two");
    }
    return industry;
  }

  private static boolean besideSectors(ConfList.Line line) {
    return switch (line.filled("ranks_beside_sectors")) {
      case "yes" -> true;
      case "no" -> false;
      default ->
          throw line.broken("ranks_beside_sectors", "it is neither yes nor no", "Write yes or no");
    };
  }
}

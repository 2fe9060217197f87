package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.list.ConfList;
import io.tradebrief.pipeline.list.ConfList.Line;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Breaks in series that are known and explained, so that nobody is asked to look at them again.
 *
 * <pre>
 * code,period,reason
 * EST,2011,Estonia adopted the euro
 * </pre>
 *
 * @param known code and period of each, with a blank between
 */
record Breaks(Set<String> known) {

  /**
   * Reads the list.
   *
   * @throws io.tradebrief.pipeline.list.BrokenList if it is absent, or a row of it is not filled
   */
  static Breaks load(Path file) {
    Set<String> known = new TreeSet<>();
    for (Line line : ConfList.read(file, List.of("code", "period", "reason"))) {
      line.filled("reason");
      known.add(line.filled("code") + " " + line.filled("period"));
    }
    return new Breaks(known);
  }

  /** Whether a break of the fact's series in its period is known. */
  boolean explain(FactRow row) {
    return row.key().stream().anyMatch(text -> known.contains(text + " " + row.text("period")));
  }
}

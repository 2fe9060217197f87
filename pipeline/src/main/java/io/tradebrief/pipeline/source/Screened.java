package io.tradebrief.pipeline.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A file after its rows were screened. Every row of the file is counted once: accepted, rejected,
 * or structure (titles, headers, blank lines, footnotes).
 *
 * @param facts the facts of the accepted rows with their places; one row may give many or none
 * @param rowsAccepted rows of the file that were understood and kept
 * @param rowsStructure rows that carry no data
 * @param rejected rows that broke a rule, as they stood
 */
public record Screened<F>(
    List<Traced<F>> facts, long rowsAccepted, long rowsStructure, List<Rejected> rejected) {

  /** A fact and the place it came from. */
  public record Traced<F>(F fact, Place place) {}

  /** A row that was not taken, its text as it stood, and every rule it broke. */
  public record Rejected(Place place, String raw, Set<Rule> broken) {}

  /** Collects the rows of one file in the order they stand. */
  public static final class Builder<F> {
    private final List<Traced<F>> facts = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private long rowsAccepted;
    private long rowsStructure;

    /** Takes a row and the facts it states, none if all it says is that nothing was published. */
    public void accept(Place place, List<F> rowFacts) {
      rowsAccepted++;
      for (F fact : rowFacts) {
        facts.add(new Traced<>(fact, place));
      }
    }

    public void reject(Place place, String raw, Set<Rule> broken) {
      rejected.add(new Rejected(place, raw, EnumSet.copyOf(broken)));
    }

    /**
     * Takes the row with its facts if the check was passed, keeps it as rejected otherwise. A
     * character that cannot be seen may stand in a remark, never in what becomes a fact.
     */
    public void settle(Row row, RowCheck check, Supplier<List<F>> rowFacts) {
      boolean hides = PlainText.hidesSomething(row.cells());
      List<F> taken = check.passed() ? rowFacts.get() : List.of();
      check.that(
          !hides
              || (!check.hasUnknownName()
                  && taken.stream().map(F::toString).noneMatch(PlainText::hidesSomething)),
          Rule.PLAIN_TEXT);
      if (check.passed()) {
        accept(row.place(), taken);
      } else {
        reject(row.place(), row.raw(), check.broken());
      }
    }

    /** Counts rows that carry no data. */
    public void structure(long rows) {
      rowsStructure += rows;
    }

    public Screened<F> build() {
      return new Screened<>(List.copyOf(facts), rowsAccepted, rowsStructure, List.copyOf(rejected));
    }
  }

  /** Rows of the file, however they were taken. */
  public long rows() {
    return rowsAccepted + rowsStructure + rejected.size();
  }
}

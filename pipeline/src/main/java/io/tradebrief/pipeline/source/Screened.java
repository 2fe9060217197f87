package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.FactKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A file after its rows were screened. Every row of the file is counted once: accepted, rejected,
 * repeated, or structure (titles, headers, blank lines, footnotes).
 *
 * @param facts the facts of the accepted rows with their places; one row may give many or none, and
 *     no two have the same key
 * @param rowsAccepted rows of the file that were understood and kept
 * @param rowsRepeated rows that only say again what an earlier row of the file says
 * @param rowsStructure rows that carry no data
 * @param rejected rows that broke a rule, as they stood
 * @param unplaced what rejected rows state of partners that nobody knows: the facts they would have
 *     given, with a {@linkplain RowCheck#partner stand-in} for the partner
 * @param rejectedValuePercent the largest amount of each rejected row, added up, in per cent of
 *     those of all rows
 * @param remarks what else a person should know of the file
 */
public record Screened<F>(
    List<Traced<F>> facts,
    long rowsAccepted,
    long rowsRepeated,
    long rowsStructure,
    List<Rejected> rejected,
    List<F> unplaced,
    double rejectedValuePercent,
    List<Remark> remarks) {

  /** A fact, the place it came from and the row as it stood there. */
  public record Traced<F>(F fact, Place place, String raw) {}

  /** A row that was not taken, its text as it stood, and every rule it broke. */
  public record Rejected(Place place, String raw, Set<Rule> broken) {}

  /** Collects the rows of one file in the order they stand. */
  public static final class Builder<F> {
    private final FactKind<F> kind;
    private final List<UniqueKeys.Row<F>> accepted = new ArrayList<>();
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<F> unplaced = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Beside> beside = new ArrayList<>();
    private long rowsStructure;
    private double weightLost;

    public Builder(FactKind<F> kind) {
      this.kind = kind;
    }

    /** Takes a row and the facts it states, none if all it says is that nothing was published. */
    public void accept(Place place, String raw, List<F> rowFacts) {
      accepted.add(new UniqueKeys.Row<>(place, raw, List.copyOf(rowFacts), 0));
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
      List<F> facts = check.passed() ? rowFacts.get() : List.of();
      check.that(
          !hides
              || (!check.hasUnknownName()
                  && facts.stream().map(F::toString).noneMatch(PlainText::hidesSomething)),
          Rule.PLAIN_TEXT);
      if (check.passed()) {
        accepted.add(new UniqueKeys.Row<>(row.place(), row.raw(), facts, check.weight()));
        check.stray().ifPresent(cells -> beside.add(new Beside(row.place(), cells)));
        if (row.endsWithin() && !facts.isEmpty()) {
          remark(FileRemarks.endsWithin(row.place(), row.raw()));
        }
        return;
      }
      reject(row.place(), row.raw(), check.broken());
      weightLost += check.isBreakdown() ? 0 : check.weight();
      if (check.lacksOnlyAPartner()) {
        unplaced.addAll(rowFacts.get());
      }
    }

    /** Counts rows that carry no data. */
    public void structure(long rows) {
      rowsStructure += rows;
    }

    /** Notes a fact that is not taken because nobody knows its partner. */
    public void unplaced(F fact) {
      unplaced.add(fact);
    }

    /** Notes what else a person should know of the file. */
    public void remark(Remark remark) {
      remarks.add(remark);
    }

    /** The file, each key once: see {@link UniqueKeys}. */
    public Screened<F> build() {
      UniqueKeys<F> unique = UniqueKeys.of(kind, accepted);
      for (UniqueKeys.Row<F> row : unique.contradicted()) {
        rejected.add(new Rejected(row.place(), row.raw(), Set.of(Rule.UNIQUE)));
      }
      rejected.sort((one, other) -> one.place().compareTo(other.place()));
      if (!beside.isEmpty()) {
        Beside first = beside.get(0);
        remark(FileRemarks.beside(beside.size(), first.place(), first.cells()));
      }
      if (unique.rowsRepeated() > 0) {
        remark(FileRemarks.repeated(unique.rowsRepeated()));
      }
      return new Screened<>(
          unique.facts().stream()
              .map(taken -> new Traced<>(taken.fact(), taken.row().place(), taken.row().raw()))
              .toList(),
          unique.rowsAccepted(),
          unique.rowsRepeated(),
          rowsStructure,
          List.copyOf(rejected),
          List.copyOf(unplaced),
          rejectedValuePercent(weightLost + unique.weightContradicted()),
          List.copyOf(remarks));
    }

    private double rejectedValuePercent(double lost) {
      double all = accepted.stream().mapToDouble(UniqueKeys.Row::weight).sum() + weightLost;
      return lost == 0 ? 0 : 100 * lost / all;
    }
  }

  /** Cells at the right of a row that belong to no column. */
  private record Beside(Place place, String cells) {}

  /** Rows of the file, however they were taken. */
  public long rows() {
    return rowsAccepted + rowsRepeated + rowsStructure + rejected.size();
  }
}

package io.tradebrief.reports.claim;

import io.tradebrief.reports.table.Cell;
import io.tradebrief.reports.table.ResultTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Sets a claim beside the cell that answers it. A figure that differs is explained: if an earlier
 * release of the data agrees with it, a revision is the cause and the release is named.
 */
public final class ClaimCheck {
  private final Map<String, String> settings;
  private final Map<String, ResultTable> tables;
  private final List<Vintage> earlier;

  /**
   * A check against one edition.
   *
   * @param settings the edition's settings by key
   * @param tables the edition's tables by exhibit id
   * @param earlier the same exhibits from earlier releases, newest first
   */
  public ClaimCheck(
      Map<String, String> settings, Map<String, ResultTable> tables, List<Vintage> earlier) {
    this.settings = Map.copyOf(settings);
    this.tables = Map.copyOf(tables);
    this.earlier = List.copyOf(earlier);
  }

  /** The verdict on a claim. */
  public Verdict verdict(Claim claim) {
    Optional<String> mismatch = claim.asks().mismatch(settings);
    if (mismatch.isPresent()) {
      return notComputed(mismatch.get());
    }
    Verdict today = verdict(claim, tables);
    if (today.kind() != Verdict.Kind.DIFFERS) {
      return today;
    }
    List<String> reasons = new ArrayList<>(List.of(today.reason()));
    for (Vintage vintage : earlier) {
      Verdict then = verdict(claim, vintage.tables());
      if (then.kind() == Verdict.Kind.AGREES) {
        reasons.add(
            "Revision: the release of "
                + vintage.released()
                + " gives "
                + print(claim, then.computed().orElseThrow())
                + ", which agrees.");
        return new Verdict(today.kind(), today.computed(), String.join(" ", reasons));
      }
      if (then.kind() == Verdict.Kind.DIFFERS) {
        reasons.add(
            "The release of "
                + vintage.released()
                + " gives "
                + print(claim, then.computed().orElseThrow())
                + " and differs too.");
      }
    }
    if (reasons.size() > 1 && isBeforeAll(claim.publishedOn())) {
      reasons.add(
          "The document is older than every release at hand, so a revision before these cannot be"
              + " told from an error.");
    }
    return new Verdict(today.kind(), today.computed(), String.join(" ", reasons));
  }

  /** Whether a date lies before every earlier release; ISO dates compare as texts. */
  private boolean isBeforeAll(String publishedOn) {
    return earlier.stream()
        .map(Vintage::released)
        .allMatch(
            released ->
                publishedOn.compareTo(
                        released.substring(0, Math.min(released.length(), publishedOn.length())))
                    < 0);
  }

  private static Verdict verdict(Claim claim, Map<String, ResultTable> tables) {
    ResultTable table = tables.get(claim.exhibit());
    if (table == null) {
      return notComputed("The edition has no exhibit '" + claim.exhibit() + "'.");
    }
    if (!table.spec().hasColumn(claim.column())) {
      return notComputed("'" + claim.exhibit() + "' has no column '" + claim.column() + "'.");
    }
    List<Integer> rows = claim.rows().select(table);
    if (rows.isEmpty()) {
      return notComputed("No row of '" + claim.exhibit() + "' has " + claim.rows().text() + ".");
    }
    List<Answer> answers = new ArrayList<>();
    for (int row : rows) {
      Cell cell = table.cell(row, claim.column());
      if (cell.number().isEmpty()) {
        return notComputed(missing(table, row, cell));
      }
      answers.add(new Answer(name(table, row), cell.number().getAsDouble() / claim.scale()));
    }
    return judged(claim, answers);
  }

  private static Verdict judged(Claim claim, List<Answer> answers) {
    List<Answer> failing =
        answers.stream()
            .filter(a -> !claim.test().holds(a.value(), claim.published(), claim.tolerance()))
            .sorted(Comparator.comparingDouble(a -> -Math.abs(a.value() - claim.published())))
            .toList();
    if (failing.isEmpty()) {
      Answer nearest =
          answers.stream().min(Comparator.comparingDouble(a -> margin(claim, a))).orElseThrow();
      return new Verdict(
          Verdict.Kind.AGREES,
          OptionalDouble.of(nearest.value()),
          agreement(claim, answers.size(), nearest));
    }
    return new Verdict(
        Verdict.Kind.DIFFERS,
        OptionalDouble.of(failing.get(0).value()),
        difference(claim, answers.size(), failing));
  }

  private static double margin(Claim claim, Answer answer) {
    double distance = Math.abs(answer.value() - claim.published());
    return claim.test() == Claim.Test.EQUALS ? -distance : distance;
  }

  private static String agreement(Claim claim, int rows, Answer nearest) {
    String ground = claim.why().replaceFirst("\\.$", "");
    String within = "Holds (" + ground + ").";
    if (claim.test() == Claim.Test.EQUALS) {
      within =
          claim.tolerance() == 0
              ? "Equals the printed figure (" + ground + ")."
              : "Within "
                  + print(claim, claim.tolerance())
                  + " of the printed figure ("
                  + ground
                  + ").";
    }
    return rows == 1
        ? within
        : within + " All " + rows + " rows; the nearest is " + nearest.name() + ".";
  }

  private static String difference(Claim claim, int rows, List<Answer> failing) {
    if (rows == 1) {
      return "Computed less published: "
          + print(claim, failing.get(0).value() - claim.published())
          + " "
          + claim.unit()
          + ".";
    }
    List<String> named =
        failing.stream().map(answer -> answer.name() + " " + print(claim, answer.value())).toList();
    return failing.size()
        + " of "
        + rows
        + " rows do not satisfy it: "
        + String.join(", ", named)
        + ".";
  }

  private static String missing(ResultTable table, int row, Cell cell) {
    String reason = cell instanceof Cell.Missing missing ? missing.reason() : "it is a text";
    return "The cell of " + name(table, row) + " has no number: " + reason + ".";
  }

  /** What a reader would call the row: the last key column that is filled. */
  private static String name(ResultTable table, int row) {
    List<String> key = table.spec().key();
    return table.cell(row, key.get(key.size() - 1)).raw();
  }

  private static Verdict notComputed(String reason) {
    return new Verdict(Verdict.Kind.NOT_COMPUTED, OptionalDouble.empty(), reason);
  }

  /** A figure with two decimals, or as many as show a difference of the claim's tolerance. */
  private static String print(Claim claim, double value) {
    int decimals = claim.tolerance() > 0 ? (int) Math.ceil(1 - Math.log10(claim.tolerance())) : 2;
    return String.format(Locale.ROOT, "%,." + Math.max(2, decimals) + "f", value)
        .replace('-', '\u2212');
  }

  private record Answer(String name, double value) {}
}

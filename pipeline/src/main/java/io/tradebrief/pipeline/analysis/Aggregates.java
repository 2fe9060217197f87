package io.tradebrief.pipeline.analysis;

import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.Words;
import java.util.List;
import java.util.Optional;

/** Why regions, blocs, totals and what has no country are in no ranking. */
public final class Aggregates {
  private Aggregates() {}

  /** The note that names the groups the source lists, by their codes. */
  public static Note note(Context context, List<String> codes) {
    List<String> names = codes.stream().map(context::name).sorted().toList();
    return new Note(
        "Aggregates",
        "The source lists groups among countries. They contain their members, so none of them is "
            + "ranked or added up.",
        names.size() + " groups are left out: " + String.join(", ", names) + ".");
  }

  /** The note that names what the source records for no country; empty if there is none. */
  public static Optional<Note> unidentified(Context context, List<String> codes) {
    return codes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Note(
                "Trade with no identified country",
                "What the source records for countries it cannot identify, or for no country, is "
                    + "in no other row. It belongs to every sum over partners and has no rank.",
                "It stands in rows of its own: "
                    + Words.list(codes.stream().map(context::name).sorted().toList())
                    + "."));
  }
}

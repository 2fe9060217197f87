package io.tradebrief.pipeline.analysis;

import io.tradebrief.reports.table.Note;
import java.util.List;

/** Why regions, blocs and totals of the source are in no ranking. */
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
}

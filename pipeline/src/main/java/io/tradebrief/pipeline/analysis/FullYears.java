package io.tradebrief.pipeline.analysis;

import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.reports.table.Note;

/** Which years are full, and how far the months reach. */
public final class FullYears {
  private FullYears() {}

  public static Note note(Context context) {
    return new Note(
        "Full years only",
        "A year is used only when all its twelve months are published. The publisher's file "
            + "carries 0 for a month it has not released; such months are absent here.",
        "The latest full year is "
            + context.latestFullYear()
            + "; months are published up to "
            + context.latestMonth()
            + ".");
  }
}

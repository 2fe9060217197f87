package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.intake.OneConvention.LeftOut;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Remark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All facts of a release, each key once. Files that state the same add nothing; files that state
 * different things under one key cannot both be right.
 *
 * @param release when it was released
 * @param files its files, without one that is there twice
 * @param rows its facts
 * @param facts how many facts its files have, before any is left out
 * @param overlapping whether two of its files state the same fact
 * @param leftOut what is stated on another convention too
 * @param remarks what a person should know of it
 */
record ReleaseRows(
    Release release,
    List<StagedFile> files,
    List<FactRow> rows,
    long facts,
    boolean overlapping,
    List<LeftOut> leftOut,
    List<FileRemark> remarks) {

  /** Whether both are of one release; a dataset has one a date. */
  boolean isOf(ReleaseRows other) {
    return release.equals(other.release);
  }

  /**
   * Reads the files of a release.
   *
   * @throws BrokenFile if two of them contradict each other, naming both places
   */
  static ReleaseRows of(Release release, List<StagedFile> all, Set<String> currencies) {
    List<FileRemark> remarks = new ArrayList<>();
    List<StagedFile> files = once(all, remarks);
    Map<List<String>, FactRow> byKey = new HashMap<>();
    List<FactRow> rows = new ArrayList<>();
    boolean overlapping = false;
    for (StagedFile file : files) {
      long repeated = 0;
      for (FactRow row : FactRows.of(file)) {
        FactRow earlier = byKey.putIfAbsent(row.key(), row);
        if (earlier == null) {
          rows.add(row);
        } else if (!earlier.contradicts(row)) {
          repeated++;
        } else {
          throw contradiction(earlier, row);
        }
      }
      if (repeated > 0) {
        overlapping = true;
        remarks.add(
            FileRemark.of(
                file,
                Remark.notice(
                    repeated
                        + " of its facts stand in another file of the release too and are counted"
                        + " once")));
      }
    }
    List<FactRow> kept = Currencies.only(rows, currencies, remarks);
    List<LeftOut> leftOut = OneConvention.of(kept, remarks);
    return new ReleaseRows(
        release,
        files,
        leftOut.isEmpty() ? kept : kept.stream().filter(row -> isUsed(row, leftOut)).toList(),
        rows.size(),
        overlapping,
        leftOut,
        List.copyOf(remarks));
  }

  private static boolean isUsed(FactRow row, List<LeftOut> leftOut) {
    return leftOut.stream().noneMatch(out -> out.holds(row));
  }

  /** The files without those that have the content of another. */
  static List<StagedFile> once(List<StagedFile> all, List<FileRemark> remarks) {
    Map<String, StagedFile> byContent = new LinkedHashMap<>();
    for (StagedFile file : all) {
      StagedFile same = byContent.putIfAbsent(file.file().sha256(), file);
      if (same != null) {
        remarks.add(
            FileRemark.of(
                file,
                Remark.notice(
                    "it is the same file as " + same.file().name() + " and is counted once")));
      }
    }
    return List.copyOf(byContent.values());
  }

  private static BrokenFile contradiction(FactRow one, FactRow other) {
    return new BrokenFile(
        other.file().file().name(),
        "row "
            + other.place()
            + " states "
            + String.join(" ", other.statement())
            + " for "
            + other.label()
            + ", and row "
            + one.place()
            + " of "
            + one.file().file().name()
            + " of the same release states "
            + String.join(" ", one.statement()),
        "Keep the right one of the two files, or give each the folder of its own release date");
  }
}

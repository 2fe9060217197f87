package io.tradebrief.pipeline.intake;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.when;

import io.tradebrief.pipeline.fact.StagedPart;
import io.tradebrief.pipeline.intake.OneConvention.LeftOut;
import io.tradebrief.pipeline.intake.Succession.Stand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Column;

/**
 * What stands of a dataset.
 *
 * @param parts the files that are used, with what stands of each, the newest release first
 * @param periods every period a fact that stands covers, sorted as text
 * @param overlapping whether two files state the same fact
 * @param rows the facts that stand; none for files so large that only Spark reads them
 * @param remarks what a person should know
 */
public record Standing(
    List<Used> parts,
    SortedSet<String> periods,
    boolean overlapping,
    List<FactRow> rows,
    List<FileRemark> remarks) {

  /**
   * A file that is used.
   *
   * @param file as staged
   * @param part what stands of it
   */
  public record Used(StagedFile file, StagedPart part) {

    /** What it is used for: {@code all}, or how many parts. */
    public String use() {
      return part.isWhole() ? "all" : part.standing().size() + " parts";
    }
  }

  /** Files that stand as they are; one without a fact gives nothing to use. */
  static Standing whole(List<StagedFile> files) {
    NavigableSet<String> periods = new TreeSet<>();
    files.forEach(file -> periods.addAll(file.summary().periods()));
    return new Standing(
        files.stream()
            .filter(file -> file.summary().facts() > 0)
            .map(file -> new Used(file, StagedPart.whole(file.facts())))
            .toList(),
        periods,
        false,
        List.of(),
        List.of());
  }

  /** The same with these remarks. */
  Standing with(List<FileRemark> said) {
    return new Standing(parts, periods, overlapping, rows, List.copyOf(said));
  }

  /** The parts that stand after the last release was taken. */
  static Standing of(DatasetRule rule, List<ReleaseRows> newestFirst, Succession succession) {
    List<Used> used = new ArrayList<>();
    List<FactRow> rows = new ArrayList<>();
    boolean overlapping = false;
    for (ReleaseRows release : newestFirst) {
      Map<String, Set<String>> byFile = new TreeMap<>();
      long standing = 0;
      for (Map.Entry<String, Stand> part : succession.standing().entrySet()) {
        if (part.getValue().release().isOf(release)) {
          for (FactRow row : part.getValue().rows()) {
            byFile
                .computeIfAbsent(row.file().file().name(), f -> new TreeSet<>())
                .add(part.getKey());
            rows.add(row);
            standing++;
          }
        }
      }
      // Where files overlap, each is read only for the parts it is needed for.
      boolean whole = standing == release.facts() && !release.overlapping();
      overlapping |= standing > 0 && release.overlapping();
      for (StagedFile file : release.files()) {
        Set<String> parts = byFile.getOrDefault(file.file().name(), Set.of());
        if (!parts.isEmpty()) {
          used.add(new Used(file, part(rule, file, parts, release.leftOut(), whole)));
        }
      }
    }
    NavigableSet<String> periods = new TreeSet<>();
    rows.stream().map(row -> row.text("period")).filter(p -> !p.isEmpty()).forEach(periods::add);
    return new Standing(used, periods, overlapping, rows, succession.remarks());
  }

  private static StagedPart part(
      DatasetRule rule,
      StagedFile file,
      Set<String> standing,
      List<LeftOut> leftOut,
      boolean whole) {
    if (whole) {
      return StagedPart.whole(file.facts());
    }
    Column[] fields = rule.parts().stream().map(PartField::column).toArray(Column[]::new);
    Column name = concat_ws("|", fields);
    Column part = name;
    if (!rule.currencies().isEmpty()) {
      part = when(col("currency").isin(rule.currencies().toArray()), part);
    }
    for (LeftOut out : leftOut) {
      part = when(not(out.column()), part);
    }
    return new StagedPart(file.facts(), Optional.of(part), standing);
  }
}

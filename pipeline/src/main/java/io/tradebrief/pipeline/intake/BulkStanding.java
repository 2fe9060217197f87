package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.fact.StagedPart;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.Release;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.SparkSession;

/**
 * What stands of a dataset whose files are too large for memory: the same rules, with Spark
 * counting the parts and looking for keys that two files of a release share.
 */
final class BulkStanding {
  private final DatasetRule rule;
  private final BulkFacts bulk;
  private final Partners partners;
  private final Thresholds thresholds;
  private final Map<String, Part> standing = new TreeMap<>();
  private final List<FileRemark> remarks = new ArrayList<>();
  private boolean overlapping;

  /**
   * A part as a release has it.
   *
   * @param sums its amounts by its members
   * @param files the files of the release that state it
   */
  private record Part(Release release, List<FactRow> sums, Set<StagedFile> files) {}

  BulkStanding(DatasetRule rule, SparkSession spark, Partners partners, Thresholds thresholds) {
    this.rule = rule;
    this.bulk = new BulkFacts(rule, spark);
    this.partners = partners;
    this.thresholds = thresholds;
  }

  /**
   * What stands of the releases, given from the oldest.
   *
   * @throws io.tradebrief.pipeline.source.BrokenFile if two files of a release contradict each
   *     other
   */
  Standing of(Map<Release, List<StagedFile>> staged) {
    List<StagedFile> newestFirst = new ArrayList<>();
    Map<StagedFile, Set<String>> stated = new LinkedHashMap<>();
    staged.forEach(
        (release, all) -> {
          List<StagedFile> files = ReleaseRows.once(all, remarks);
          newestFirst.addAll(0, files);
          files.forEach(file -> stated.put(file, bulk.parts(file)));
          take(release, files, stated);
        });
    return standing(newestFirst, stated);
  }

  private void take(Release release, List<StagedFile> files, Map<StagedFile, Set<String>> stated) {
    boolean shared = files.size() > 1 && bulk.refuseContradictions(files);
    overlapping |= shared;
    Map<String, Lost> lost = new TreeMap<>();
    bulk.sums(files, shared)
        .forEach(
            (part, sums) -> {
              Part older = standing.get(part);
              boolean tooMuch =
                  older != null
                      && lost.computeIfAbsent(
                              older.release().text(), r -> new Lost(rule, partners, thresholds))
                          .isTooMuch(older.sums(), sums, false);
              if (!tooMuch) {
                Set<StagedFile> of = new LinkedHashSet<>(files);
                of.removeIf(file -> !stated.get(file).contains(part));
                standing.put(part, new Part(release, sums, of));
              }
            });
    String subject = rule.dataset() + " " + release.text();
    lost.forEach(
        (older, of) -> of.remarks(older).forEach(r -> remarks.add(new FileRemark(subject, r))));
  }

  private Standing standing(List<StagedFile> newestFirst, Map<StagedFile, Set<String>> stated) {
    List<Standing.Used> used = new ArrayList<>();
    TreeSet<String> periods = new TreeSet<>();
    for (StagedFile file : newestFirst) {
      Set<String> parts = new TreeSet<>();
      standing.forEach(
          (name, part) -> {
            if (part.files().contains(file)) {
              parts.add(name);
            }
          });
      if (!parts.isEmpty()) {
        used.add(new Standing.Used(file, part(file, parts, stated.get(file))));
        periods.addAll(file.summary().periods());
      }
    }
    return new Standing(used, periods, overlapping, List.of(), List.copyOf(remarks));
  }

  private StagedPart part(StagedFile file, Set<String> standing, Set<String> all) {
    return standing.equals(all)
        ? StagedPart.whole(file.facts())
        : new StagedPart(file.facts(), Optional.of(bulk.part()), standing);
  }
}

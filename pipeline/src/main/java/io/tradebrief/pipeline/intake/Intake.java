package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.fact.Partners;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Releases;
import io.tradebrief.pipeline.source.Releases.Recognised;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.StagedFile;
import io.tradebrief.pipeline.source.Staging;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/** Decides which figures of which releases of a dataset an edition is built on. */
public final class Intake {
  private final Releases releases;
  private final Staging staging;
  private final DatasetRules rules;
  private final Partners partners;
  private final Thresholds thresholds;
  private final Supplier<SparkSession> spark;

  /**
   * An intake over the releases of an input folder.
   *
   * @param rules how the releases of each dataset follow on one another
   * @param spark asked for a session only for files that do not fit in memory
   */
  public Intake(
      Releases releases,
      Staging staging,
      DatasetRules rules,
      Partners partners,
      Thresholds thresholds,
      Supplier<SparkSession> spark) {
    this.releases = releases;
    this.staging = staging;
    this.rules = rules;
    this.partners = partners;
    this.thresholds = thresholds;
    this.spark = spark;
  }

  /**
   * What stands of a dataset.
   *
   * @param upTo the newest release that may be used
   * @param partner the partner in focus: the World stands beside it only in the same release, so
   *     that a share never mixes two
   * @throws io.tradebrief.pipeline.source.BrokenFile if a file cannot be read, or two of a release
   *     contradict each other
   */
  public Standing of(String dataset, Release upTo, Optional<String> partner) {
    List<FileRemark> remarks = new ArrayList<>();
    Map<Release, List<StagedFile>> staged = staged(dataset, upTo, remarks);
    List<StagedFile> all = staged.values().stream().flatMap(List::stream).toList();
    DatasetRule rule = rules.of(dataset, all.get(0).source().kind().name());
    if (all.stream().anyMatch(file -> Files.isDirectory(file.facts()))) {
      return new BulkStanding(rule, spark.get(), partners, thresholds, remarks).of(staged);
    }
    if (all.size() == 1 && all.get(0).source().kind().amount().isEmpty()) {
      return Standing.whole(all, List.copyOf(remarks));
    }
    List<ReleaseRows> oldestFirst = new ArrayList<>();
    Succession succession = new Succession(rule, partners, thresholds);
    staged.forEach(
        (release, files) -> {
          ReleaseRows rows = ReleaseRows.of(release, files, rule.currencies());
          if (!rows.rows().isEmpty()) {
            oldestFirst.add(rows);
            succession.add(rows);
          }
        });
    partner.ifPresent(code -> SameRelease.of(rule, oldestFirst, succession, code, remarks));
    Collections.reverse(oldestFirst);
    Standing standing = Standing.of(rule, oldestFirst, succession);
    remarks.addAll(standing.remarks());
    remarks.addAll(Neighbours.of(rule, rules.breaks(), standing.rows(), thresholds));
    return new Standing(
        standing.parts(),
        standing.periods(),
        standing.overlapping(),
        standing.rows(),
        List.copyOf(remarks));
  }

  /** The files of every release up to one, staged, oldest first. */
  private Map<Release, List<StagedFile>> staged(
      String dataset, Release upTo, List<FileRemark> remarks) {
    Map<Release, List<StagedFile>> staged = new LinkedHashMap<>();
    for (Release release : releases.of(dataset)) {
      if (release.compareTo(upTo) <= 0) {
        List<StagedFile> files = new ArrayList<>();
        for (Recognised recognised : releases.files(dataset, release)) {
          files.add(staging.stage(recognised.file(), recognised.source()));
        }
        staged.put(release, files);
      }
    }
    // What older releases were like was said when they were the newest.
    Release newest = staged.keySet().stream().reduce((older, newer) -> newer).orElseThrow();
    for (StagedFile file : staged.get(newest)) {
      file.summary().toKnow().forEach(remark -> remarks.add(FileRemark.of(file, remark)));
      statedRelease(file).ifPresent(remark -> remarks.add(FileRemark.of(file, remark)));
    }
    return staged;
  }

  /** A file that states another release date than its folder may be in the wrong one. */
  private static Optional<Remark> statedRelease(StagedFile file) {
    Optional<Release> folder = file.file().release();
    Optional<Release> stated = file.source().release(file.file());
    boolean apart =
        folder.isPresent()
            && stated.isPresent()
            && !folder.get().text().startsWith(stated.get().text())
            && !stated.get().text().startsWith(folder.get().text());
    return apart
        ? Optional.of(
            Remark.finding(
                "it states the release date "
                    + stated.get().text()
                    + ", its folder "
                    + folder.get().text()))
        : Optional.empty();
  }
}

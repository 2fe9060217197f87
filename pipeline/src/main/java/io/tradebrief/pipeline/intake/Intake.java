package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.intake.DatasetRule.NotListed;
import io.tradebrief.pipeline.intake.Releases.Recognised;
import io.tradebrief.pipeline.list.Partner.Kind;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Release;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    Map<Release, List<StagedFile>> staged = staged(dataset, upTo);
    Standing standing = standing(dataset, staged, partner);
    Set<StagedFile> known = new LinkedHashSet<>(staged.get(newest(staged)));
    standing.parts().forEach(used -> known.add(used.file()));
    // A file that states nothing supersedes nothing, in whichever release it is.
    staged.values().stream()
        .flatMap(List::stream)
        .filter(file -> file.summary().facts() == 0)
        .forEach(known::add);
    List<FileRemark> all = new ArrayList<>();
    known.forEach(file -> all.addAll(RemarksOfFile.of(file)));
    all.addAll(standing.remarks());
    return standing.with(all);
  }

  private Standing standing(
      String dataset, Map<Release, List<StagedFile>> staged, Optional<String> partner) {
    List<FileRemark> remarks = new ArrayList<>();
    List<StagedFile> all = staged.values().stream().flatMap(List::stream).toList();
    refuseOtherKinds(dataset, all);
    DatasetRule rule = rules.of(dataset, all.get(0).source().kind().name());
    if (all.stream().anyMatch(file -> Files.isDirectory(file.facts()))) {
      return new BulkStanding(rule, spark.get(), partners, thresholds).of(staged);
    }
    if (all.size() == 1 && all.get(0).source().kind().amount().isEmpty()) {
      return Standing.whole(all);
    }
    List<ReleaseRows> oldestFirst = new ArrayList<>();
    Succession succession = new Succession(rule, rules.breaks(), partners, thresholds);
    staged.forEach(
        (release, files) -> {
          ReleaseRows rows = ReleaseRows.of(release, files, rule.currencies());
          if (!rows.rows().isEmpty()) {
            oldestFirst.add(rows);
            succession.add(rows);
          } else if (release.equals(newest(staged))) {
            remarks.addAll(rows.remarks());
          }
        });
    partner.ifPresent(code -> SameRelease.of(rule, oldestFirst, succession, code, remarks));
    Collections.reverse(oldestFirst);
    Standing standing = Standing.of(rule, oldestFirst, succession);
    remarks.addAll(standing.remarks());
    remarks.addAll(MonthsAndYears.of(standing.rows()));
    remarks.addAll(Neighbours.of(rule, rules.breaks(), withoutGroups(standing.rows()), thresholds));
    return standing.with(remarks);
  }

  /** A record beside a file may say that it belongs to a dataset of quite other facts. */
  private static void refuseOtherKinds(String dataset, List<StagedFile> all) {
    String kind = all.get(0).source().kind().name();
    for (StagedFile file : all) {
      if (!file.source().kind().name().equals(kind)) {
        throw new BrokenFile(
            file.file().name(),
            "it holds "
                + file.source().kind().name()
                + ", and other files of the dataset '"
                + dataset
                + "' hold "
                + kind,
            "Correct the dataset in provenance.csv beside the file that is of another one");
      }
    }
  }

  /** Groups begin and end as agreements do; their members are looked at one by one. */
  private List<FactRow> withoutGroups(List<FactRow> rows) {
    return rows.stream()
        .filter(row -> partners.kind(row.text("partner_code")) != Kind.GROUP)
        .toList();
  }

  private static Release newest(Map<Release, List<StagedFile>> staged) {
    return staged.keySet().stream().reduce((older, newer) -> newer).orElseThrow();
  }

  /** Whether what a dataset does not list of a partner it covers did not trade. */
  public boolean isFullTable(String dataset, String kind) {
    return rules.of(dataset, kind).notListed() == NotListed.ZERO;
  }

  /** The files of every release up to one, staged, oldest first. */
  private Map<Release, List<StagedFile>> staged(String dataset, Release upTo) {
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
    return staged;
  }
}

package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/** What a run would say of a file if it stood in an input folder beside the releases there. */
public final class WouldStand {
  private final DatasetRules rules;
  private final Partners partners;
  private final Supplier<SparkSession> spark;
  private final Path store;

  /**
   * A look ahead.
   *
   * @param store a folder for what is staged, which the caller deletes
   */
  public WouldStand(
      DatasetRules rules, Partners partners, Supplier<SparkSession> spark, Path store) {
    this.rules = rules;
    this.partners = partners;
    this.spark = spark;
    this.store = store;
  }

  /**
   * The remarks on the file and its release, with the thresholds that hold where a configuration
   * says nothing. A file outside a folder is taken for one of the day that it states, or of today.
   *
   * @throws BrokenFile if it contradicts another file of its release
   */
  public List<FileRemark> of(SourceFile file, String dataset, List<SourceFile> others) {
    SourceFile dated = dated(file);
    List<SourceFile> files = new ArrayList<>(others);
    files.add(dated);
    Releases releases = new Releases(files);
    Intake intake =
        new Intake(
            releases,
            new Staging(store, "", partners, spark),
            rules,
            partners,
            Thresholds.DEFAULT,
            spark);
    Release release = dated.release().orElseThrow();
    String ofRelease = dataset + " " + release.text();
    return intake.of(dataset, release, Optional.empty()).remarks().stream()
        .filter(r -> r.subject().equals(dated.name()) || r.subject().equals(ofRelease))
        .toList();
  }

  private static SourceFile dated(SourceFile file) {
    if (file.release().isPresent()) {
      return file;
    }
    Optional<Release> stated = Recognition.of(file).release(file);
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    return new SourceFile(
        file.path(),
        file.name(),
        file.publisher(),
        stated.or(() -> Release.parse(today)),
        file.sha256(),
        file.provenance());
  }
}

package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.Partners;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;

/** Reads a file as a run would, and tells what it found. It writes nothing. */
public final class FileCheck {
  private static final int FIRST_REASONS = 5;

  private final Partners partners;
  private final Optional<ReleasesAtHand> atHand;
  private final Supplier<SparkSession> spark;

  /**
   * A check of files.
   *
   * @param atHand the releases of an input folder, to say what a file would supersede there
   * @param spark asked for a session only for a bulk file
   */
  public FileCheck(
      Partners partners, Optional<ReleasesAtHand> atHand, Supplier<SparkSession> spark) {
    this.partners = partners;
    this.atHand = atHand;
    this.spark = spark;
  }

  /**
   * Recognises and screens a file.
   *
   * @throws BrokenFile if it cannot be read, or is none that any source reads
   */
  public FileReport of(Path path) {
    SourceFile file = file(path);
    return of(file, Recognition.of(file));
  }

  private <F> FileReport of(SourceFile file, Source<F> source) {
    List<Screened.Rejected> first = new ArrayList<>();
    ScreenSummary summary = summary(file, source, first);
    Optional<Dataset> dataset = dataset(file, source);
    Optional<Release> release = file.release().or(() -> source.release(file));
    return new FileReport(
        file.name(),
        source.id(),
        dataset,
        release,
        source.kind().name(),
        summary,
        first,
        atHand.flatMap(releases -> dataset.map(d -> releases.succession(d, release, path(file)))));
  }

  private <F> ScreenSummary summary(
      SourceFile file, Source<F> source, List<Screened.Rejected> first) {
    if (source instanceof BulkSource<F> bulk && bulk.isBulk(file)) {
      return BulkScreening.of(bulk, file, partners, spark.get()).summary(FIRST_REASONS, first);
    }
    Screened<F> screened = Screening.of(source, file, partners);
    screened.rejected().stream().limit(FIRST_REASONS).forEach(first::add);
    return ScreenSummary.of(source.kind(), screened);
  }

  private static Path path(SourceFile file) {
    return file.path().toAbsolutePath().normalize();
  }

  /** A table in our own layout outside an input folder has nothing beside it that names it. */
  private static Optional<Dataset> dataset(SourceFile file, Source<?> source) {
    try {
      return Optional.of(source.dataset(file));
    } catch (BrokenFile unnamed) {
      return Optional.empty();
    }
  }

  /** The file with the release date of its folder and the record beside it, if it has them. */
  private static SourceFile file(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new BrokenFile(path.toString(), "there is no such file", "Check the path");
    }
    Path folder = path.toAbsolutePath().normalize().getParent();
    Optional<Release> release = name(folder).flatMap(Release::parse);
    Path record = folder.resolve(ReleaseFolders.PROVENANCE);
    Map<String, Provenance> provenance =
        release.isPresent() && Files.exists(record) ? ProvenanceFile.read(record) : Map.of();
    return new SourceFile(
        path,
        path.toString(),
        release.flatMap(r -> name(folder.getParent())).orElse(""),
        release,
        Sha256.of(path),
        Optional.ofNullable(provenance.get(path.getFileName().toString())));
  }

  private static Optional<String> name(Path folder) {
    return Optional.ofNullable(folder).map(Path::getFileName).map(Path::toString);
  }
}

package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.BulkSource;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Provenance;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Sha256;
import io.tradebrief.pipeline.source.SideFiles;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Unpacking;
import io.tradebrief.pipeline.source.Unused;
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
  private final Unpacking unpacking;

  /**
   * A check of files.
   *
   * @param atHand the releases of an input folder, to say what a file would supersede there
   * @param spark asked for a session only for a bulk file
   * @param unpacking where archives are unpacked
   */
  public FileCheck(
      Partners partners,
      Optional<ReleasesAtHand> atHand,
      Supplier<SparkSession> spark,
      Unpacking unpacking) {
    this.partners = partners;
    this.atHand = atHand;
    this.spark = spark;
    this.unpacking = unpacking;
  }

  /**
   * Recognises and screens a file, or each file in it if it is an archive.
   *
   * @throws BrokenFile if one cannot be read
   */
  public List<Checked> of(Path path) {
    SourceFile file = file(path);
    Optional<Unused> none = SideFiles.of(file.name());
    return none.isPresent()
        ? List.of(Checked.of(none.get()))
        : unpacking.files(file).stream().map(this::checked).toList();
  }

  private Checked checked(SourceFile file) {
    Optional<Unused> none = SideFiles.of(file.name());
    if (none.isPresent()) {
      return Checked.of(none.get());
    }
    Recognition.Attempt attempt = Recognition.attempt(file);
    return attempt.source().isPresent()
        ? Checked.of(of(file, attempt.source().get()))
        : Checked.of(attempt.unused().orElseThrow());
  }

  private <F> FileReport of(SourceFile file, Source<F> source) {
    List<Screened.Rejected> first = new ArrayList<>();
    ScreenSummary summary = summary(file, source, first);
    Optional<Dataset> dataset = dataset(file, source);
    Optional<Release> release = file.release().or(() -> source.release(file));
    return new FileReport(
        file.name(),
        file,
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

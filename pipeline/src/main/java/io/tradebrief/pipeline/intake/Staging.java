package io.tradebrief.pipeline.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.tradebrief.pipeline.fact.FactFile;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.BulkSource;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Sha256;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;

/**
 * The staged store. A file is screened once; its facts, its rejected rows and the counts stand
 * under a key made of the file's content, the code and the lists of codes, so that nothing stale is
 * ever read.
 */
public final class Staging {
  private static final String SUMMARY = "screened.json";
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Path store;
  private final String version;
  private final Partners partners;
  private final Supplier<SparkSession> spark;

  /**
   * A store below {@code store}, which is created when first needed.
   *
   * @param version the hash of the code lists that readers look up
   * @param spark asked for a session only when a bulk file is first staged
   */
  public Staging(Path store, String version, Partners partners, Supplier<SparkSession> spark) {
    this.store = store;
    this.version = version;
    this.partners = partners;
    this.spark = spark;
  }

  /**
   * The staged form of a file, screened now if it never was.
   *
   * @throws BrokenFile if the file cannot be read
   */
  public <F> StagedFile stage(SourceFile file, Source<F> source) {
    Path folder = store.resolve(key(file, source));
    try {
      if (!Files.exists(folder.resolve(SUMMARY))) {
        screen(file, source, folder);
      }
      ScreenSummary summary = JSON.readValue(folder.resolve(SUMMARY).toFile(), ScreenSummary.class);
      return new StagedFile(
          file,
          source,
          folder.resolve(StagedFolder.FACTS),
          folder.resolve(StagedFolder.REJECTED),
          summary);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot use the staged store at " + store, e);
    }
  }

  /** Made of all that staged facts depend on, and of nothing else. */
  private String key(SourceFile file, Source<?> source) {
    String release = file.release().map(Release::text).orElse("");
    return Sha256.of(
            String.join(
                " ",
                file.sha256(),
                release,
                source.id(),
                ReaderVersion.of(source, Staging.class),
                version))
        .substring(0, 24);
  }

  private <F> void screen(SourceFile file, Source<F> source, Path folder) throws IOException {
    Files.createDirectories(store);
    Path building = Files.createTempDirectory(store, ".building-");
    try {
      JSON.writeValue(building.resolve(SUMMARY).toFile(), write(file, source, building));
      Files.move(building, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException raced) {
      // Another run staged the same content first; its result is the same.
      FileUtils.deleteDirectory(building.toFile());
    } catch (FileSystemException e) {
      FileUtils.deleteDirectory(building.toFile());
      if (!Files.exists(folder.resolve(SUMMARY))) {
        throw e;
      }
    } catch (RuntimeException e) {
      FileUtils.deleteDirectory(building.toFile());
      throw e;
    }
  }

  /** Writes facts and rejected rows, and returns the counts. */
  private <F> ScreenSummary write(SourceFile file, Source<F> source, Path building)
      throws IOException {
    if (source instanceof BulkSource<F> bulk && bulk.isBulk(file)) {
      return BulkStaging.write(
          BulkScreening.of(bulk, file, partners, spark.get()), file, spark.get(), building);
    }
    Screened<F> screened = Screening.of(source, file, partners);
    String shortHash = file.sha256().substring(0, 16);
    try (FactFile<F> facts =
        new FactFile<>(source.kind(), shortHash, building.resolve(StagedFolder.FACTS))) {
      for (Screened.Traced<F> traced : screened.facts()) {
        facts.write(traced.fact(), traced.place().toString());
      }
    }
    writeRejected(screened, building.resolve(StagedFolder.REJECTED));
    return ScreenSummary.of(source.kind(), screened);
  }

  private static void writeRejected(Screened<?> screened, Path path) throws IOException {
    try (Writer out = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
        CSVPrinter csv = CSVFormat.RFC4180.print(out)) {
      csv.printRecord("place", "rules", "raw");
      for (Screened.Rejected row : screened.rejected()) {
        String rules =
            String.join("; ", row.broken().stream().map(rule -> rule.meaning()).toList());
        csv.printRecord(row.place(), rules, row.raw());
      }
    }
  }
}

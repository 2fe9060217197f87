package io.tradebrief.pipeline;

import io.tradebrief.pipeline.source.StagedFile;
import io.tradebrief.reports.chart.ChartPng;
import io.tradebrief.reports.edition.DataPackage;
import io.tradebrief.reports.edition.Manifest;
import io.tradebrief.reports.edition.TidyCsv;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Writes all files of an edition; the workbook and the charts on several threads. */
final class EditionFiles {
  private final Publication publication;
  private final Manifest manifest;
  private final List<StagedFile> inputs;

  EditionFiles(Publication publication, Manifest manifest, List<StagedFile> inputs) {
    this.publication = publication;
    this.manifest = manifest;
    this.inputs = List.copyOf(inputs);
  }

  /** Fills the edition's folder. */
  void write(Path folder) throws IOException {
    Path charts = Files.createDirectory(folder.resolve("charts"));
    Path tables = Files.createDirectory(folder.resolve("tables"));
    ExecutorService threads =
        Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()));
    try {
      List<CompletableFuture<Void>> work = new ArrayList<>();
      Path workbook = folder.resolve(publication.id() + ".xlsx");
      work.add(start(threads, () -> WorkbookWriter.write(publication, workbook)));
      for (Exhibit exhibit : publication.exhibits()) {
        for (ChartSpec chart : exhibit.charts()) {
          Path png = charts.resolve(chart.id() + ".png");
          work.add(start(threads, () -> ChartPng.write(chart, exhibit.table(), png)));
        }
      }
      work.add(start(threads, () -> writeTables(tables)));
      work.add(
          start(threads, () -> DataPackage.write(publication, folder.resolve("datapackage.json"))));
      CompletableFuture.allOf(work.toArray(CompletableFuture[]::new)).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException failed) {
        throw failed.getCause();
      }
      throw e;
    } finally {
      threads.shutdownNow();
    }
    writeRejected(folder);
    manifest.write(folder.resolve(Manifest.FILE));
  }

  private void writeTables(Path tables) throws IOException {
    for (Exhibit exhibit : publication.exhibits()) {
      TidyCsv.write(exhibit.table(), tables.resolve(exhibit.id() + ".csv"));
    }
  }

  /** Keeps the rejected rows of each file that has any, under the file's name. */
  private void writeRejected(Path folder) throws IOException {
    Path rejected = Files.createDirectory(folder.resolve("rejected"));
    for (StagedFile input : inputs) {
      if (input.summary().rowsRejected() > 0) {
        String name = input.file().name().replace('/', '_') + ".csv";
        Files.copy(input.rejected(), rejected.resolve(name));
      }
    }
  }

  private static CompletableFuture<Void> start(ExecutorService threads, Step step) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            step.run();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        },
        threads);
  }

  @FunctionalInterface
  private interface Step {
    void run() throws IOException;
  }
}

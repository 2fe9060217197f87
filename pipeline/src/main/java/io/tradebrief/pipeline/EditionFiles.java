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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;

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
    try (Threads threads = new Threads()) {
      List<Future<Path>> work = new ArrayList<>();
      Path workbook = folder.resolve(publication.id() + ".xlsx");
      work.add(
          threads.start(() -> written(workbook, path -> WorkbookWriter.write(publication, path))));
      for (Exhibit exhibit : publication.exhibits()) {
        for (ChartSpec chart : exhibit.charts()) {
          Path png = charts.resolve(chart.id() + ".png");
          work.add(
              threads.start(
                  () -> written(png, path -> ChartPng.write(chart, exhibit.table(), path))));
        }
      }
      work.add(threads.start(() -> written(tables, this::writeTables)));
      Path description = folder.resolve(DataPackage.FILE);
      work.add(
          threads.start(() -> written(description, path -> DataPackage.write(publication, path))));
      Threads.results(work);
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

  private static Path written(Path path, Writer writer) throws IOException {
    writer.write(path);
    return path;
  }

  @FunctionalInterface
  private interface Writer {
    void write(Path path) throws IOException;
  }
}

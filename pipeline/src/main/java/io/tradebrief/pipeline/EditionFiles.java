package io.tradebrief.pipeline;

import io.tradebrief.pipeline.intake.StagedFile;
import io.tradebrief.pipeline.settings.Look;
import io.tradebrief.reports.chart.ChartPng;
import io.tradebrief.reports.chart.PictureSize;
import io.tradebrief.reports.edition.DataPackage;
import io.tradebrief.reports.edition.Manifest;
import io.tradebrief.reports.edition.TidyCsv;
import io.tradebrief.reports.page.EditionPage;
import io.tradebrief.reports.table.ChartSpec;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.HouseStyle;
import io.tradebrief.reports.table.Publication;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.workbook.WorkbookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;

/** Writes all files of an edition; the workbook and the charts on several threads. */
final class EditionFiles {
  private final Publication publication;
  private final HouseStyle style;
  private final PictureSize charts;
  private final boolean byteOrderMark;
  private final Manifest manifest;
  private final List<StagedFile> inputs;

  EditionFiles(Publication publication, Look look, Manifest manifest, List<StagedFile> inputs) {
    this.publication = look.style().formats().apply(publication);
    this.style = look.style();
    this.charts = look.pictures();
    this.byteOrderMark = look.byteOrderMark();
    this.manifest = manifest;
    this.inputs = List.copyOf(inputs);
  }

  /** Fills the edition's folder. */
  void write(Path folder) throws IOException {
    Path pictures = Files.createDirectory(folder.resolve("charts"));
    Path tables = Files.createDirectory(folder.resolve("tables"));
    try (Threads threads = new Threads()) {
      List<Future<Path>> work = new ArrayList<>();
      Path workbook = folder.resolve(publication.id() + ".xlsx");
      work.add(
          threads.start(
              () -> written(workbook, path -> WorkbookWriter.write(publication, style, path))));
      Map<String, Future<byte[]>> screen = new LinkedHashMap<>();
      for (Exhibit exhibit : publication.exhibits()) {
        for (ChartSpec chart : exhibit.charts()) {
          ResultTable table = exhibit.table();
          Path png = pictures.resolve(chart.id() + ".png");
          work.add(
              threads.start(
                  () -> written(png, path -> ChartPng.write(chart, table, style, charts, path))));
          screen.put(
              chart.id(),
              threads.start(() -> ChartPng.render(chart, table, style, PictureSize.SCREEN)));
        }
      }
      work.add(threads.start(() -> written(tables, this::writeTables)));
      Path description = folder.resolve(DataPackage.FILE);
      work.add(
          threads.start(() -> written(description, path -> DataPackage.write(publication, path))));
      Threads.results(work);
      writePage(folder, screen);
    }
    writeRejected(folder);
    manifest.write(folder.resolve(Manifest.FILE));
  }

  private void writePage(Path folder, Map<String, Future<byte[]>> screen) throws IOException {
    List<byte[]> drawn = Threads.results(List.copyOf(screen.values()));
    Map<String, byte[]> pictures = new LinkedHashMap<>();
    for (String chart : screen.keySet()) {
      pictures.put(chart, drawn.get(pictures.size()));
    }
    EditionPage.write(publication, style, pictures, folder.resolve(EditionPage.FILE));
  }

  private void writeTables(Path tables) throws IOException {
    for (Exhibit exhibit : publication.exhibits()) {
      TidyCsv.write(exhibit.table(), tables.resolve(exhibit.id() + ".csv"), byteOrderMark);
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

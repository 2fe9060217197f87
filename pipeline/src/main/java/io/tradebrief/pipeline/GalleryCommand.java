package io.tradebrief.pipeline;

import io.tradebrief.reports.chart.Thumbnail;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tradebrief gallery EDITION FOLDER CHART...}: small pictures of an edition's charts. */
@Command(
    name = "gallery",
    mixinStandardHelpOptions = true,
    description = "Writes small pictures of an edition's charts, for pages such as the README.")
final class GalleryCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "EDITION", description = "An edition's folder.")
  private Path edition;

  @Parameters(index = "1", paramLabel = "FOLDER", description = "Where the pictures go.")
  private Path folder;

  @Parameters(
      index = "2..*",
      arity = "1..*",
      paramLabel = "CHART",
      description = "Ids of charts, the names of their files without the ending.")
  private List<String> charts = List.of();

  private final PrintStream out;
  private final PrintStream err;

  GalleryCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    try {
      Files.createDirectories(folder);
      for (String chart : charts) {
        Path picture = folder.resolve(chart + ".png");
        Files.write(picture, Thumbnail.of(edition.resolve("charts").resolve(chart + ".png")));
        out.println(picture);
      }
      return ExitCode.PUBLISHED.code();
    } catch (IOException e) {
      err.println("tradebrief: " + e.getMessage());
      return ExitCode.FAILED.code();
    }
  }
}

package io.tradebrief.pipeline;

import io.tradebrief.pipeline.intake.Checked;
import io.tradebrief.pipeline.intake.FileCheck;
import io.tradebrief.pipeline.intake.FileRemark;
import io.tradebrief.pipeline.intake.FileReport;
import io.tradebrief.pipeline.intake.ReleasesAtHand;
import io.tradebrief.pipeline.intake.ScreenSummary;
import io.tradebrief.pipeline.intake.WouldStand;
import io.tradebrief.pipeline.list.BrokenList;
import io.tradebrief.pipeline.settings.BrokenConfiguration;
import io.tradebrief.pipeline.settings.Lists;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Unpacking;
import io.tradebrief.pipeline.source.Unused;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tradebrief check FILE...}: what a file is, before it goes to the input folder. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Tells what each file is, how its rows were taken, and writes nothing.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every file was recognised and every row accepted, or is known to be no data",
      "1:a file is broken, of no kind that is read, or states no figure",
      "2:the command line or a list in the configuration folder is wrong",
      "3:every file was recognised; some rows were rejected, or there are findings"
    })
final class CheckCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files as the publisher has them.")
  private List<Path> files = List.of();

  @Option(
      names = "--input",
      paramLabel = "DIR",
      description = "Input folder, to tell what a file would supersede there.")
  private Path input;

  @Option(
      names = "--lists",
      paramLabel = "DIR",
      description = "Folder of the lists of countries and groups; the program's own by default.")
  private Path lists;

  private Optional<ReleasesAtHand> atHand = Optional.empty();
  private WouldStand ahead;
  private final PrintStream out;
  private final PrintStream err;

  CheckCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    List<Engine> started = new ArrayList<>();
    try {
      return checkAll(
              () -> {
                if (started.isEmpty()) {
                  started.add(Engine.startForCheck());
                }
                return started.get(0).spark();
              })
          .code();
    } catch (BrokenConfiguration | BrokenList e) {
      err.println("tradebrief: " + e.getMessage());
      return ExitCode.USAGE.code();
    } finally {
      started.forEach(Engine::close);
    }
  }

  private ExitCode checkAll(Supplier<SparkSession> spark) {
    Lists known = Lists.load(folder());
    try (Unpacking unpacking = Unpacking.forNow()) {
      atHand = atHand(unpacking);
      ahead = new WouldStand(known.datasets(), known.partners(), spark, unpacking.beside());
      FileCheck check = new FileCheck(known.partners(), atHand, spark, unpacking);
      ExitCode worst = ExitCode.PUBLISHED;
      for (Path file : files) {
        worst = worse(worst, check(check, file));
      }
      out.println("Nothing was written.");
      return worst;
    }
  }

  private Optional<ReleasesAtHand> atHand(Unpacking unpacking) {
    try {
      return Optional.ofNullable(input).map(folder -> ReleasesAtHand.of(folder, unpacking));
    } catch (BrokenFile e) {
      throw new BrokenConfiguration(e.getMessage(), e);
    }
  }

  private ExitCode check(FileCheck check, Path file) {
    try {
      ExitCode worst = ExitCode.PUBLISHED;
      for (Checked checked : check.of(file)) {
        worst = worse(worst, told(checked));
      }
      return worst;
    } catch (BrokenFile e) {
      out.println(file);
      out.println("  broken      " + e.getMessage());
      return ExitCode.FAILED;
    }
  }

  /** A file that states nothing is as good as broken. */
  private static ExitCode worth(ScreenSummary summary) {
    if (summary.facts() == 0) {
      return ExitCode.FAILED;
    }
    boolean finding = summary.toKnow().stream().anyMatch(Remark::isFinding);
    return finding || summary.rowsRejected() > 0 ? ExitCode.FINDINGS : ExitCode.PUBLISHED;
  }

  /** What a run over the input folder would say of the file beyond what it says itself. */
  private ExitCode ahead(FileReport report) {
    if (atHand.isEmpty() || report.dataset().isEmpty() || report.summary().facts() == 0) {
      return ExitCode.PUBLISHED;
    }
    Dataset dataset = report.dataset().get();
    List<FileRemark> remarks =
        ahead.of(report.read(), dataset.id(), atHand.get().files(dataset, report.read())).stream()
            .filter(remark -> !report.summary().toKnow().contains(remark.remark()))
            .toList();
    remarks.forEach(remark -> out.println(ReportLines.line(remark.remark())));
    return remarks.stream().anyMatch(FileRemark::isFinding)
        ? ExitCode.FINDINGS
        : ExitCode.PUBLISHED;
  }

  private ExitCode told(Checked checked) {
    if (checked.report().isPresent()) {
      FileReport report = checked.report().get();
      new ReportLines(report).lines().forEach(out::println);
      return worse(worth(report.summary()), ahead(report));
    }
    Unused unused = checked.unused().orElseThrow();
    ReportLines.of(unused).forEach(out::println);
    return unused.finding() ? ExitCode.FAILED : ExitCode.PUBLISHED;
  }

  /** A broken file outweighs rejected rows, and those outweigh nothing. */
  private static ExitCode worse(ExitCode one, ExitCode other) {
    if (one == ExitCode.FAILED || other == ExitCode.PUBLISHED) {
      return one;
    }
    return other;
  }

  private Path folder() {
    String home = System.getProperty("tradebrief.home");
    if (lists != null) {
      return lists;
    }
    return home == null ? Path.of("conf") : Path.of(home, "conf");
  }
}

package io.tradebrief.pipeline;

import io.tradebrief.pipeline.fact.MissingDataset;
import io.tradebrief.pipeline.list.BrokenList;
import io.tradebrief.pipeline.settings.BrokenConfiguration;
import io.tradebrief.pipeline.settings.Settings;
import io.tradebrief.pipeline.settings.SettingsFile;
import io.tradebrief.pipeline.source.BrokenFile;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tradebrief run CONF}: publishes an edition of a report. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Publishes an edition of a report, unless the latest one is up to date.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:published, or already up to date",
      "1:failed; the last good edition is untouched",
      "2:the command line or the configuration is wrong",
      "3:published, with findings a person should look at"
    })
final class RunCommand implements Callable<Integer> {
  @Parameters(paramLabel = "CONF", description = "The report's configuration file.")
  private Path conf;

  @Option(names = "--input", paramLabel = "DIR", description = "Folder of publishers' files.")
  private Path input;

  @Option(names = "--output", paramLabel = "DIR", description = "Folder of editions.")
  private Path output;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Use only releases up to this day, for example 2025-04-30.")
  private LocalDate asOf;

  @Option(names = "--master", paramLabel = "URL", description = "Spark master.")
  private String master;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Overrides a key of the configuration, for example reference-year=2025.")
  private Map<String, String> set = new TreeMap<>();

  @Option(names = "--timings", description = "Prints the time of each part.")
  private boolean timings;

  private final PrintStream out;
  private final PrintStream err;

  RunCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    Progress progress =
        new Progress(err, Boolean.getBoolean("tradebrief.terminal"), System::nanoTime);
    progress.before("JVM", sinceJvmStart());
    try {
      return published(progress).code();
    } catch (BrokenConfiguration | BrokenList e) {
      err.println("tradebrief: " + e.getMessage());
      return ExitCode.USAGE.code();
    } catch (BrokenFile | MissingDataset e) {
      err.println("tradebrief: " + e.getMessage());
    } catch (IOException | UncheckedIOException e) {
      err.println("tradebrief: " + e.getMessage());
    }
    err.println("tradebrief: nothing was published; the last good edition is untouched.");
    return ExitCode.FAILED.code();
  }

  private ExitCode published(Progress progress) throws IOException {
    Settings settings =
        SettingsFile.read(
            conf,
            new SettingsFile.Overrides(
                Optional.ofNullable(input).map(Path::toAbsolutePath),
                Optional.ofNullable(output).map(Path::toAbsolutePath),
                Optional.ofNullable(asOf),
                Optional.ofNullable(master),
                set),
            Analyses.ids());
    Files.createDirectories(settings.reportFolder());
    // Spark's log goes to a file; the property is read when logging starts, which is after this.
    System.setProperty("tradebrief.log", settings.reportFolder().resolve("run.log").toString());
    Outcome outcome = new Run(settings, progress).run();
    progress.end();
    outcome.notices().forEach(notice -> progress.say("notice: " + notice));
    outcome.findings().forEach(finding -> progress.say("finding: " + finding));
    if (timings) {
      progress.printTimings();
    }
    out.println((outcome.fresh() ? "published " : "up to date ") + outcome.edition());
    return outcome.exitCode();
  }

  private static long sinceJvmStart() {
    long millis = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    return TimeUnit.MILLISECONDS.toNanos(millis);
  }
}

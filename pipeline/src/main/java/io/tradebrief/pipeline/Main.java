package io.tradebrief.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: one class a verb. */
@Command(
    name = "tradebrief",
    mixinStandardHelpOptions = true,
    version = "tradebrief 0.1.0",
    description = "Turns official trade, investment, exchange-rate and tariff files into editions.")
public final class Main {
  private Main() {}

  /** Runs a verb and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(System.out, System.err, args));
  }

  /** Runs a verb and returns its exit code. */
  static int run(PrintStream out, PrintStream err, String... args) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new RunCommand(out, err));
    line.addSubcommand(new CheckCommand(out, err));
    line.addSubcommand(new AuditCommand(out, err));
    line.addSubcommand(new GalleryCommand(out, err));
    line.setOut(new PrintWriter(out, true, UTF_8));
    line.setErr(new PrintWriter(err, true, UTF_8));
    line.setExecutionExceptionHandler(
        (failure, commandLine, parsed) -> {
          err.println("tradebrief: an error of the program itself: " + failure);
          failure.printStackTrace(err);
          return ExitCode.FAILED.code();
        });
    return line.execute(args);
  }
}

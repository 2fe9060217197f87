package io.tradebrief.pipeline;

import io.tradebrief.reports.audit.Recalculation;
import io.tradebrief.reports.audit.WorkbookAudit;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tradebrief audit WORKBOOK}: whether a workbook keeps the conventions it is made to. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Checks a workbook: schema, structure, accessibility, links, charts, print.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing is wrong",
      "1:the file cannot be read as a workbook, or LibreOffice is not on the path or fails",
      "3:something is wrong; each line names it and its place"
    })
final class AuditCommand implements Callable<Integer> {
  @Parameters(paramLabel = "WORKBOOK", description = "An edition's xlsx file.")
  private Path workbook;

  @Option(
      names = "--recalculate",
      description =
          "Also has LibreOffice compute every formula anew and compares the values at 1e-9.")
  private boolean recalculate;

  private final PrintStream out;
  private final PrintStream err;

  AuditCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    if (recalculate && !Recalculation.isPossible()) {
      err.println(
          "tradebrief: --recalculate needs LibreOffice; install it so that soffice is on the path.");
      return ExitCode.FAILED.code();
    }
    List<String> problems;
    try {
      problems = new ArrayList<>(WorkbookAudit.problems(workbook));
    } catch (IOException | RuntimeException e) {
      err.println("tradebrief: " + workbook + " cannot be read as a workbook: " + e.getMessage());
      return ExitCode.FAILED.code();
    }
    try {
      if (recalculate) {
        problems.addAll(differences());
      }
    } catch (IOException e) {
      err.println("tradebrief: the formulas were not computed anew: " + e.getMessage());
      return ExitCode.FAILED.code();
    }
    problems.forEach(out::println);
    return problems.isEmpty() ? ExitCode.PUBLISHED.code() : ExitCode.FINDINGS.code();
  }

  private List<String> differences() throws IOException {
    Path folder = Files.createTempDirectory("tradebrief-audit");
    try {
      return Recalculation.differences(workbook, folder);
    } finally {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}

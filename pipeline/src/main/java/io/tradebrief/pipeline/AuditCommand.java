package io.tradebrief.pipeline;

import io.tradebrief.reports.audit.WorkbookAudit;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tradebrief audit WORKBOOK}: whether a workbook keeps the conventions it is made to. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = "Checks a workbook: schema, structure, accessibility, links, charts, print.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing is wrong",
      "1:the file cannot be read as a workbook",
      "3:something is wrong; each line names it and its place"
    })
final class AuditCommand implements Callable<Integer> {
  @Parameters(paramLabel = "WORKBOOK", description = "An edition's xlsx file.")
  private Path workbook;

  private final PrintStream out;
  private final PrintStream err;

  AuditCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    try {
      List<String> problems = WorkbookAudit.problems(workbook);
      problems.forEach(out::println);
      return problems.isEmpty() ? ExitCode.PUBLISHED.code() : ExitCode.FINDINGS.code();
    } catch (IOException | RuntimeException e) {
      err.println("tradebrief: " + workbook + " cannot be read as a workbook: " + e.getMessage());
      return ExitCode.FAILED.code();
    }
  }
}

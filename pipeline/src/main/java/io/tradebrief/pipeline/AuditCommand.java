package io.tradebrief.pipeline;

import io.tradebrief.reports.audit.Audited;
import io.tradebrief.reports.audit.Recalculation;
import io.tradebrief.reports.audit.SortAudit;
import io.tradebrief.reports.audit.WorkbookAudit;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tradebrief audit WORKBOOK}: whether a workbook keeps the conventions it is made to. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description =
        "Checks a workbook: schema, structure, accessibility, links, charts, print; has LibreOffice"
            + " compute every formula anew, and sort every table by every column.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing is wrong",
      "1:the file cannot be read as a workbook, or LibreOffice is not on the path or fails",
      "3:something is wrong; each line names it and its place"
    })
final class AuditCommand implements Callable<Integer> {
  private static final String WITHOUT = "--without-libreoffice";

  @Parameters(paramLabel = "WORKBOOK", description = "An edition's xlsx file.")
  private Path workbook;

  @Option(
      names = WITHOUT,
      description = "Leaves out computing the formulas anew and sorting the tables.")
  private boolean withoutOffice;

  private final PrintStream out;
  private final PrintStream err;

  AuditCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    if (!withoutOffice && !Recalculation.isPossible()) {
      err.println(
          "tradebrief: to compute the formulas anew and to sort the tables needs LibreOffice;"
              + " install it so that soffice is on the path, or leave both out with "
              + WITHOUT
              + ".");
      return ExitCode.FAILED.code();
    }
    List<Audited> parts = new ArrayList<>();
    try {
      parts.add(WorkbookAudit.audited(workbook));
    } catch (IOException | RuntimeException e) {
      err.println("tradebrief: " + workbook + " cannot be read as a workbook: " + e.getMessage());
      return ExitCode.FAILED.code();
    }
    try {
      if (!withoutOffice) {
        parts.add(inFolder(folder -> Recalculation.audited(workbook, folder)));
        parts.add(inFolder(folder -> SortAudit.check(workbook, folder).audited()));
      }
    } catch (IOException e) {
      parts.forEach(part -> part.problems().forEach(out::println));
      err.println(
          "tradebrief: not all formulas were computed anew, or tables sorted: " + e.getMessage());
      return ExitCode.FAILED.code();
    }
    parts.forEach(part -> part.problems().forEach(out::println));
    parts.forEach(part -> out.println("checked " + part.extent()));
    if (withoutOffice) {
      out.println("not checked: what the formulas give, and whether the tables may be sorted");
    }
    boolean sound = parts.stream().allMatch(part -> part.problems().isEmpty());
    return sound ? ExitCode.PUBLISHED.code() : ExitCode.FINDINGS.code();
  }

  /** A part of the audit that needs an empty folder to work in. */
  private interface Work {
    Audited in(Path folder) throws IOException;
  }

  private static Audited inFolder(Work work) throws IOException {
    Path folder = Files.createTempDirectory("tradebrief-audit");
    try {
      return work.in(folder);
    } finally {
      FileUtils.deleteDirectory(folder.toFile());
    }
  }
}

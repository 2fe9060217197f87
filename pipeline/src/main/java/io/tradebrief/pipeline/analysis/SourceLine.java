package io.tradebrief.pipeline.analysis;

import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.ResultTable;
import java.util.stream.Collectors;

/** The line below a chart that says where its figures come from. */
public final class SourceLine {
  private SourceLine() {}

  /** Every release the table cites, each once. */
  public static String of(ResultTable table) {
    return "Source: "
        + table.spec().citations().stream()
            .map(Citation::line)
            .distinct()
            .collect(Collectors.joining("; "))
        + ".";
  }
}

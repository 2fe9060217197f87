package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What a file turned out to be when it was checked.
 *
 * @param file as the person named it
 * @param read the file itself
 * @param source the id of its format
 * @param dataset what it is a release of; empty if only a record beside it could say
 * @param release when it was released, empty if neither its folder nor its content states it
 * @param factKind the kind of fact it gives
 * @param summary its rows by how they were taken, its facts and periods
 * @param rejected the first rejected rows, as they stood
 * @param succession what it would supersede, or what supersedes it, as a sentence; empty if it was
 *     not asked
 */
public record FileReport(
    String file,
    SourceFile read,
    String source,
    Optional<Dataset> dataset,
    Optional<Release> release,
    String factKind,
    ScreenSummary summary,
    List<Screened.Rejected> rejected,
    Optional<String> succession) {

  public FileReport {
    rejected = List.copyOf(rejected);
  }

  /** Rows of the file, however they were taken. */
  public long rows() {
    return summary.rows();
  }

  /** {@code 2010 to 2024, 2010-01 to 2025-02}; {@code not stated} if the facts have no periods. */
  public String covers() {
    SortedSet<String> periods = summary.periods();
    List<String> spans =
        List.of(4, 7).stream()
            .flatMap(
                length ->
                    span(periods.stream().filter(p -> p.length() == length).toList()).stream())
            .toList();
    return spans.isEmpty() ? "not stated" : String.join(", ", spans);
  }

  /** Years sort as text, and so do months; quarters ({@code 2024-Q1}) sort among themselves. */
  private static List<String> span(List<String> periods) {
    List<String> quarters = periods.stream().filter(p -> p.contains("Q")).toList();
    List<String> others = periods.stream().filter(p -> !p.contains("Q")).toList();
    return List.of(others, quarters).stream()
        .filter(same -> !same.isEmpty())
        .map(
            same ->
                same.size() == 1 ? same.get(0) : same.get(0) + " to " + same.get(same.size() - 1))
        .toList();
  }
}

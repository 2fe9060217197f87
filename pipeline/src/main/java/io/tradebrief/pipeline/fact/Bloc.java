package io.tradebrief.pipeline.fact;

import java.nio.file.Path;
import java.util.List;

/**
 * An agreement whose members belong to a bloc. A bloc of several agreements has several rows and
 * counts a country once.
 *
 * @param name the bloc as the edition prints it
 * @param agreement as {@link AgreementMember} names it
 */
public record Bloc(String name, String agreement) {
  private static final List<String> COLUMNS = List.of("bloc", "agreement");

  /**
   * Reads a list with the columns {@code bloc, agreement}.
   *
   * @throws BrokenList naming the line and column
   */
  public static List<Bloc> load(Path file) {
    return ConfList.read(file, COLUMNS).stream()
        .map(line -> new Bloc(line.filled("bloc"), line.filled("agreement")))
        .toList();
  }
}

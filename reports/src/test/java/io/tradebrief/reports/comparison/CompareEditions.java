package io.tradebrief.reports.comparison;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The command that compares two editions, to be run by hand from the root of the project, where the
 * program has been built and the tests compiled ({@code mvn -pl reports test-compile}):
 *
 * <pre>
 * java -cp 'reports/target/test-classes:reports/target/classes:pipeline/target/lib/*' \
 *   io.tradebrief.reports.comparison.CompareEditions \
 *   BEFORE AFTER --ulps 4 --intended FILE.csv --list FILE.csv
 * </pre>
 *
 * <p>or, with nothing built before:
 *
 * <pre>
 * mvn -q -pl reports test-compile org.codehaus.mojo:exec-maven-plugin:3.6.2:java \
 *   -Dexec.classpathScope=test \
 *   -Dexec.mainClass=io.tradebrief.reports.comparison.CompareEditions \
 *   -Dexec.args="BEFORE AFTER --ulps 4"
 * </pre>
 *
 * <p>BEFORE and AFTER are folders of editions. The options may be left out: how many units in the
 * last place count as rounding (0), what is meant to differ ({@link IntendedDifferences}), where to
 * write every difference as a CSV. It ends with 1 if anything differs beyond intention and
 * rounding.
 */
public final class CompareEditions {
  private CompareEditions() {}

  /**
   * Compares and prints the report.
   *
   * @throws IOException if an edition or a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    List<String> words = List.of(args);
    if (words.size() < 2) {
      System.err.println("BEFORE AFTER [--ulps N] [--intended FILE] [--list FILE]");
      System.exit(2);
    }
    String intended = option(words, "--intended", "");
    Comparison comparison =
        EditionComparison.of(
            Path.of(words.get(0)),
            Path.of(words.get(1)),
            intended.isEmpty()
                ? IntendedDifferences.none()
                : IntendedDifferences.read(Path.of(intended)),
            Long.parseLong(option(words, "--ulps", "0")));
    System.out.print(ComparisonReport.text(comparison));
    String list = option(words, "--list", "");
    if (!list.isEmpty()) {
      Files.writeString(Path.of(list), ComparisonReport.csv(comparison), StandardCharsets.UTF_8);
    }
    System.exit(comparison.isHarmless() ? 0 : 1);
  }

  private static String option(List<String> words, String name, String otherwise) {
    int at = words.indexOf(name);
    return at < 0 || at + 1 == words.size() ? otherwise : words.get(at + 1);
  }
}

package io.tradebrief.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.source.Archives;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {
  private static final String ANNUAL = "Date,Country,Exchange rate\n2023-01-01,Japan,140.5\n";

  @TempDir private Path folder;

  private record Result(int code, String out, String err) {}

  @Test
  void aSoundFileIsDescribedAndNothingIsWritten() throws IOException {
    Path file = written("federal-reserve/2025-01-15/rates.csv", ANNUAL + "2024-01-01,Japan,151.5");
    Set<String> before = everything();

    Result result = check(file.toString());

    assertEquals(0, result.code(), result.out());
    assertEquals(
        List.of(
            file.toString(),
            "  source      fed-panel",
            "  dataset     fed-h10-annual (Federal Reserve Board: Foreign Exchange Rates H.10/G.5A,"
                + " annual averages)",
            "  released    2025-01-15",
            "  covers      2023 to 2024",
            "  rows        3: 2 accepted, 0 rejected, 1 structure",
            "  facts       2 fx-rates",
            "Nothing was written."),
        result.out().lines().toList());
    assertEquals(before, everything());
  }

  @Test
  void rejectedRowsAreShownWithTheirReasonsAndThereMayBeMore() throws IOException {
    StringBuilder text = new StringBuilder(ANNUAL);
    text.append("2024-01-01,Japan,").append("9".repeat(250)).append("x\n");
    for (int year = 2010; year < 2016; year++) {
      text.append(year).append("-01-01,Atlantis,1\n");
    }
    Path file = written("rates.csv", text.toString());

    Result result = check(file.toString());

    assertEquals(3, result.code());
    List<String> lines = result.out().lines().toList();
    assertTrue(lines.contains("  released    not stated"), result.out());
    assertTrue(
        lines.contains("  rows        9: 1 accepted, 7 rejected, 1 structure"), result.out());
    assertTrue(
        lines.contains(
            "  rejected    3: must hold: the value is a number: 2024-01-01,Japan,"
                + "9".repeat(183)
                + "..."),
        result.out());
    assertEquals(5, lines.stream().filter(line -> line.startsWith("  rejected")).count());
    assertTrue(lines.contains("              and 2 more"), result.out());
    assertTrue(lines.contains("              1 not: the value is a number"), result.out());
    assertTrue(
        lines.contains("              6 not: the currency or series is one the reader knows"),
        result.out());
  }

  @Test
  void aFileMayStateItsReleaseDateItself() {
    Result result = check("src/test/resources/fixtures/world-bank-fcrf/rates.csv");

    assertTrue(result.out().contains("released    2025-07-01"), result.out());
  }

  @Test
  void whatAFileWouldSupersedeDependsOnItsReleaseDate() throws IOException {
    written("input/federal-reserve/2025-01-15/rates.csv", ANNUAL);
    written("input/other/2025-01-15/what.csv", "nobody,knows\n1,2\n");
    Path newer = written("federal-reserve/2026-01-15/rates.csv", ANNUAL);
    Path older = written("federal-reserve/2024-01-15/rates.csv", ANNUAL);
    Path same = written("federal-reserve/2025-01-15/again.csv", ANNUAL);
    Path undated = written("rates.csv", ANNUAL);
    String held = "2025-01-15 of fed-h10-annual (federal-reserve/2025-01-15/rates.csv)";

    assertEquals("would supersede " + held, supersedes(newer));
    assertEquals("nothing: it is superseded by " + held, supersedes(older));
    assertEquals("would stand beside " + held + ", the same release", supersedes(same));
    assertEquals("depends on its release date; the newest at hand is " + held, supersedes(undated));
    Path first = written("usitc/2025-01-01/list.txt", "8471\n8473\n");
    assertEquals(
        "nothing: " + folder.resolve("input") + " has no other release of us-measure-products",
        supersedes(first));
  }

  private String supersedes(Path file) {
    Result result = check("--input", folder.resolve("input").toString(), file.toString());
    return result
        .out()
        .lines()
        .filter(line -> line.startsWith("  supersedes"))
        .findFirst()
        .map(line -> line.substring(14))
        .orElse(result.out() + result.err());
  }

  @Test
  void aBrokenFileAndOneNobodyKnowsFailAndTheOthersAreStillChecked() throws IOException {
    Path good = written("rates.csv", ANNUAL);
    Path page = written("page.csv", "<!doctype html><html><body>No</body></html>");
    Path unknown = written("list.csv", "apples,pears\n1,2\n");

    Result result =
        check(page.toString(), folder.resolve("none").toString(), unknown.toString(), "" + good);

    assertEquals(1, result.code());
    assertTrue(result.out().contains("it is a web page"), result.out());
    assertTrue(result.out().contains("there is no such file"), result.out());
    assertTrue(result.out().contains("none of the supported formats"), result.out());
    assertTrue(result.out().contains("source      fed-panel"), result.out());
  }

  @Test
  void aFileThatIsNoDataSaysSoAndIsNoFailure() throws IOException {
    Path mark = written("rates.csv.Zone.Identifier", "[ZoneTransfer]");

    Result result = check(mark.toString());

    assertEquals(0, result.code());
    assertTrue(
        result.out().contains("  no data     it is the mark that Windows gives to a download."),
        result.out());
  }

  @Test
  void eachFileOfAnArchiveIsDescribedAndNothingIsLeftBehind() throws IOException {
    Path zip = folder.resolve("both.zip");
    Files.write(zip, Archives.zip("rates.csv", ANNUAL, "list.csv", "apples,pears\n1,2\n"));
    Set<String> before = everything();

    Result result = check(zip.toString());

    assertEquals(1, result.code());
    assertTrue(result.out().startsWith(zip + "!rates.csv\n  source      fed-panel"), result.out());
    assertTrue(result.out().contains(zip + "!list.csv\n  unknown     its content"), result.out());
    assertEquals(before, everything());
  }

  @Test
  void aWrongCommandLineSaysSo() throws IOException {
    Path file = written("rates.csv", ANNUAL);

    assertEquals(2, check().code());
    assertEquals(2, check("--input", folder + "/nowhere", file.toString()).code());
    Result result = run("--lists", folder + "/nowhere", file.toString());
    assertEquals(2, result.code());
    assertTrue(result.err().contains("the list is missing"), result.err());
  }

  private Result check(String... arguments) {
    List<String> all = new ArrayList<>(List.of("--lists", "../conf"));
    all.addAll(List.of(arguments));
    return run(all.toArray(String[]::new));
  }

  private static Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CheckCommand command =
        new CheckCommand(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    CommandLine line = new CommandLine(command);
    line.setErr(new java.io.PrintWriter(new java.io.StringWriter(), true));
    int code = line.execute(arguments);
    return new Result(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private Path written(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private Set<String> everything() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      Set<String> all = new TreeSet<>();
      for (Path path : paths.toList()) {
        all.add(path + " " + Files.getLastModifiedTime(path));
      }
      return all;
    }
  }
}

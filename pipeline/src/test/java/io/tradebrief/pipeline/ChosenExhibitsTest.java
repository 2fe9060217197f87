package io.tradebrief.pipeline;

import static io.tradebrief.pipeline.Desk.row;
import static io.tradebrief.pipeline.Desk.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.audit.WorkbookAudit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An edition of some exhibits only, and the next one with one of them less. */
class ChosenExhibitsTest {
  private static final List<String> ALWAYS =
      List.of("claims", "sources", "data-quality", "revisions", "notes");

  private static Path two;
  private static Path one;

  @BeforeAll
  static void publish() {
    // None of the exhibits that the first page is configured to show is in the later edition.
    two = edition("[treasury-holders, bilateral-monthly]");
    one = edition("bilateral-monthly");
  }

  private static Path edition(String exhibits) {
    Desk.Result result =
        ShippedEditions.run("--set", "report=chosen", "--set", "exhibits=" + exhibits);
    assertTrue(result.out().startsWith("published "), result.err());
    return result.edition();
  }

  @Test
  void onlyTheChosenExhibitsAndThoseOnTheEditionAreThere() throws IOException {
    assertEquals(with("bilateral-monthly", "treasury-holders"), tables(two));
    assertEquals(with("bilateral-monthly"), tables(one));
    assertEquals(List.of(), WorkbookAudit.problems(two.resolve("chosen.xlsx")));
    assertEquals(List.of(), WorkbookAudit.problems(one.resolve("chosen.xlsx")));
  }

  @Test
  void theirFiguresAreThoseOfTheWholeEdition() throws IOException {
    for (String exhibit : List.of("bilateral-monthly", "treasury-holders")) {
      Path file = Path.of("tables", exhibit + ".csv");
      assertEquals(
          Files.readString(ShippedEditions.today().resolve(file)),
          Files.readString(two.resolve(file)));
    }
  }

  @Test
  void onlyTheFilesTheyReadAreRead() {
    assertEquals(
        Set.of("census-goods-by-partner", "treasury-major-foreign-holders"),
        table(two, "sources").stream().map(row -> row.get("dataset")).collect(Collectors.toSet()));
  }

  @Test
  void aClaimOnAnExhibitThatIsLeftOutSaysSo() {
    CSVRecord left = row(table(two, "claims"), "claim", "hi-deficit-2024");
    assertEquals("not computed", left.get("verdict"));
    assertEquals("other settings", left.get("cause"));
    assertTrue(
        left.get("reason").contains("leaves out the exhibit 'deficit-ranking'"),
        left.get("reason"));
    assertEquals("agrees", row(table(two, "claims"), "claim", "hi-treasuries").get("verdict"));
  }

  @Test
  void theFirstPageShowsWhatIsThere() throws IOException {
    String page = Files.readString(two.resolve("index.html"));
    assertTrue(page.contains("Treasury"), "the finding of the chosen exhibit");
    String later = Files.readString(one.resolve("index.html"));
    assertTrue(later.contains("Main findings"), "the findings of whatever exhibits there are");
  }

  @Test
  void anExhibitLessIsARevisionOfTheConfiguration() {
    List<CSVRecord> revisions = table(one, "revisions");
    CSVRecord gone = row(revisions, "exhibit", "treasury-holders");
    assertTrue(gone.get("cause").contains("configuration"), gone.toString());
    assertTrue(
        gone.get("evidence").contains("exhibits bilateral-monthly,treasury-holders replaced by"),
        gone.get("evidence"));
    assertTrue(
        revisions.stream().noneMatch(row -> row.get("exhibit").equals("bilateral-monthly")),
        "its figures are the same");
  }

  private static Set<String> with(String... chosen) {
    return Stream.concat(Stream.of(chosen), ALWAYS.stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> tables(Path edition) throws IOException {
    try (Stream<Path> files = Files.list(edition.resolve("tables"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".csv", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}

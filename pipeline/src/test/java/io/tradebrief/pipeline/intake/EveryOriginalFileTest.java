package io.tradebrief.pipeline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.LocalSpark;
import io.tradebrief.pipeline.source.RowsOfFile;
import io.tradebrief.pipeline.source.Unpacking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks every publisher's file at hand; skipped where there are none. */
class EveryOriginalFileTest {
  private static final Path ORIGINALS = Path.of("..", "..", "shared", "real-data");

  /** Files, or folders with a slash, that no source reads yet. It may only shrink. */
  private static final List<String> NOT_YET_READ = List.of("japan-customs/mof_format_samples.txt");

  /** Files that are answers of a publisher without data, and what is said of them. */
  private static final Map<String, String> REFUSED =
      Map.of(
          "fx/h10_samples/FRB_H10_broad_index_monthly.csv",
              "none of its series is an exchange rate",
          "comtrade-baci/comtrade_v1_bulk_listing.json", "a listing of UN Comtrade's bulk files",
          "comtrade-baci/comtrade_v1_error.json", "an answer of UN Comtrade without any rows");

  /** Files that come with others and hold no figures themselves. */
  private static final Set<String> COMPANIONS = Set.of("import_law_table.json", "index.json");

  @Test
  void everyRowOfEveryFileIsAccountedFor() throws IOException {
    assumeTrue(Files.isDirectory(ORIGINALS), "the publishers' originals are not at hand");
    FileCheck check =
        new FileCheck(
            HouseLists.partners(), Optional.empty(), LocalSpark::session, Unpacking.forNow());
    List<String> faults = new ArrayList<>();
    Set<String> unread = new TreeSet<>();
    for (Path path : files()) {
      String name = ORIGINALS.relativize(path).toString().replace('\\', '/');
      try {
        for (Checked checked : check.of(path)) {
          if (checked.report().isPresent()) {
            account(checked.report().get(), path, faults);
          } else {
            unread(name, checked.unused().orElseThrow().sentence(), unread, faults);
          }
        }
      } catch (BrokenFile e) {
        unread(name, e.getMessage(), unread, faults);
      }
    }
    assertEquals(List.of(), faults);
    assertEquals(expectedUnread(), unread);
  }

  private static void unread(String name, String message, Set<String> unread, List<String> faults) {
    unread.add(name);
    if (!message.contains(REFUSED.getOrDefault(name, "none of the supported formats"))) {
      faults.add(name + ": " + message);
    }
  }

  private static void account(FileReport report, Path path, List<String> faults)
      throws IOException {
    Set<Long> rows = RowsOfFile.counts(Inputs.of(path));
    if (!rows.contains(report.rows())) {
      faults.add(path + ": " + report.rows() + " rows accounted for, the file has " + rows);
    }
    boolean companion = COMPANIONS.contains(path.getFileName().toString());
    if (report.summary().rowsAccepted() == 0 && !companion) {
      faults.add(path + ": no row was accepted");
    }
  }

  private static Set<String> expectedUnread() throws IOException {
    Set<String> expected = new TreeSet<>(REFUSED.keySet());
    for (Path path : files()) {
      String name = ORIGINALS.relativize(path).toString().replace('\\', '/');
      if (NOT_YET_READ.stream().anyMatch(name::startsWith)) {
        expected.add(name);
      }
    }
    return expected;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> paths = Files.walk(ORIGINALS)) {
      List<Path> files =
          paths
              .filter(Files::isRegularFile)
              .filter(path -> !path.getFileName().toString().equals("FORMATS.md"))
              .sorted()
              .toList();
      assertTrue(files.size() > 100, "the folder of originals is incomplete");
      return files;
    }
  }
}

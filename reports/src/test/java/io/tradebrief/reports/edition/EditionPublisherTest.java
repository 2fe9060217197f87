package io.tradebrief.reports.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionPublisherTest {
  /** Linux gives no process a number this large. */
  private static final long DEAD = 4_194_305L;

  @TempDir private Path output;
  private Path report;

  @BeforeEach
  void report() {
    report = output.resolve("us-japan");
  }

  private Path publish(String id, String text) throws IOException {
    return EditionPublisher.publish(report, id, folder -> write(folder, text));
  }

  private static void write(Path folder, String text) throws IOException {
    Files.createDirectories(folder.resolve("tables"));
    Files.writeString(folder.resolve("tables/a.csv"), text);
  }

  private static String text(Path edition) throws IOException {
    return Files.readString(edition.resolve("tables/a.csv"));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(report)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void an_edition_is_in_place_and_latest_leads_to_it() throws IOException {
    Path edition = publish("e1", "one");
    assertEquals("one", text(edition));
    assertEquals("one", text(report.resolve("latest")));
    assertEquals(List.of(".lock", "e1", "latest"), names());
  }

  @Test
  void latest_follows_and_earlier_editions_stay() throws IOException {
    publish("e1", "one");
    Path second = publish("e2", "two");
    assertEquals("two", text(report.resolve("latest")));
    assertEquals("one", text(report.resolve("e1")));
    assertEquals(Optional.of(second), EditionPublisher.latest(report));
  }

  @Test
  void a_link_to_the_latest_edition_survives_moving_the_output() throws IOException {
    publish("e1", "one");
    Path moved = Files.move(report, output.resolve("elsewhere"));
    assertEquals("one", text(moved.resolve("latest")));
  }

  @Test
  void an_edition_with_the_same_id_is_replaced_as_a_whole() throws IOException {
    EditionPublisher.publish(
        report, "e1", folder -> Files.writeString(folder.resolve("only-in-the-first"), "x"));
    Path edition = publish("e1", "two");
    assertEquals("two", text(edition));
    assertFalse(Files.exists(edition.resolve("only-in-the-first")));
    assertEquals(List.of(".lock", "e1", "latest"), names());
  }

  @Test
  void a_failure_while_building_leaves_everything_as_it_was() throws IOException {
    publish("e1", "one");
    IOException failure = new IOException("disk full");
    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                EditionPublisher.publish(
                    report,
                    "e1",
                    folder -> {
                      write(folder, "half");
                      throw failure;
                    }));
    assertEquals(failure, thrown);
    assertThrows(
        IllegalStateException.class,
        () ->
            EditionPublisher.publish(
                report,
                "e2",
                folder -> {
                  throw new IllegalStateException("a claim failed");
                }));
    assertEquals("one", text(report.resolve("latest")));
    assertEquals(List.of(".lock", "e1", "latest"), names());
  }

  @Test
  void readers_see_the_old_edition_while_the_new_one_is_built() throws IOException {
    publish("e1", "one");
    EditionPublisher.publish(
        report,
        "e1",
        folder -> {
          write(folder, "two");
          assertEquals("one", text(report.resolve("latest")));
        });
    assertEquals("two", text(report.resolve("latest")));
  }

  @Test
  void a_second_run_on_the_same_report_is_told_to_wait() throws IOException {
    EditionPublisher.publish(
        report,
        "e1",
        folder -> {
          write(folder, "one");
          IOException error = assertThrows(IOException.class, () -> publish("e2", "two"));
          assertTrue(error.getMessage().contains("wait until it ends"), error.getMessage());
        });
    assertEquals("one", text(report.resolve("latest")));
    publish("e2", "two");
  }

  @Test
  void leftovers_of_dead_runs_go_and_those_of_live_processes_stay() throws IOException {
    long alive = ProcessHandle.current().parent().orElseThrow().pid();
    Path dead = Files.createDirectories(report.resolve(".building-e1-" + DEAD));
    Files.writeString(dead.resolve("half"), "x");
    Files.createDirectories(report.resolve(".building-e9-" + alive));
    publish("e1", "one");
    assertEquals(List.of(".building-e9-" + alive, ".lock", "e1", "latest"), names());
  }

  @Test
  void an_edition_that_a_dead_run_was_replacing_comes_back() throws IOException {
    publish("e1", "one");
    Files.move(report.resolve("e1"), report.resolve(".replaced-e1-" + DEAD));
    publish("e2", "two");
    assertEquals("one", text(report.resolve("e1")));
  }

  @Test
  void a_pointer_file_is_read_where_links_are_not_to_be_had() throws IOException {
    Path edition = publish("e1", "one");
    Files.delete(report.resolve("latest"));
    Files.writeString(report.resolve("latest.txt"), "e1\n");
    assertEquals(Optional.of(edition), EditionPublisher.latest(report));
    publish("e2", "two");
    assertEquals(List.of(".lock", "e1", "e2", "latest"), names());
  }

  @Test
  void ids_that_cannot_name_a_folder_are_refused() {
    for (String id : List.of("", "..", "../x", "a/b", ".hidden", "latest", "latest.txt")) {
      assertThrows(IllegalArgumentException.class, () -> publish(id, "x"), id);
    }
  }

  @Test
  void a_report_without_editions_has_no_latest() throws IOException {
    assertEquals(Optional.empty(), EditionPublisher.latest(report));
  }
}

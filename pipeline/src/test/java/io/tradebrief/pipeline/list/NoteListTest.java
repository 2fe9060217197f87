package io.tradebrief.pipeline.list;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.reports.table.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteListTest {
  private static final String LIST =
      """
      exhibit,topic,text,effect
      duties,Order,"Cars come first, parts second.",
      pledges,Amounts,As announced.,None is known to be paid.
      duties,Gaps,Ships are in no list.,
      """;

  @TempDir private Path folder;

  @Test
  void anExhibitHasItsNotesInTheOrderOfTheList() throws IOException {
    NoteList notes = load(LIST);

    assertEquals(
        List.of(
            new Note("Order", "Cars come first, parts second.", ""),
            new Note("Gaps", "Ships are in no list.", "")),
        notes.of("duties"));
    assertEquals(
        List.of(new Note("Amounts", "As announced.", "None is known to be paid.")),
        notes.of("pledges"));
    assertEquals(List.of(), notes.of("mirror"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "duties,Gaps,Trains too.,| line 5, column topic: duties has a note on 'Gaps' already",
        "duties,More,Trains too,| line 5, column text: the text ends in the middle of a sentence",
        "duties,,Trains too.,| line 5, column topic: the cell is empty",
        "duties,More,Trains, too.,| line 5: there are 5 cells and 4 columns",
      })
  void aLineThatCannotBeIsRefused(String line, String problem) {
    BrokenList broken = assertThrows(BrokenList.class, () -> load(LIST + line + "\n"));

    assertTrue(broken.getMessage().contains(problem), broken.getMessage());
  }

  @Test
  void aNoteOnAnExhibitThatThereIsNotIsRefused() throws IOException {
    NoteList notes = load(LIST);

    assertDoesNotThrow(() -> notes.requireOf(List.of("duties", "mirror", "pledges")));
    BrokenList broken =
        assertThrows(BrokenList.class, () -> notes.requireOf(List.of("duties", "mirror")));
    assertTrue(
        broken
            .getMessage()
            .contains(
                "line 3, column exhibit: there is no exhibit 'pledges'. Write one of duties,"),
        broken.getMessage());
  }

  private NoteList load(String list) throws IOException {
    return NoteList.load(Files.writeString(folder.resolve("notes.csv"), list));
  }
}

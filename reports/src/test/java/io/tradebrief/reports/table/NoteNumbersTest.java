package io.tradebrief.reports.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoteNumbersTest {
  private static final Note BASIS = new Note("Basis", "Customs value.", "None.");
  private static final Note RATES = new Note("Rates", "Annual means.", "Up to 2 per cent.");

  private final Exhibit first = exhibit("first", RATES);
  private final Exhibit second =
      exhibit("second", BASIS, new Note("Rates", "Annual means.", "Up to 2 per cent."));
  private final NoteNumbers numbers = NoteNumbers.of(List.of(first, second));

  @Test
  void notesAreNumberedInTheOrderTheExhibitsBringThem() {
    assertEquals(List.of(RATES, BASIS), numbers.notes());
    assertEquals(1, numbers.number(RATES));
    assertEquals(2, numbers.number(BASIS));
  }

  @Test
  void equalNotesShareANumberAndNameEveryExhibit() {
    assertEquals(List.of("first", "second"), numbers.exhibits(RATES));
    assertEquals("[note 1]", numbers.marks(first));
    assertEquals("[note 1] [note 2]", numbers.marks(second));
  }

  @Test
  void noteThatNoExhibitBringsHasNoNumber() {
    Note stranger = new Note("Stranger", "Text.", "None.");
    assertThrows(IllegalArgumentException.class, () -> numbers.number(stranger));
  }

  private static Exhibit exhibit(String id, Note... notes) {
    ColumnSpec key = ColumnSpec.of("key", "Key", Unit.TEXT, "The key.");
    TableSpec spec = new TableSpec(id, id, id, List.of(), List.of(key), List.of("key"));
    return new Exhibit(new ResultTable(spec, List.of()), List.of(notes), List.of());
  }
}

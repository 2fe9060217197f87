package io.tradebrief.reports.table;

import java.util.List;

/** The {@code notes} exhibit: methods and assumptions by number, and the exhibits they concern. */
public final class NotesTable {
  public static final String ID = "notes";

  private static final TableSpec SPEC =
      new TableSpec(
          ID,
          "Notes",
          "Methods and assumptions behind the figures, with the sheets that each applies to.",
          List.of(),
          List.of(
              column("note", "Note", Unit.COUNT, "The number by which titles refer to the note."),
              column("topic", "Topic", Unit.TEXT, "What the note is about."),
              column("text", "Text", Unit.TEXT, "The method or assumption."),
              column("effect", "Effect", Unit.TEXT, "What it changes and by how much."),
              column("sheets", "Sheets", Unit.TEXT, "The sheets it applies to.")),
          List.of("note"));

  private NotesTable() {}

  /** The exhibit of all numbered notes. */
  public static Exhibit of(NoteNumbers numbers) {
    List<List<Cell>> rows = numbers.notes().stream().map(note -> row(note, numbers)).toList();
    return new Exhibit(new ResultTable(SPEC, rows), List.of(), List.of());
  }

  private static List<Cell> row(Note note, NoteNumbers numbers) {
    return List.of(
        Cell.whole(numbers.number(note)),
        text(note.topic()),
        text(note.text()),
        text(note.effect()),
        text(String.join(", ", numbers.exhibits(note))));
  }

  private static Cell text(String text) {
    return text.isBlank()
        ? Cell.missing(Shorthand.NOT_APPLICABLE, "the note does not say")
        : Cell.text(text);
  }

  private static ColumnSpec column(String name, String label, Unit unit, String description) {
    return ColumnSpec.of(name, label, unit, description);
  }
}

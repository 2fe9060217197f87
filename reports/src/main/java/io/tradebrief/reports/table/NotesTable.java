package io.tradebrief.reports.table;

/** The {@code notes} exhibit: methods and assumptions by number, and the exhibits they concern. */
public final class NotesTable {
  public static final String ID = "notes";

  private NotesTable() {}

  /** The exhibit of all numbered notes. */
  public static Exhibit of(NoteNumbers numbers) {
    return Sheet.of(ID, numbers.notes())
        .title("Notes")
        .about("Methods and assumptions behind the figures, with the sheets that each applies to.")
        .mayBeEmpty()
        .key("note")
        .column(
            ColumnSpec.count("note", "Note", "The number by which titles refer to the note."),
            note -> Cell.whole(numbers.number(note)))
        .column(
            ColumnSpec.text("topic", "Topic", "What the note is about."),
            note -> text(note.topic()))
        .column(
            ColumnSpec.text("text", "Text", "The method or assumption."), note -> text(note.text()))
        .column(
            ColumnSpec.text("effect", "Effect", "What it changes and by how much."),
            note -> text(note.effect()))
        .column(
            ColumnSpec.text("sheets", "Sheets", "The sheets it applies to."),
            note -> text(String.join(", ", numbers.exhibits(note))))
        .exhibit();
  }

  private static Cell text(String text) {
    return text.isBlank() ? Cell.notApplicable("the note does not say") : Cell.text(text);
  }
}

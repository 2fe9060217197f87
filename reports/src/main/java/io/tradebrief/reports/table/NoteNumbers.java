package io.tradebrief.reports.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The numbers of an edition's notes: from 1, in the order in which the exhibits bring them. Equal
 * notes share one number, so a matter that touches several exhibits is told once.
 */
public final class NoteNumbers {
  private final Map<Note, List<String>> exhibitsByNote;
  private final List<Note> notes;

  private NoteNumbers(Map<Note, List<String>> exhibitsByNote) {
    this.exhibitsByNote = exhibitsByNote;
    this.notes = List.copyOf(exhibitsByNote.keySet());
  }

  /** Numbers the notes of {@code exhibits}, which are given in sheet order. */
  public static NoteNumbers of(List<Exhibit> exhibits) {
    Map<Note, List<String>> byNote = new LinkedHashMap<>();
    for (Exhibit exhibit : exhibits) {
      for (Note note : exhibit.notes()) {
        List<String> ids = byNote.computeIfAbsent(note, n -> new ArrayList<>());
        if (!ids.contains(exhibit.id())) {
          ids.add(exhibit.id());
        }
      }
    }
    return new NoteNumbers(byNote);
  }

  /** All notes; the first is note 1. */
  public List<Note> notes() {
    return notes;
  }

  /**
   * The number of {@code note}, from 1.
   *
   * @throws IllegalArgumentException if no exhibit brings the note
   */
  public int number(Note note) {
    int index = notes.indexOf(note);
    if (index < 0) {
      throw new IllegalArgumentException(
          "note on '" + note.topic() + "' has no number; add it to the exhibit it belongs to");
    }
    return index + 1;
  }

  /** The ids of the exhibits that {@code note} applies to, in sheet order. */
  public List<String> exhibits(Note note) {
    return List.copyOf(exhibitsByNote.getOrDefault(note, List.of()));
  }

  /** The marks that follow an exhibit's title, for example {@code [note 1] [note 4]}. */
  public String marks(Exhibit exhibit) {
    return exhibit.notes().stream()
        .map(this::number)
        .distinct()
        .sorted()
        .map(number -> "[note " + number + "]")
        .collect(Collectors.joining(" "));
  }
}

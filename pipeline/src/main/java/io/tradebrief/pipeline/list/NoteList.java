package io.tradebrief.pipeline.list;

import io.tradebrief.reports.table.Note;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Notes on the other lists, by the exhibit that they stand below: which law a measure rests on,
 * which products a list has no code for. What the program computes it says itself; what only the
 * author of a list knows is said here, beside the list.
 */
public final class NoteList {
  private static final List<String> COLUMNS = List.of("exhibit", "topic", "text", "effect");

  private final List<Entry> entries;

  private NoteList(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** A note, and the line that has it. */
  private record Entry(ConfList.Line line, String exhibit, Note note) {}

  /** A list without a note. */
  public static NoteList empty() {
    return new NoteList(List.of());
  }

  /**
   * Reads a list with the columns {@code exhibit, topic, text, effect}; the effect may be empty.
   *
   * @throws BrokenList naming the line and column
   */
  public static NoteList load(Path file) {
    List<Entry> entries = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (ConfList.Line line : ConfList.read(file, COLUMNS)) {
      Entry entry = entry(line);
      if (!seen.add(List.of(entry.exhibit(), entry.note().topic()))) {
        throw line.broken(
            "topic",
            entry.exhibit() + " has a note on '" + entry.note().topic() + "' already",
            "Make one note of the two, or give this one another topic");
      }
      entries.add(entry);
    }
    return new NoteList(entries);
  }

  /** The notes of an exhibit, in the order of the list. */
  public List<Note> of(String exhibit) {
    return entries.stream()
        .filter(entry -> entry.exhibit().equals(exhibit))
        .map(Entry::note)
        .toList();
  }

  /**
   * Refuses a note on an exhibit that there is not, which nobody would ever read.
   *
   * @param exhibits the ids of those that there are
   * @throws BrokenList naming the line
   */
  public void requireOf(Collection<String> exhibits) {
    for (Entry entry : entries) {
      if (!exhibits.contains(entry.exhibit())) {
        throw entry
            .line()
            .broken(
                "exhibit",
                "there is no exhibit '" + entry.exhibit() + "'",
                "Write one of " + String.join(", ", exhibits));
      }
    }
  }

  private static Entry entry(ConfList.Line line) {
    String text = line.filled("text");
    if (!text.matches("(?s).*[.?!)]")) {
      throw line.broken("text", "the text ends in the middle of a sentence", "End it with a stop");
    }
    return new Entry(
        line, line.filled("exhibit"), new Note(line.filled("topic"), text, line.text("effect")));
  }
}

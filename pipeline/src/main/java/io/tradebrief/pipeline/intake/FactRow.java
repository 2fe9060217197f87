package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.fact.FactKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** A staged fact of any kind, with the file and the place where it was stated. */
public final class FactRow {
  private final FactLayout layout;
  private final Object[] values;
  private final StagedFile file;
  private final String place;

  /**
   * A fact.
   *
   * @param values the texts and numbers of its fields; null where the fact says nothing
   * @param place the line or row in the file
   */
  FactRow(FactLayout layout, Object[] values, StagedFile file, String place) {
    this.layout = layout;
    this.values = values;
    this.file = file;
    this.place = place;
  }

  /** A fact of which only some fields are known, by their names. */
  static FactRow of(FactLayout layout, Map<String, Object> known, StagedFile file) {
    Object[] values = new Object[layout.size()];
    known.forEach((field, value) -> values[layout.of(field)] = value);
    return new FactRow(layout, values, file, "");
  }

  /** The same fact with another text in a field. */
  FactRow with(String field, String text) {
    Object[] changed = values.clone();
    changed[layout.of(field)] = text;
    return new FactRow(layout, changed, file, place);
  }

  FactKind<?> kind() {
    return layout.kind();
  }

  StagedFile file() {
    return file;
  }

  String place() {
    return place;
  }

  /** The text of a field; empty if the fact says nothing, or the kind has no such field. */
  public String text(String field) {
    int at = layout.of(field);
    return at < 0 ? "" : text(at);
  }

  private String text(int at) {
    return values[at] == null ? "" : values[at].toString();
  }

  /** What no two facts of a release share. */
  List<String> key() {
    return texts(layout.key());
  }

  /** The key without some of its fields. */
  List<String> keyWithout(List<String> left) {
    List<String> key = new ArrayList<>(layout.key().length);
    for (int at : layout.key()) {
      if (!left.contains(kind().fields().get(at).name())) {
        key.add(text(at));
      }
    }
    return key;
  }

  /** What it states under that key. */
  List<String> statement() {
    return texts(layout.stated());
  }

  private List<String> texts(int[] places) {
    List<String> texts = new ArrayList<>(places.length);
    for (int at : places) {
      texts.add(text(at));
    }
    return texts;
  }

  /**
   * Whether both cannot be right under one key: a number is another one. A holder's name that is
   * spelt otherwise, or a quantity that only one of them gives, is no contradiction; where a kind
   * has no numbers, its texts are what it states.
   */
  boolean contradicts(FactRow other) {
    if (layout.amount() < 0) {
      return !statement().equals(other.statement());
    }
    for (int at : layout.stated()) {
      if (values[at] instanceof Number one
          && other.values[at] instanceof Number two
          && !one.equals(two)) {
        return true;
      }
    }
    return false;
  }

  /** Its amount or rate; empty for a kind without one. */
  OptionalDouble amount() {
    int at = layout.amount();
    return at < 0 || values[at] == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(((Number) values[at]).doubleValue());
  }

  /** The weight of its amount in a sum, whatever its sign; 1 for a kind that has no amounts. */
  double weight() {
    return layout.isMoney() ? Math.abs(amount().orElse(0)) : 1;
  }

  /** The year of its period; empty if it has none. */
  String year() {
    String period = text("period");
    return period.length() < 4 ? "" : period.substring(0, 4);
  }

  /** The filled fields of the key, as a person reads them. */
  String label() {
    return String.join(" ", key().stream().filter(text -> !text.isEmpty()).toList());
  }
}

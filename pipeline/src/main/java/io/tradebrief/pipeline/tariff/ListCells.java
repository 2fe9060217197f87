package io.tradebrief.pipeline.tariff;

import io.tradebrief.pipeline.list.ConfList;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cells that hold a day, or several names with semicolons between them. */
final class ListCells {
  private static final Pattern SEMICOLON = Pattern.compile(";");

  private ListCells() {}

  static List<String> split(String text) {
    return SEMICOLON
        .splitAsStream(text)
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  static Optional<LocalDate> day(ConfList.Line line, String column) {
    String text = line.text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw line.broken(column, "'" + text + "' is no day", "Write it as 2025-04-05");
    }
  }
}

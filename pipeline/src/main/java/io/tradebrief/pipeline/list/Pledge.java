package io.tradebrief.pipeline.list;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * An announced investment.
 *
 * @param name the pledge as the edition prints it
 * @param investorCode ISO 3166 alpha-3 of the country that pledges
 * @param hostCode ISO 3166 alpha-3 of the country it is pledged to
 * @param amount whole US dollars
 * @param announced the day it was announced
 * @param status in a word or two: first offer, agreed
 * @param citation where it was announced
 */
public record Pledge(
    String name,
    String investorCode,
    String hostCode,
    long amount,
    LocalDate announced,
    String status,
    String citation) {
  private static final List<String> COLUMNS =
      List.of("pledge", "investor", "host", "amount_usd", "announced", "status", "citation");

  /**
   * Reads a list with the columns {@code pledge, investor, host, amount_usd, announced, status,
   * citation}.
   *
   * @throws BrokenList naming the line and column
   */
  public static List<Pledge> load(Path file) {
    return ConfList.read(file, COLUMNS).stream().map(Pledge::of).toList();
  }

  private static Pledge of(ConfList.Line line) {
    return new Pledge(
        line.filled("pledge"),
        line.filled("investor"),
        line.filled("host"),
        amount(line),
        announced(line),
        line.filled("status"),
        line.filled("citation"));
  }

  private static long amount(ConfList.Line line) {
    String text = line.filled("amount_usd");
    if (!text.matches("[1-9]\\d{0,17}")) {
      throw line.broken(
          "amount_usd", "'" + text + "' is no amount", "Write whole US dollars, digits only");
    }
    return Long.parseLong(text);
  }

  private static LocalDate announced(ConfList.Line line) {
    try {
      return LocalDate.parse(line.filled("announced"));
    } catch (DateTimeParseException e) {
      throw line.broken("announced", "it is no day", "Write it as 2025-07-22");
    }
  }
}

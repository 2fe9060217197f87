package io.tradebrief.pipeline.tariff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Measures that cannot both be meant. */
final class Conflicts {
  private Conflicts() {}

  /** Why two measures of the list conflict on some day, as far as was known on some day. */
  static Optional<String> inTime(Measure one, Measure other) {
    if (!one.importer().equals(other.importer()) || !one.partners().overlaps(other.partners())) {
      return Optional.empty();
    }
    Set<LocalDate> news = one.news();
    news.addAll(other.news());
    return news.stream().anyMatch(known -> one.meets(other, known))
        ? onOneLine(one.charge(), other.charge())
        : Optional.empty();
  }

  /** Why two charges cannot stand in one scenario. */
  static Optional<String> onOneLine(Charge one, Charge other) {
    boolean sameGroup = one.group().equals(other.group());
    if (sameGroup && one.precedence() != other.precedence()) {
      return Optional.empty();
    }
    boolean twoFloors = one.kind().countsColumnOne() && other.kind().countsColumnOne();
    if ((!sameGroup && !twoFloors) || !one.scope().overlaps(other.scope())) {
      return Optional.empty();
    }
    return Optional.of(
        twoFloors
            ? "two floors or replacements on one line"
            : "the same group, precedence, products and time");
  }
}

package io.tradebrief.pipeline.list;

import io.tradebrief.pipeline.list.ConfList.Line;
import java.util.Optional;

/**
 * What a name means.
 *
 * @param partner who is meant
 * @param scheme the publisher whose own word it is; empty for a name that everybody understands
 * @param from the first year in which it meant that
 * @param to the last year
 * @param line where it is said
 */
record PartnerName(Partner partner, Optional<Scheme> scheme, int from, int to, Line line) {
  private static final int FIRST = 0;

  /** A year after all others: what a name means without one, it means now. */
  static final int LAST = 9999;

  /** A name that means the same in every year and to every publisher. */
  static PartnerName always(Partner partner, Line line) {
    return new PartnerName(partner, Optional.empty(), FIRST, LAST, line);
  }

  /**
   * A name of the list of names, with the years of its line.
   *
   * @throws BrokenList for what is no year, or years that end before they begin
   */
  static PartnerName of(Partner partner, Optional<Scheme> scheme, Line line) {
    PartnerName name =
        new PartnerName(partner, scheme, year(line, "from", FIRST), year(line, "to", LAST), line);
    if (name.from > name.to) {
      throw line.broken("to", "the years end before they begin", "Put the earlier year first");
    }
    return name;
  }

  private static int year(Line line, String column, int otherwise) {
    String text = line.text(column);
    if (!text.matches("(\\d{4})?")) {
      throw line.broken(
          column, text + " is no year", "Write four digits, or nothing for a name without an end");
    }
    return text.isEmpty() ? otherwise : Integer.parseInt(text);
  }

  boolean isUnderstoodBy(Scheme publisher) {
    return scheme.isEmpty() || scheme.get() == publisher;
  }

  /** How many years lie between a year and those in which the name meant this; 0 within them. */
  int yearsFrom(int year) {
    return Math.max(0, Math.max(from - year, year - to));
  }

  /**
   * Whether no reader could tell which of two names spelled alike is meant. A publisher's own word
   * goes before everybody's, but never makes a country of a group or a group of a country.
   */
  boolean contradicts(PartnerName other) {
    boolean meet = from <= other.to && other.from <= to;
    boolean schemesMeet = scheme.isEmpty() || other.scheme.isEmpty() || scheme.equals(other.scheme);
    boolean sameRank = scheme.equals(other.scheme);
    boolean sameKind = isCountry() == other.isCountry();
    return meet && schemesMeet && !partner.equals(other.partner) && (sameRank || !sameKind);
  }

  private boolean isCountry() {
    return partner.kind() == Partner.Kind.COUNTRY;
  }

  /** The place and the meaning, for a message. */
  String said() {
    return line.text("name")
        + " ("
        + line.file().getFileName()
        + ", line "
        + line.number()
        + "), which means "
        + partner.code();
  }
}

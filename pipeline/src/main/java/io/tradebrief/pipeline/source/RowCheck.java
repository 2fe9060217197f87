package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gathers every rule a row breaks while its cells are read, so that a rejected row names all its
 * faults at once. Where a cell cannot be read the value returned is a stand-in that never becomes a
 * fact, because the row is rejected.
 */
public final class RowCheck {
  /** What the code of a stand-in for an unknown partner begins with. */
  public static final String UNKNOWN = "?";

  private final EnumSet<Rule> broken = EnumSet.noneOf(Rule.class);
  private boolean standsIn;
  private long weight;
  private String stray = "";

  /** Notes the rule as broken unless it is kept. */
  public void that(boolean kept, Rule rule) {
    if (!kept) {
      broken.add(rule);
    }
  }

  /**
   * The partner a publisher means by a name or code. Where nobody knows it the row is rejected, and
   * a stand-in is given that carries the publisher's word, so that what the row states can be
   * weighed: its code is {@link #UNKNOWN} and that word.
   */
  public Partner partner(Partners partners, Scheme scheme, String text) {
    return partner(partners.find(scheme, text), text);
  }

  /** The same for a partner that was looked for already. */
  public Partner partner(Optional<Partner> found, String text) {
    that(found.isPresent(), Rule.KNOWN_PARTNER);
    standsIn |= found.isEmpty();
    return found.orElseGet(() -> new Partner(UNKNOWN + text, text, Partner.Kind.COUNTRY));
  }

  /**
   * Holds the cells of the row against the columns of its table: a cell too few breaks a rule.
   * Cells to the right of a table do not touch its rows and are only noted, if in a text file a
   * blank cell stands between; there a comma too many within a text would look like one of them.
   */
  public void width(Row row, int columns) {
    List<String> cells = row.cells();
    boolean beside = !row.place().sheet().isEmpty() || row.cell(columns).isEmpty();
    that(cells.size() >= columns && (cells.size() == columns || beside), Rule.COLUMN_COUNT);
    if (cells.size() > columns && beside) {
      stray =
          cells.subList(columns, cells.size()).stream()
              .filter(cell -> !cell.isBlank())
              .map(String::strip)
              .collect(Collectors.joining(", "));
    }
  }

  /** Whole units of money, see {@link Money#wholeUnits}; 0 if the text breaks a rule. */
  public long wholeUnits(String text, int powerOfTen) {
    try {
      return weighed(Money.wholeUnits(text, powerOfTen));
    } catch (BrokenRule e) {
      broken.add(e.rule());
      return 0;
    }
  }

  /** Money to the nearest unit, see {@link Money#nearestUnit}; 0 if the text breaks a rule. */
  public long nearestUnit(String text, int powerOfTen) {
    try {
      return weighed(Money.nearestUnit(text, powerOfTen));
    } catch (BrokenRule e) {
      broken.add(e.rule());
      return 0;
    }
  }

  private long weighed(long amount) {
    weight = Math.max(weight, Math.abs(amount));
    return amount;
  }

  /** The largest amount that was read in the row: what is lost with it. */
  long weight() {
    return weight;
  }

  /** A finite number; NaN if the text is none. */
  public double number(String text) {
    try {
      return Numbers.parse(text);
    } catch (BrokenRule e) {
      broken.add(e.rule());
      return Double.NaN;
    }
  }

  /** Whether no rule was broken so far. */
  public boolean passed() {
    return broken.isEmpty();
  }

  /** Whether a cell could not be read as money or number, so that nothing follows from it. */
  public boolean hasUnreadableCell() {
    return broken.contains(Rule.NUMBER)
        || broken.contains(Rule.WHOLE_UNITS)
        || broken.contains(Rule.ZERO_WITHOUT_SIGN)
        || broken.contains(Rule.IN_RANGE);
  }

  /** Whether all that keeps the row out is a partner nobody knows. */
  boolean lacksOnlyAPartner() {
    return standsIn && broken.equals(EnumSet.of(Rule.KNOWN_PARTNER));
  }

  /** Whether all that keeps the row out is that it is a part of another. */
  boolean isBreakdown() {
    return broken.equals(EnumSet.of(Rule.NOT_A_BREAKDOWN));
  }

  /** What stands beside the table in this row. */
  Optional<String> stray() {
    return stray.isEmpty() ? Optional.empty() : Optional.of(stray);
  }

  /** Whether a cell that names the row was not understood. */
  boolean hasUnknownName() {
    return broken.contains(Rule.KNOWN_PARTNER)
        || broken.contains(Rule.KNOWN_CURRENCY)
        || broken.contains(Rule.KNOWN_CODE)
        || broken.contains(Rule.PERIOD);
  }

  /** The rules broken so far. */
  public Set<Rule> broken() {
    return EnumSet.copyOf(broken);
  }
}

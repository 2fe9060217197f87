package io.tradebrief.pipeline.tariff;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A tariff measure. Its dates have two dimensions: when it is in force, and since when that is
 * known.
 *
 * @param label what it is charged on, as an edition prints it
 * @param authority the statute, or that it is a proposal
 * @param importer ISO 3166 alpha-3 of the country that charges it
 * @param partners whose goods it is charged on
 * @param charge products, rate, kind and stacking
 * @param announced the day it became known
 * @param from the first day; empty for a proposal, which is never in force
 * @param to the last day, if it has one
 * @param endAnnounced the day its end became known; without {@code to}, the day it was withdrawn or
 *     replaced from its first day. Empty if the end was known from the announcement
 * @param retroactiveTo the day it applies from, where that lies before {@code from}
 * @param citation the act
 */
public record Measure(
    String label,
    String authority,
    String importer,
    PartnerScope partners,
    Charge charge,
    LocalDate announced,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<LocalDate> endAnnounced,
    Optional<LocalDate> retroactiveTo,
    String citation) {

  public String id() {
    return charge.measure();
  }

  /** How a measure is told with its rate: {@code Steel, 25% added}. */
  public String text() {
    return label + ", " + charge.rateText() + charge.kind().ofRate();
  }

  /** Whether the measure is in force on {@code day}, as far as was known on {@code known}. */
  public boolean inForce(LocalDate day, LocalDate known) {
    if (from.isEmpty() || announced.isAfter(known) || isVoid(known)) {
      return false;
    }
    return !day.isBefore(first().orElseThrow()) && !day.isAfter(last(known));
  }

  /** Whether it is charged on the goods of a partner. */
  public boolean appliesTo(String reporter, String partner, Set<String> blocs) {
    return importer.equals(reporter) && partners.includes(partner, blocs);
  }

  /** The first day it applies to; empty for a proposal. */
  public Optional<LocalDate> first() {
    return retroactiveTo.or(() -> from);
  }

  /** The days on which something became known. */
  Set<LocalDate> news() {
    Set<LocalDate> days = new HashSet<>();
    days.add(announced);
    endAnnounced.ifPresent(days::add);
    return days;
  }

  /** Whether both are in force on some day, as far as was known on {@code known}. */
  boolean meets(Measure other, LocalDate known) {
    return first().isPresent()
        && other.first().isPresent()
        && (bothInForce(other, other.first().get(), known)
            || bothInForce(other, first().get(), known));
  }

  private boolean bothInForce(Measure other, LocalDate day, LocalDate known) {
    return inForce(day, known) && other.inForce(day, known);
  }

  private boolean isVoid(LocalDate known) {
    return to.isEmpty() && endAnnounced.isPresent() && !endAnnounced.get().isAfter(known);
  }

  private LocalDate last(LocalDate known) {
    boolean endKnown = endAnnounced.isEmpty() || !endAnnounced.get().isAfter(known);
    return endKnown ? to.orElse(LocalDate.MAX) : LocalDate.MAX;
  }
}

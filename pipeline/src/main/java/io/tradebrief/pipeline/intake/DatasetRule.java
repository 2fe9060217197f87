package io.tradebrief.pipeline.intake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the releases of a dataset follow on one another, and what they must hold: a row of {@code
 * datasets.csv}.
 *
 * @param dataset its id, or a kind of fact for the datasets of that kind without a row
 * @param parts the fields by which it falls into parts that are released by themselves; the newest
 *     release of each part stands
 * @param members the fields whose values a newer release of a part is expected to have again
 * @param control whether, and where, the World must be the sum of the partners
 * @param others the groups that hold what is not listed singly and belong to that sum
 * @param currencies the currencies its amounts may be in; empty if any, or if it has no amounts
 * @param all whether its products add up to all goods
 * @param whole whether a release of it is meant to be complete, as a schedule or a list of codes is
 * @param notListed what a partner or product that it does not list means
 * @param steady whether its figures do not multiply from one period to the next, as balances and
 *     net flows do in good faith
 */
record DatasetRule(
    String dataset,
    List<PartField> parts,
    List<String> members,
    Control control,
    Set<String> others,
    Set<String> currencies,
    boolean all,
    boolean whole,
    NotListed notListed,
    boolean steady) {

  /** Which periods state a World that is the sum of its partners. */
  enum Control {
    NONE,
    /** Years only: its months are those of a few partners. */
    WORLD_YEARS,
    WORLD
  }

  /** What it means that something is not listed. */
  enum NotListed {
    /** It is a full table: what it does not list of a partner it covers did not trade. */
    ZERO,
    /** It is an extract: nothing is known of what it does not list. */
    UNKNOWN
  }

  /** The part a fact belongs to, as the texts of its fields with a bar between. */
  String part(FactRow row) {
    return parts.stream().map(field -> field.of(row)).collect(Collectors.joining("|"));
  }

  /** Whether each partner's figures are a part of their own. */
  boolean isByPartner() {
    return parts.stream().anyMatch(field -> field.field().equals("partner_code"));
  }
}

package io.tradebrief.pipeline.measure;

import io.tradebrief.pipeline.fact.AgreementMember;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Who belonged to which agreement at the end of a year.
 *
 * @param members all on record
 */
public record Memberships(List<Member> members) {
  /** The code of the European Union where a source lists it as one partner. */
  public static final String EUROPEAN_UNION = "EUN";

  private static final String UNION_AGREEMENT = "EU";

  /**
   * A member of an agreement.
   *
   * @param from the day it entered into force for the member; empty if it has not
   * @param last the last day it was in force; empty if it still is
   */
  public record Member(String agreement, String code, String from, String last) {
    private boolean isInForce(String day) {
      return !from.isEmpty() && from.compareTo(day) <= 0 && !hasLeft(day);
    }

    private boolean hasLeft(String day) {
      return !last.isEmpty() && last.compareTo(day) < 0;
    }
  }

  public static Memberships of(Context context) {
    return context.shared(Memberships.class, Memberships::collect);
  }

  private static Memberships collect(Context context) {
    Measure all =
        Measure.of(context, AgreementMember.KIND, Role.AGREEMENTS)
            .by("agreement", "member_code", "in_force_from", "in_force_to");
    return new Memberships(
        Measures.of(context).sums(all).keys().stream()
            .map(key -> new Member(key.get(0), key.get(1), key.get(2), key.get(3)))
            .toList());
  }

  /** The codes of those for whom the agreement was in force on 31 December. */
  public SortedSet<String> inForce(String agreement, int year) {
    return codes(agreement, member -> member.isInForce(year + "-12-31"));
  }

  /** The codes of all who are on record and had not left by 31 December, in force or not. */
  public SortedSet<String> signatories(String agreement, int year) {
    return codes(agreement, member -> !member.hasLeft(year + "-12-31"));
  }

  /** The codes of the members of the European Union on 31 December. */
  public SortedSet<String> ofUnion(int year) {
    return inForce(UNION_AGREEMENT, year);
  }

  /** The agreements that a country is on record with and has not left. */
  public SortedSet<String> agreementsOf(String code) {
    SortedSet<String> agreements = new TreeSet<>();
    members.stream()
        .filter(member -> member.code().equals(code) && member.last().isEmpty())
        .forEach(member -> agreements.add(member.agreement()));
    return agreements;
  }

  private SortedSet<String> codes(String agreement, Predicate<Member> wanted) {
    SortedSet<String> codes = new TreeSet<>();
    members.stream()
        .filter(member -> member.agreement().equals(agreement))
        .filter(wanted)
        .forEach(member -> codes.add(member.code()));
    return codes;
  }
}

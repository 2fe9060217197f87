package io.tradebrief.pipeline.analysis.partners;

import static org.apache.spark.sql.functions.col;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.fact.AgreementMember;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Who belonged to which agreement at the end of a year. */
public final class Memberships {
  /** The agreement whose members form the European Union. */
  public static final String EUROPEAN_UNION = "EU";

  /** The code of the European Union where a source lists it as one partner. */
  static final String EUROPEAN_UNION_CODE = "EUN";

  private final List<Member> members;

  private Memberships(List<Member> members) {
    this.members = List.copyOf(members);
  }

  private record Member(
      String agreement, String code, Optional<String> from, Optional<String> last) {
    boolean isInForce(String day) {
      return from.isPresent() && from.get().compareTo(day) <= 0 && !hasLeft(day);
    }

    boolean hasLeft(String day) {
      return last.isPresent() && last.get().compareTo(day) < 0;
    }
  }

  public static Memberships of(Context context) {
    return context.shared(Memberships.class, Memberships::collect);
  }

  /** The codes of those for whom the agreement was in force on 31 December, sorted. */
  public List<String> inForce(String agreement, int year) {
    return members.stream()
        .filter(member -> member.agreement().equals(agreement))
        .filter(member -> member.isInForce(year + "-12-31"))
        .map(Member::code)
        .sorted()
        .distinct()
        .toList();
  }

  /** The codes of all who are on record and had not left by 31 December, in force or not. */
  List<String> signatories(String agreement, int year) {
    return members.stream()
        .filter(member -> member.agreement().equals(agreement))
        .filter(member -> !member.hasLeft(year + "-12-31"))
        .map(Member::code)
        .sorted()
        .distinct()
        .toList();
  }

  private static Memberships collect(Context context) {
    Optional<Dataset<Row>> facts = context.facts(AgreementMember.KIND, Role.AGREEMENTS);
    if (facts.isEmpty()) {
      return new Memberships(List.of());
    }
    Dataset<Row> rows =
        facts
            .get()
            .select(col("agreement"), col("member_code"), col("in_force_from"), col("in_force_to"));
    return new Memberships(
        Tables.collect(rows).stream()
            .map(
                row ->
                    new Member(
                        row.getString(0),
                        row.getString(1),
                        Optional.ofNullable(row.getString(2)),
                        Optional.ofNullable(row.getString(3))))
            .toList());
  }
}

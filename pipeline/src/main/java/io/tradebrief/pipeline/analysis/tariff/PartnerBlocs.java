package io.tradebrief.pipeline.analysis.tariff;

import static org.apache.spark.sql.functions.col;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.fact.AgreementMember;
import io.tradebrief.pipeline.list.Bloc;
import io.tradebrief.pipeline.tariff.Measure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The blocs that the partner is a member of, looked up only if a measure names a bloc. */
final class PartnerBlocs {
  private PartnerBlocs() {}

  /** Empty if a measure names a bloc and no dataset has its members. */
  static Optional<Set<String>> of(Context context, List<Measure> measures) {
    List<Bloc> blocs =
        context.lists().blocs().stream()
            .filter(
                bloc -> measures.stream().anyMatch(m -> m.partners().names().contains(bloc.name())))
            .toList();
    if (blocs.isEmpty()) {
      return Optional.of(Set.of());
    }
    return context.facts(AgreementMember.KIND, Role.AGREEMENTS).map(m -> of(context, blocs, m));
  }

  private static Set<String> of(Context context, List<Bloc> blocs, Dataset<Row> members) {
    Set<String> agreements =
        Tables.collect(
                members
                    .where(
                        col("member_code")
                            .equalTo(context.question().partner())
                            .and(col("in_force_to").isNull()))
                    .select(col("agreement")))
            .stream()
            .map(row -> row.getString(0))
            .collect(Collectors.toSet());
    return blocs.stream()
        .filter(bloc -> agreements.contains(bloc.agreement()))
        .map(Bloc::name)
        .collect(Collectors.toSet());
  }
}

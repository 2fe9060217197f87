package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.fact.AgreementMember;
import io.tradebrief.pipeline.list.Bloc;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Memberships;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.tariff.Measure;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    if (context.facts(AgreementMember.KIND, Role.AGREEMENTS).isEmpty()) {
      return Optional.empty();
    }
    Set<String> agreements = Memberships.of(context).agreementsOf(context.question().partner());
    return Optional.of(
        blocs.stream()
            .filter(bloc -> agreements.contains(bloc.agreement()))
            .map(Bloc::name)
            .collect(Collectors.toSet()));
  }
}

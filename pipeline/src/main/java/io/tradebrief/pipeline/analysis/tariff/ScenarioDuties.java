package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.fact.TariffLine;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.LineImports;
import io.tradebrief.pipeline.measure.OutOfSpark;
import io.tradebrief.pipeline.measure.Question;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.tariff.Duties;
import io.tradebrief.pipeline.tariff.DutyLines;
import io.tradebrief.pipeline.tariff.DutySum;
import io.tradebrief.pipeline.tariff.DutySums;
import io.tradebrief.pipeline.tariff.Regimes;
import io.tradebrief.pipeline.tariff.TariffLists;
import io.tradebrief.reports.table.Citation;
import io.tradebrief.reports.table.Note;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The duties on the imports of the reference year, which the exhibits on measures share.
 *
 * @param regimes the scenarios and days
 * @param duties empty if there is nothing to charge duties on
 * @param whyAbsent why there is nothing, completing "missing because ..."
 * @param citations the releases
 */
record ScenarioDuties(Regimes regimes, Duties duties, String whyAbsent, List<Citation> citations) {
  static final Set<Role> READS =
      Set.of(Role.IMPORTS_BY_TARIFF_LINE, Role.TARIFF_SCHEDULES, Role.AGREEMENTS);

  /** They are computed for the first exhibit that asks. */
  static ScenarioDuties of(Context context) {
    return context.shared(ScenarioDuties.class, ScenarioDuties::compute);
  }

  /** A note that says why there are no duties; none if there are. */
  List<Note> absence(String topic, String text) {
    return duties.isEmpty()
        ? List.of(new Note(topic, text, "There are none because " + whyAbsent + "."))
        : List.of();
  }

  private static ScenarioDuties compute(Context context) {
    TariffLists lists = context.lists().tariffs();
    Question question = context.question();
    Optional<Set<String>> blocs = PartnerBlocs.of(context, lists.measures());
    Regimes regimes =
        new Regimes(
            lists.measures().stream()
                .filter(
                    m ->
                        m.appliesTo(
                            question.reporter(), question.partner(), blocs.orElse(Set.of())))
                .toList(),
            lists.scenarios());
    Optional<Dataset<Row>> flows = context.facts(TradeFlow.KIND, Role.IMPORTS_BY_TARIFF_LINE);
    Optional<Dataset<Row>> rates = context.facts(TariffLine.KIND, Role.TARIFF_SCHEDULES);
    List<Citation> citations =
        Stream.of(Role.IMPORTS_BY_TARIFF_LINE, Role.TARIFF_SCHEDULES)
            .flatMap(role -> context.citations(role).stream())
            .toList();
    Optional<Role> absent =
        flows.isEmpty()
            ? Optional.of(Role.IMPORTS_BY_TARIFF_LINE)
            : rates.isEmpty()
                ? Optional.of(Role.TARIFF_SCHEDULES)
                : blocs.isEmpty() ? Optional.of(Role.AGREEMENTS) : Optional.empty();
    if (lists.scenarios().isEmpty() || absent.isPresent()) {
      String why =
          lists.scenarios().isEmpty()
              ? "scenarios.csv lists no scenario"
              : context.whyAbsent(absent.orElseThrow());
      Duties none = new Duties(DutySums.read(List.of()), List.of(), DutySum.NOTHING);
      return new ScenarioDuties(regimes, none, why, citations);
    }
    Dataset<Row> lines =
        DutyLines.of(
            flows.get(),
            rates.get(),
            question.reporter(),
            question.partner(),
            question.referenceYear(),
            question.agreement().stream().toList());
    DutySums sums = DutySums.read(OutOfSpark.rows(DutySums.of(lines, regimes, lists)));
    Dataset<Row> file = DutySums.file(flows.get(), question.partner(), question.referenceYear());
    return new ScenarioDuties(
        regimes,
        new Duties(sums, lists.sectors(), DutySums.file(OutOfSpark.rows(file).get(0))),
        sums.isEmpty() ? LineImports.why(context, question.referenceYear()) : "",
        citations);
  }
}

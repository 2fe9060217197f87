package io.tradebrief.pipeline.analysis.tariff;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.pipeline.fact.TariffLine;
import io.tradebrief.pipeline.fact.TradeFlow;
import io.tradebrief.pipeline.list.ProductCode;
import io.tradebrief.pipeline.tariff.Assessment;
import io.tradebrief.pipeline.tariff.DutyLines;
import io.tradebrief.pipeline.tariff.DutyPart;
import io.tradebrief.pipeline.tariff.DutySum;
import io.tradebrief.pipeline.tariff.DutySums;
import io.tradebrief.pipeline.tariff.Lever;
import io.tradebrief.pipeline.tariff.Measure;
import io.tradebrief.pipeline.tariff.Scenario;
import io.tradebrief.pipeline.tariff.TariffLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** The duties of every scenario and of every day on which something changed, computed once. */
final class ScenarioDuties {
  static final Set<Role> READS =
      Set.of(Role.IMPORTS_BY_TARIFF_LINE, Role.TARIFF_SCHEDULES, Role.AGREEMENTS);

  /** The sector of lines that no sector lists. */
  static final String OTHERS = "Other goods";

  private final List<Measure> measures;
  private final List<Scenario> scenarios;
  private final List<LocalDate> days;
  private final List<Assessment> assessments;
  private final List<Lever> levers;
  private final List<String> sectors;
  private final DutySums sums;
  private final DutySum file;
  private final String whyAbsent;

  private ScenarioDuties(Context context) {
    TariffLists lists = context.lists().tariffs();
    Optional<Set<String>> member = PartnerBlocs.of(context, lists.measures());
    Set<String> blocs = member.orElse(Set.of());
    Question question = context.question();
    measures =
        lists.measures().stream()
            .filter(m -> m.appliesTo(question.reporter(), question.partner(), blocs))
            .toList();
    scenarios = lists.scenarios();
    days = days(measures);
    levers = Lever.of(measures);
    assessments = assessments();
    Optional<Dataset<Row>> flows = context.facts(TradeFlow.KIND, Role.IMPORTS_BY_TARIFF_LINE);
    Optional<Dataset<Row>> rates = context.facts(TariffLine.KIND, Role.TARIFF_SCHEDULES);
    if (scenarios.isEmpty() || flows.isEmpty() || rates.isEmpty() || member.isEmpty()) {
      Role missing =
          flows.isEmpty()
              ? Role.IMPORTS_BY_TARIFF_LINE
              : rates.isEmpty() ? Role.TARIFF_SCHEDULES : Role.AGREEMENTS;
      whyAbsent =
          scenarios.isEmpty() ? "scenarios.csv lists no scenario" : context.whyAbsent(missing);
      sums = DutySums.read(List.of());
      file = DutySum.NOTHING;
    } else {
      sums = DutySums.read(Tables.collect(lines(context, lists, flows.get(), rates.get())));
      file = file(question, flows.get());
      whyAbsent = sums.isEmpty() ? LineImports.why(context, question.referenceYear()) : "";
    }
    sectors =
        Stream.concat(lists.sectors().stream().map(ProductCode::group), Stream.of(OTHERS))
            .distinct()
            .filter(name -> sector(0, name).lines() > 0)
            .toList();
  }

  static ScenarioDuties of(Context context) {
    return context.shared(ScenarioDuties.class, ScenarioDuties::new);
  }

  /** Whether there are no lines to charge duties on. */
  boolean isEmpty() {
    return sums.isEmpty();
  }

  /** Why there are none, completing "missing because ...". */
  String whyAbsent() {
    return whyAbsent;
  }

  /** The measures that the partner's goods may be charged with. */
  List<Measure> measures() {
    return measures;
  }

  List<Scenario> scenarios() {
    return scenarios;
  }

  /** The days on which something was announced, began or ended. */
  List<LocalDate> days() {
    return days;
  }

  List<Lever> levers() {
    return levers;
  }

  /** The sectors that have lines, in the order of the list. */
  List<String> sectors() {
    return sectors;
  }

  /** The measures of a scenario. */
  List<Measure> measures(Scenario scenario) {
    return measures.stream().filter(scenario::has).toList();
  }

  /** Where a scenario's sums are found. */
  int index(Scenario scenario) {
    return index(measures(scenario));
  }

  /** Where the sums of a day are found, as far as was known on a day. */
  int index(LocalDate day, LocalDate known) {
    return index(measures.stream().filter(m -> m.inForce(day, known)).toList());
  }

  /** Imports, lines and the whole duty of a sector. */
  DutySum sector(int index, String sector) {
    DutySum lines = base(index, sector);
    long duty = sums.total(p -> isSector(p, index) && p.group().equals(sector)).duty();
    return new DutySum(lines.lines(), lines.free(), lines.imports(), duty, lines.calculated());
  }

  /** What a measure adds, and the imports it is charged on; column 1 for the empty id. */
  DutySum measure(int index, String measure) {
    return sums.total(p -> isSector(p, index) && p.measure().equals(measure));
  }

  /** Imports, lines and the whole duty. */
  DutySum total(int index) {
    DutySum lines = measure(index, "");
    long duty = sums.total(p -> isSector(p, index)).duty();
    return new DutySum(lines.lines(), lines.free(), lines.imports(), duty, lines.calculated());
  }

  DutySum example(int index, String example) {
    return sums.total(
        p ->
            p.kind() == DutyPart.Kind.EXAMPLE
                && p.assessment() == index
                && p.group().equals(example));
  }

  DutySums sums() {
    return sums;
  }

  /** What the file itself adds up to, without schedule or sectors: lines, imports, duties. */
  DutySum file() {
    return file;
  }

  private DutySum base(int index, String sector) {
    return sums.total(p -> isSector(p, index) && p.group().equals(sector) && p.measure().isEmpty());
  }

  private static boolean isSector(DutyPart part, int index) {
    return part.kind() == DutyPart.Kind.SECTOR && part.assessment() == index;
  }

  private int index(List<Measure> chosen) {
    return assessments.indexOf(new Assessment(chosen.stream().map(Measure::charge).toList()));
  }

  private List<Assessment> assessments() {
    Set<Assessment> distinct = new LinkedHashSet<>();
    distinct.add(new Assessment(List.of()));
    List<List<Measure>> sets = new ArrayList<>();
    scenarios.forEach(scenario -> sets.add(measures(scenario)));
    for (LocalDate day : days) {
      sets.add(measures.stream().filter(m -> m.inForce(day, day)).toList());
      sets.add(measures.stream().filter(m -> m.inForce(day, LocalDate.MAX)).toList());
    }
    sets.forEach(set -> distinct.add(new Assessment(set.stream().map(Measure::charge).toList())));
    return List.copyOf(distinct);
  }

  private static List<LocalDate> days(List<Measure> measures) {
    Set<LocalDate> days = new TreeSet<>();
    measures.stream()
        .filter(measure -> measure.from().isPresent())
        .forEach(measure -> MeasureEvents.of(measure).forEach(event -> days.add(event.day())));
    return List.copyOf(days);
  }

  private Dataset<Row> lines(
      Context context, TariffLists lists, Dataset<Row> flows, Dataset<Row> rates) {
    Question question = context.question();
    List<String> programmes = question.agreement().stream().toList();
    return DutySums.of(
        DutyLines.of(
            flows,
            rates,
            question.reporter(),
            question.partner(),
            question.referenceYear(),
            programmes),
        assessments,
        levers.stream().map(lever -> lever.charge().scope()).toList(),
        lists.sectors(),
        lists.examples(),
        OTHERS);
  }

  private static DutySum file(Question question, Dataset<Row> flows) {
    Column value = when(col("measure").equalTo(TradeFlow.VALUE), col("amount"));
    Column duty = when(col("measure").equalTo(TradeFlow.CALCULATED_DUTY), col("amount"));
    Row row =
        Tables.collect(
                flows
                    .where(
                        col("partner_code")
                            .equalTo(question.partner())
                            .and(col("period").equalTo(Integer.toString(question.referenceYear()))))
                    .agg(countDistinct(col("product_code")), sum(value), sum(duty)))
            .get(0);
    return new DutySum(
        row.getLong(0),
        0,
        row.isNullAt(1) ? 0 : row.getLong(1),
        0,
        row.isNullAt(2) ? 0 : row.getLong(2));
  }
}

package io.tradebrief.pipeline.source.usitc;

import io.tradebrief.pipeline.fact.FactKind;
import io.tradebrief.pipeline.fact.ScheduleRevision;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Glimpse;
import io.tradebrief.pipeline.source.KnownColumns;
import io.tradebrief.pipeline.source.Row;
import io.tradebrief.pipeline.source.RowCheck;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Table;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Revisions of the US tariff schedule (HTS) and the days they took effect:
 *
 * <pre>
 * revision,effective_date,policy_effective_date,tpc_date,policy_event,tpc_policy_revision,needs_review
 * basic,2025-01-01,NA,NA,Baseline (pre-Trump 2.0),NA,NA
 * rev_2,2025-02-01,NA,NA,NA,NA,NA
 * </pre>
 *
 * {@code NA} is nothing. Where a policy took effect on another day than the schedule that carries
 * it, the day of the schedule is taken: the rates of a revision are those printed in it.
 */
public final class HtsRevisionDates implements Source<ScheduleRevision> {
  private static final Pattern DAY = Pattern.compile("20\\d\\d-[01]\\d-[0-3]\\d");

  private static final KnownColumns COLUMNS =
      KnownColumns.of(
          "revision",
          "effective_date",
          "policy_effective_date",
          "tpc_date",
          "policy_event",
          "tpc_policy_revision",
          "needs_review");

  @Override
  public String id() {
    return "hts-revision-dates";
  }

  @Override
  public FactKind<ScheduleRevision> kind() {
    return ScheduleRevision.KIND;
  }

  @Override
  public boolean recognises(Glimpse glimpse) {
    return glimpse.firstRow().containsAll(List.of("revision", "effective_date", "policy_event"));
  }

  @Override
  public Dataset dataset(SourceFile file) {
    return new Dataset(
        "hts-revisions",
        "U.S. International Trade Commission",
        "Revisions of the Harmonized Tariff Schedule");
  }

  @Override
  public Screened<ScheduleRevision> read(SourceFile file, Partners partners) {
    Table table = Table.of(file);
    Screened.Builder<ScheduleRevision> screened =
        table.screened(file, ScheduleRevision.KIND, COLUMNS);
    for (Row row : table.rows()) {
      RowCheck check = table.check(row);
      String name = table.text(row, "revision");
      String day = table.text(row, "effective_date");
      String event = table.text(row, "policy_event");
      check.that(!name.isEmpty(), Rule.KEY_PRESENT);
      check.that(DAY.matcher(day).matches(), Rule.PERIOD);
      screened.settle(
          row,
          check,
          () -> List.of(new ScheduleRevision(name, day, event.equals("NA") ? "" : event)));
    }
    return screened.build();
  }
}

package io.tradebrief.pipeline.analysis.tariff;

import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.Context;
import io.tradebrief.pipeline.analysis.Role;
import io.tradebrief.pipeline.analysis.Tables;
import io.tradebrief.reports.table.Exhibit;
import io.tradebrief.reports.table.Note;
import io.tradebrief.reports.table.ResultTable;
import io.tradebrief.reports.table.TableSpec;
import java.util.List;
import java.util.Set;

/**
 * The duties that each scenario would have charged on the imports of the reference year, by sector
 * and by measure, with the change against another scenario. Imports do not respond to the rates. An
 * effective rate is {@code 100 * duty / imports}, lines without duty included.
 */
public final class TariffScenarios implements Analysis {
  public static final String ID = "tariff-scenarios";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Set<Role> reads() {
    return ScenarioDuties.READS;
  }

  @Override
  public Exhibit compute(Context context) {
    ScenarioDuties duties = ScenarioDuties.of(context);
    TableSpec spec = ScenarioColumns.spec(context);
    if (duties.isEmpty()) {
      Note why =
          new Note(
              "Duties by scenario",
              "Duties need the imports by tariff line, the tariff schedule and the scenarios.",
              "There are none because " + duties.whyAbsent() + ".");
      return Tables.missing(spec, duties.whyAbsent(), List.of(why));
    }
    ResultTable table = new ResultTable(spec, new ScenarioRows(duties).cells());
    return new Exhibit(
        table,
        new ScenarioNotes(duties).all(),
        ScenarioCharts.of(context, duties, table),
        ScenarioCharts.finding(context, duties));
  }
}

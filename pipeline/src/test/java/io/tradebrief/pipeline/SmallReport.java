package io.tradebrief.pipeline;

import io.tradebrief.pipeline.about.Inputs;
import io.tradebrief.pipeline.about.InputsBuilder;
import io.tradebrief.pipeline.analysis.Analysis;
import io.tradebrief.pipeline.analysis.DeskFacts;
import io.tradebrief.pipeline.fact.Facts;
import io.tradebrief.pipeline.intake.FileRemark;
import io.tradebrief.pipeline.intake.IntakeDesk;
import io.tradebrief.pipeline.intake.OtherSources;
import io.tradebrief.pipeline.intake.Releases;
import io.tradebrief.pipeline.measure.Context;
import io.tradebrief.pipeline.measure.Role;
import io.tradebrief.pipeline.settings.Lists;
import io.tradebrief.pipeline.settings.Settings;
import io.tradebrief.pipeline.settings.SettingsFile;
import io.tradebrief.reports.table.ResultTable;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The shipped report on a few files of a test's own, exhibit by exhibit and without an edition. */
final class SmallReport {
  private final IntakeDesk desk;
  private final Lists lists = Lists.load(IntakeDesk.CONF);
  private final Settings settings =
      SettingsFile.read(
          Desk.CONF,
          new SettingsFile.Overrides(
              Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of()),
          Analyses.ids());

  SmallReport(Path folder) {
    desk = new IntakeDesk(folder);
  }

  IntakeDesk desk() {
    return desk;
  }

  /** What an edition of one exhibit is built on. */
  Inputs inputs(String exhibit) {
    Set<String> wanted = new LinkedHashSet<>();
    for (Role role : analysis(exhibit).reads()) {
      wanted.addAll(settings.question().datasets(role));
    }
    return inputs(wanted);
  }

  Inputs inputs(Set<String> wanted) {
    Releases releases = desk.releases();
    return InputsBuilder.stage(
        releases,
        desk.intake(releases),
        wanted,
        settings.question(),
        Optional.empty(),
        new OtherSources(lists.datasets(), lists.currencies(), settings.thresholds()));
  }

  /** The exhibit's table. */
  ResultTable table(String exhibit) {
    Inputs inputs = inputs(exhibit);
    return analysis(exhibit)
        .compute(
            new Context(
                settings.question(),
                new Facts(DeskFacts.spark(), inputs.datasets(), inputs.absent()),
                lists.partners(),
                lists.currencies(),
                inputs.records(),
                lists.report(),
                inputs.unplaced("USA")))
        .table();
  }

  private Analysis analysis(String exhibit) {
    return Analyses.chosen(settings.exhibits()).stream()
        .filter(analysis -> analysis.id().equals(exhibit))
        .findFirst()
        .orElseThrow();
  }

  static List<String> findings(Inputs inputs) {
    return inputs.remarks().stream().filter(FileRemark::isFinding).map(FileRemark::line).toList();
  }

  /** A cell of the first row that has a text in a column. */
  static String cell(ResultTable table, String column, String text, String wanted) {
    return IntStream.range(0, table.rows().size())
        .filter(row -> table.cell(row, column).raw().equals(text))
        .mapToObj(row -> table.cell(row, wanted).raw())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row with " + column + " " + text));
  }
}

package io.tradebrief.pipeline.about;

import io.tradebrief.pipeline.fact.AgreementMember;
import io.tradebrief.pipeline.fact.CodeLabel;
import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.fact.InputRecord;
import io.tradebrief.pipeline.fact.MissingDataset;
import io.tradebrief.pipeline.fact.StagedDataset;
import io.tradebrief.pipeline.intake.FileRemark;
import io.tradebrief.pipeline.intake.Intake;
import io.tradebrief.pipeline.intake.OtherSources;
import io.tradebrief.pipeline.intake.Releases;
import io.tradebrief.pipeline.intake.Releases.Chosen;
import io.tradebrief.pipeline.intake.StagedFile;
import io.tradebrief.pipeline.intake.Standing;
import io.tradebrief.pipeline.intake.Standing.Used;
import io.tradebrief.pipeline.measure.Question;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Provenance;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.reports.table.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Collects what an edition is built on, dataset by dataset. */
public final class InputsBuilder {
  private static final Set<String> TIMELESS =
      Set.of(FxRate.KIND.name(), AgreementMember.KIND.name(), CodeLabel.KIND.name());

  private final Intake intake;
  private final Map<String, StagedDataset> datasets = new LinkedHashMap<>();
  private final Map<String, Standing> standings = new LinkedHashMap<>();
  private final List<InputRecord> records = new ArrayList<>();
  private final List<StagedFile> files = new ArrayList<>();
  private final Map<String, String> absent = new TreeMap<>();
  private final List<FileRemark> remarks = new ArrayList<>();
  private LocalDate latest = LocalDate.MIN;

  InputsBuilder(Intake intake) {
    this.intake = intake;
  }

  void absent(String dataset, String why) {
    absent.put(dataset, why);
  }

  /** Takes what stands of a dataset; where nothing does, its remarks say why. */
  void add(Chosen chosen, Standing standing) {
    String id = chosen.dataset().id();
    remarks.addAll(standing.remarks());
    if (standing.parts().isEmpty()) {
      absent(id, "no figure of the dataset '" + id + "' can be used: " + why(standing.remarks()));
      return;
    }
    datasets.put(id, dataset(chosen, standing, intake));
    standings.put(id, standing);
    for (Used used : standing.parts()) {
      records.add(record(chosen, used));
      files.add(used.file());
      LocalDate released = used.file().file().release().orElseThrow().date();
      if (!chosen.afterAsOf() && released.isAfter(latest)) {
        latest = released;
      }
    }
  }

  private static String why(List<FileRemark> remarks) {
    return remarks.stream()
        .filter(FileRemark::isFinding)
        .map(FileRemark::line)
        .findFirst()
        .orElse("its files state none");
  }

  void compare(OtherSources others) {
    remarks.addAll(others.of(standings));
  }

  Inputs build() {
    return new Inputs(
        datasets,
        List.copyOf(records),
        List.copyOf(files),
        absent,
        List.copyOf(remarks),
        standings,
        latest);
  }

  static StagedDataset dataset(Chosen chosen, Standing standing, Intake intake) {
    return new StagedDataset(
        chosen.dataset().id(),
        chosen.kind(),
        citation(chosen, standing.parts()),
        released(standing.parts().get(0).file()),
        standing.parts().stream().map(Used::part).toList(),
        standing.overlapping(),
        intake.isFullTable(chosen.dataset().id(), chosen.kind()),
        standing.periods());
  }

  /** Publisher and title of the newest file; of several releases all are named. */
  private static Citation citation(Chosen chosen, List<Used> used) {
    Citation newest = citation(chosen, used.get(0).file());
    String others =
        used.stream()
            .map(u -> released(u.file()))
            .distinct()
            .filter(text -> !text.equals(newest.released()))
            .collect(Collectors.joining(" and "));
    return others.isEmpty()
        ? newest
        : new Citation(
            newest.publisher(), newest.title(), newest.released() + ", and in parts of " + others);
  }

  private static Citation citation(Chosen chosen, StagedFile file) {
    Optional<Provenance> provenance = file.file().provenance();
    return new Citation(
        provenance.map(Provenance::publisher).orElse(chosen.dataset().publisher()),
        provenance.map(Provenance::title).orElse(chosen.dataset().title()),
        released(file));
  }

  private static String released(StagedFile file) {
    return file.file().release().orElseThrow().text();
  }

  private static InputRecord record(Chosen chosen, Used used) {
    StagedFile staged = used.file();
    Optional<Provenance> provenance = staged.file().provenance();
    return new InputRecord(
        staged.file().name(),
        chosen.dataset().id(),
        citation(chosen, staged),
        provenance.map(Provenance::retrieved).orElse(""),
        provenance.map(Provenance::licence).orElse(""),
        provenance.map(Provenance::page).orElse(""),
        staged.file().sha256(),
        used.use(),
        staged.summary().rowsAccepted(),
        staged.summary().rowsRejected(),
        staged.summary().rejectedValuePercent(),
        staged.summary().rowsStructure() + staged.summary().rowsRepeated(),
        staged.summary().facts(),
        staged.summary().rejectedByRule(),
        chosen.afterAsOf());
  }

  /**
   * Stages what stands of the releases on or before a day.
   *
   * @param wanted the datasets the exhibits read; any may be absent
   * @param question whose goods dataset is the one without which there is no edition
   * @param others compares what datasets state of the same thing
   * @throws MissingDataset if the indispensable dataset is in no file
   * @throws BrokenFile if a file cannot be read, two files of a release contradict each other, or
   *     every release of the indispensable dataset is later than the day
   */
  public static Inputs stage(
      Releases releases,
      Intake intake,
      Set<String> wanted,
      Question question,
      Optional<LocalDate> asOf,
      OtherSources others) {
    InputsBuilder inputs = new InputsBuilder(intake);
    for (String id : wanted) {
      Optional<Chosen> found = releases.asOf(id, asOf);
      if (found.isEmpty()) {
        inputs.absent(id, "no file of the dataset '" + id + "' is in the input folder");
        continue;
      }
      Chosen chosen = found.get();
      if (isLaterFigures(chosen)) {
        if (id.equals(question.goodsDataset())) {
          throw tooLate(chosen, asOf.orElseThrow());
        }
        inputs.absent(
            id,
            "the earliest release at hand of the dataset '"
                + id
                + "', "
                + chosen.release().text()
                + ", is later than "
                + asOf.orElseThrow());
        continue;
      }
      inputs.add(chosen, intake.of(id, chosen.release(), Optional.of(question.partner())));
    }
    inputs.compare(others);
    return inputs.build();
  }

  /** The same inputs with an older release of one dataset in place of the chosen one. */
  public static Map<String, StagedDataset> withRelease(
      Inputs inputs, Releases releases, Intake intake, Question question, Release release) {
    String dataset = question.goodsDataset();
    Chosen chosen = releases.asOf(dataset, Optional.of(release.date())).orElseThrow();
    Map<String, StagedDataset> replaced = new LinkedHashMap<>(inputs.datasets());
    replaced.put(
        dataset,
        dataset(
            chosen, intake.of(dataset, chosen.release(), Optional.of(question.partner())), intake));
    return replaced;
  }

  /**
   * Figures released after the requested day are never shown. What does not change with the day of
   * its release may come from a later file: the average exchange rate of a year that had ended by
   * then, the members of an agreement by date, the meaning of a code.
   */
  private static boolean isLaterFigures(Chosen chosen) {
    return chosen.afterAsOf() && !TIMELESS.contains(chosen.kind());
  }

  private static BrokenFile tooLate(Chosen chosen, LocalDate asOf) {
    return new BrokenFile(
        chosen.dataset().id(),
        "no release on or before "
            + asOf
            + "; the earliest in the input folder is of "
            + chosen.release().text(),
        "Add an earlier release, or ask for a later date with --as-of");
  }
}

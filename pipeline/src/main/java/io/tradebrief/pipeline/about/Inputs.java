package io.tradebrief.pipeline.about;

import io.tradebrief.pipeline.analysis.Question;
import io.tradebrief.pipeline.analysis.Unplaced;
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
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Release;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The figures one edition is built on, staged.
 *
 * @param datasets the staged datasets by id
 * @param records what became of each file
 * @param files the staged files
 * @param absent why a wanted dataset is not among them
 * @param remarks what a person should know of the files and releases
 * @param standing what stands of each dataset
 * @param dataAsOf the latest release date among them
 */
public record Inputs(
    Map<String, StagedDataset> datasets,
    List<InputRecord> records,
    List<StagedFile> files,
    Map<String, String> absent,
    List<FileRemark> remarks,
    Map<String, Standing> standing,
    LocalDate dataAsOf) {
  private static final Set<String> TIMELESS =
      Set.of(FxRate.KIND.name(), AgreementMember.KIND.name(), CodeLabel.KIND.name());

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
  public Map<String, StagedDataset> withRelease(
      Releases releases, Intake intake, Question question, Release release) {
    String dataset = question.goodsDataset();
    Chosen chosen = releases.asOf(dataset, Optional.of(release.date())).orElseThrow();
    Map<String, StagedDataset> replaced = new LinkedHashMap<>(datasets);
    replaced.put(
        dataset,
        InputsBuilder.dataset(
            chosen, intake.of(dataset, chosen.release(), Optional.of(question.partner())), intake));
    return replaced;
  }

  /** What a person should look at in the input, one sentence each. */
  public List<String> findings() {
    return remarks.stream().filter(FileRemark::isFinding).map(FileRemark::line).distinct().toList();
  }

  /** What the files in use state of partners that nobody knows, by dataset. */
  public Map<String, List<Unplaced>> unplaced(String reporter) {
    Map<String, List<Unplaced>> unplaced = new LinkedHashMap<>();
    standing.forEach(
        (dataset, stands) -> {
          List<Unplaced> of = new ArrayList<>();
          for (Standing.Used used : stands.parts()) {
            used.file().summary().unplaced().stream()
                .filter(figure -> isRanked(figure, reporter))
                .map(figure -> unplaced(figure, used.file()))
                .forEach(of::add);
          }
          unplaced.put(dataset, of);
        });
    return unplaced;
  }

  /** Whether the figure would stand in a ranking of the reporter's own books. */
  private static boolean isRanked(io.tradebrief.pipeline.intake.Unplaced figure, String reporter) {
    Map<String, String> of = figure.of();
    return of.getOrDefault("instrument", "all").equals("all")
        && of.getOrDefault("reporter_code", reporter).equals(reporter)
        && of.getOrDefault("component", "total").equals("total")
        && List.of("value", "position").contains(of.getOrDefault("measure", "value"));
  }

  private static Unplaced unplaced(io.tradebrief.pipeline.intake.Unplaced figure, StagedFile file) {
    Map<String, String> of = figure.of();
    return new Unplaced(
        figure.name(),
        figure.period(),
        of.getOrDefault("flow", of.getOrDefault("direction", "")),
        figure.amount(),
        file.file().name());
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

package io.tradebrief.pipeline.about;

import io.tradebrief.pipeline.fact.InputRecord;
import io.tradebrief.pipeline.fact.StagedDataset;
import io.tradebrief.pipeline.intake.FileRemark;
import io.tradebrief.pipeline.intake.StagedFile;
import io.tradebrief.pipeline.intake.Standing;
import io.tradebrief.pipeline.measure.Unplaced;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
}

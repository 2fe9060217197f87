package io.tradebrief.pipeline;

import io.tradebrief.pipeline.fact.AgreementMember;
import io.tradebrief.pipeline.fact.CodeLabel;
import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.fact.InputRecord;
import io.tradebrief.pipeline.fact.MissingDataset;
import io.tradebrief.pipeline.fact.StagedDataset;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Provenance;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Releases;
import io.tradebrief.pipeline.source.Releases.Chosen;
import io.tradebrief.pipeline.source.StagedFile;
import io.tradebrief.pipeline.source.Staging;
import io.tradebrief.reports.table.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The releases one edition is built on, staged.
 *
 * @param datasets the staged datasets by id
 * @param records what became of each file
 * @param files the staged files
 * @param absent why a wanted dataset is not among them
 * @param dataAsOf the latest release date among them
 */
record Inputs(
    Map<String, StagedDataset> datasets,
    List<InputRecord> records,
    List<StagedFile> files,
    Map<String, String> absent,
    LocalDate dataAsOf) {
  private static final Set<String> TIMELESS =
      Set.of(FxRate.KIND.name(), AgreementMember.KIND.name(), CodeLabel.KIND.name());

  /**
   * Stages the newest releases on or before a day.
   *
   * @param wanted the datasets the exhibits read; any may be absent
   * @param indispensable the dataset without which there is no edition
   * @throws MissingDataset if the indispensable dataset is in no file
   * @throws BrokenFile if a file cannot be read, or every release of the indispensable dataset is
   *     later than the day
   */
  static Inputs stage(
      Releases releases,
      Staging staging,
      Set<String> wanted,
      String indispensable,
      Optional<LocalDate> asOf) {
    Map<String, StagedDataset> datasets = new LinkedHashMap<>();
    List<InputRecord> records = new ArrayList<>();
    List<StagedFile> files = new ArrayList<>();
    Map<String, String> absent = new TreeMap<>();
    LocalDate latest = LocalDate.MIN;
    for (String id : wanted) {
      Optional<Chosen> found = releases.asOf(id, asOf);
      if (found.isEmpty()) {
        absent.put(id, "no file of the dataset '" + id + "' is in the input folder");
        continue;
      }
      Chosen chosen = found.get();
      if (isLaterFigures(chosen)) {
        if (id.equals(indispensable)) {
          throw tooLate(chosen, asOf.orElseThrow());
        }
        absent.put(
            id,
            "the earliest release at hand of the dataset '"
                + id
                + "', "
                + chosen.release().text()
                + ", is later than "
                + asOf.orElseThrow());
        continue;
      }
      List<StagedFile> staged =
          chosen.files().stream().map(f -> staging.stage(f.file(), f.source())).toList();
      datasets.put(id, dataset(chosen, staged));
      staged.forEach(file -> records.add(record(chosen, file)));
      files.addAll(staged);
      if (!chosen.afterAsOf() && chosen.release().date().isAfter(latest)) {
        latest = chosen.release().date();
      }
    }
    return new Inputs(datasets, List.copyOf(records), List.copyOf(files), absent, latest);
  }

  /** The same inputs with another release of one dataset in place of the chosen one. */
  Map<String, StagedDataset> withRelease(
      Releases releases, Staging staging, String dataset, Release release) {
    Chosen chosen = releases.asOf(dataset, Optional.of(release.date())).orElseThrow();
    Map<String, StagedDataset> replaced = new LinkedHashMap<>(datasets);
    replaced.put(
        dataset,
        dataset(
            chosen,
            chosen.files().stream().map(f -> staging.stage(f.file(), f.source())).toList()));
    return replaced;
  }

  /**
   * Figures released after the requested day are never shown. What does not change with the day of
   * its release may come from a later file: the average exchange rate of a year that had ended by
   * then, the members of an agreement by date, the meaning of a code.
   */
  private static boolean isLaterFigures(Chosen chosen) {
    String kind = chosen.files().get(0).source().kind().name();
    return chosen.afterAsOf() && !TIMELESS.contains(kind);
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

  private static StagedDataset dataset(Chosen chosen, List<StagedFile> staged) {
    SortedSet<String> periods = new TreeSet<>();
    staged.forEach(file -> periods.addAll(file.summary().periods()));
    return new StagedDataset(
        chosen.dataset().id(),
        chosen.files().get(0).source().kind().name(),
        citation(chosen, staged.get(0).file().provenance()),
        staged.stream().map(StagedFile::facts).toList(),
        periods);
  }

  private static Citation citation(Chosen chosen, Optional<Provenance> provenance) {
    return new Citation(
        provenance.map(Provenance::publisher).orElse(chosen.dataset().publisher()),
        provenance.map(Provenance::title).orElse(chosen.dataset().title()),
        chosen.release().text());
  }

  private static InputRecord record(Chosen chosen, StagedFile staged) {
    Optional<Provenance> provenance = staged.file().provenance();
    return new InputRecord(
        staged.file().name(),
        chosen.dataset().id(),
        citation(chosen, provenance),
        provenance.map(Provenance::retrieved).orElse(""),
        provenance.map(Provenance::licence).orElse(""),
        provenance.map(Provenance::page).orElse(""),
        staged.file().sha256(),
        staged.summary().rowsAccepted(),
        staged.summary().rowsRejected(),
        staged.summary().rowsStructure(),
        staged.summary().facts(),
        staged.summary().rejectedByRule(),
        chosen.afterAsOf());
  }
}

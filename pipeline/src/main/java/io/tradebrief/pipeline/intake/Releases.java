package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Unused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of the input folder by dataset and release. The newest release of a dataset supersedes
 * the earlier ones; of two formats of the same release the one listed first in {@link Sources} is
 * taken.
 */
public final class Releases {

  /**
   * A file and the source that reads it.
   *
   * @param source the format it was recognised as
   */
  public record Recognised(SourceFile file, Source<?> source) {}

  /**
   * The release of a dataset that is used.
   *
   * @param dataset what it is a release of
   * @param release when it was released
   * @param kind the kind of fact it holds
   * @param afterAsOf whether it was released after the requested date, because none was earlier
   */
  public record Chosen(Dataset dataset, Release release, String kind, boolean afterAsOf) {}

  private final Map<String, NavigableMap<Release, List<Recognised>>> byDataset = new TreeMap<>();
  private final Map<String, Dataset> datasets = new TreeMap<>();
  private final List<Unused> unused = new ArrayList<>();

  /**
   * Recognises every file. One that no source reads is kept apart and stops nothing.
   *
   * @throws BrokenFile if a file is damaged, or nothing says which dataset it belongs to
   */
  public Releases(List<SourceFile> files) {
    for (SourceFile file : files) {
      Recognition.Attempt attempt = Recognition.attempt(file);
      if (attempt.source().isEmpty()) {
        unused.add(attempt.unused().orElseThrow());
        continue;
      }
      Source<?> source = attempt.source().get();
      Dataset dataset = source.dataset(file);
      Release release =
          file.release().orElseThrow(() -> new IllegalArgumentException(file + " has no release"));
      datasets.putIfAbsent(dataset.id(), dataset);
      byDataset
          .computeIfAbsent(dataset.id(), id -> new TreeMap<>())
          .computeIfAbsent(release, date -> new ArrayList<>())
          .add(new Recognised(file, source));
    }
  }

  /** The files that no source reads. */
  public List<Unused> unused() {
    return List.copyOf(unused);
  }

  /** The ids of every dataset in the input folder. */
  public List<String> datasets() {
    return List.copyOf(byDataset.keySet());
  }

  /** Every release of a dataset, oldest first. */
  public List<Release> of(String dataset) {
    return List.copyOf(byDataset.getOrDefault(dataset, new TreeMap<>()).keySet());
  }

  /** The files of a release of a dataset, in the order of their names. */
  public List<Recognised> files(String dataset, Release release) {
    return List.copyOf(
        byDataset.getOrDefault(dataset, new TreeMap<>()).getOrDefault(release, List.of()));
  }

  /** What the publisher calls a dataset. */
  public Dataset dataset(String id) {
    return datasets.get(id);
  }

  /**
   * The newest release on or before a day, the newest of all if no day is given. Where every
   * release is later, the earliest is given and marked {@code afterAsOf}; whether it may serve is
   * the caller's to say.
   *
   * @return empty if the dataset is not in the input folder
   */
  public Optional<Chosen> asOf(String dataset, Optional<LocalDate> day) {
    NavigableMap<Release, List<Recognised>> releases = byDataset.get(dataset);
    if (releases == null) {
      return Optional.empty();
    }
    if (day.isEmpty()) {
      return Optional.of(chosen(dataset, releases.lastKey(), false));
    }
    Release bound = new Release(day.get().toString(), day.get());
    Release release = releases.floorKey(bound);
    return release == null
        ? Optional.of(chosen(dataset, releases.firstKey(), true))
        : Optional.of(chosen(dataset, release, false));
  }

  private Chosen chosen(String dataset, Release release, boolean afterAsOf) {
    Source<?> source = byDataset.get(dataset).get(release).get(0).source();
    return new Chosen(datasets.get(dataset), release, source.kind().name(), afterAsOf);
  }
}

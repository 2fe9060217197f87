package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Dataset;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Unpacking;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which releases of which datasets an input folder holds. Unlike {@link Releases} it passes over
 * files that cannot be recognised: a check of one file does not fail because of another.
 */
public final class ReleasesAtHand {
  private final Path input;
  private final Map<String, NavigableMap<Release, List<SourceFile>>> byDataset = new TreeMap<>();

  private ReleasesAtHand(Path input) {
    this.input = input;
  }

  /**
   * Reads the folder {@code <publisher>/<release date>/<file>}.
   *
   * @param unpacking where archives are unpacked
   * @throws BrokenFile if the folder is missing, empty, or has files elsewhere
   */
  public static ReleasesAtHand of(Path input, Unpacking unpacking) {
    ReleasesAtHand releases = new ReleasesAtHand(input);
    for (SourceFile file : ReleaseFolders.scan(input, unpacking).files()) {
      releases.add(file);
    }
    return releases;
  }

  /** The files of every release of a dataset, but for one file that may be among them. */
  public List<SourceFile> files(Dataset dataset, SourceFile without) {
    Path path = without.path().toAbsolutePath().normalize();
    return without(dataset, path).values().stream().flatMap(List::stream).toList();
  }

  private void add(SourceFile file) {
    try {
      Dataset dataset = Recognition.of(file).dataset(file);
      file.release()
          .ifPresent(
              release ->
                  byDataset
                      .computeIfAbsent(dataset.id(), id -> new TreeMap<>())
                      .computeIfAbsent(release, r -> new ArrayList<>())
                      .add(file));
    } catch (BrokenFile other) {
      // A run over the folder reports it; this check is about another file.
      return;
    }
  }

  /**
   * What the file would supersede, or what supersedes it.
   *
   * @param path the file itself, which may already be in the folder
   */
  String succession(Dataset dataset, Optional<Release> release, Path path) {
    NavigableMap<Release, List<SourceFile>> others = without(dataset, path);
    if (others.isEmpty()) {
      return "nothing: " + input + " has no other release of " + dataset.id();
    }
    Release newest = others.lastKey();
    String held = newest.text() + " of " + dataset.id() + " (" + names(others.get(newest)) + ")";
    if (release.isEmpty()) {
      return "depends on its release date; the newest at hand is " + held;
    }
    int order = release.get().compareTo(newest);
    if (order > 0) {
      return "would supersede " + held;
    }
    return order == 0
        ? "would stand beside " + held + ", the same release"
        : "nothing: it is superseded by " + held;
  }

  private NavigableMap<Release, List<SourceFile>> without(Dataset dataset, Path path) {
    NavigableMap<Release, List<SourceFile>> others = new TreeMap<>();
    byDataset
        .getOrDefault(dataset.id(), new TreeMap<>())
        .forEach(
            (release, files) -> {
              List<SourceFile> rest =
                  files.stream()
                      .filter(file -> !file.path().toAbsolutePath().normalize().equals(path))
                      .toList();
              if (!rest.isEmpty()) {
                others.put(release, rest);
              }
            });
    return others;
  }

  private static String names(List<SourceFile> files) {
    return String.join(", ", files.stream().map(SourceFile::name).toList());
  }
}

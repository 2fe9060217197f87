package io.tradebrief.pipeline.intake;

import io.tradebrief.pipeline.intake.Outcome.Kind;
import io.tradebrief.pipeline.list.PartnerLists;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.LocalSpark;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Unpacking;
import io.tradebrief.pipeline.source.Unused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Releases a sound file, then a mutant of it, and sees what stands and what is said. */
final class Trial {
  private static final String OLDER = "2025-06";
  private static final String NEWER = "2025-09-30";
  private static final Path CONF = Path.of("..", "conf");

  private final Path folder;
  private final Partners partners =
      PartnerLists.load(
          CONF.resolve("countries.csv"),
          CONF.resolve("groups.csv"),
          CONF.resolve("partner-names.csv"));
  private final DatasetRules rules =
      DatasetRules.load(CONF.resolve("datasets.csv"), CONF.resolve("breaks.csv"));
  private final Staging staging;
  private final Map<String, Figures> right = new HashMap<>();
  private int inputs;

  /** What a run would print as findings, and what stands. */
  private record Seen(Set<String> findings, Figures figures) {}

  /** A place for trials, which leave their inputs below the folder. */
  Trial(Path folder) {
    this.folder = folder;
    this.staging = new Staging(folder.resolve("store"), "of tests", partners, LocalSpark::session);
  }

  /** What is said of the sound file as a newer release of itself; nothing, if it is sound. */
  Set<String> said(SoundFile sound, Mutant none) {
    return seen(sound, List.of(none, none)).findings();
  }

  /** How many facts the sound file states. */
  int facts(SoundFile sound, Mutant none) {
    return right(sound, none).size();
  }

  private Figures right(SoundFile sound, Mutant none) {
    return right.computeIfAbsent(
        sound.source() + sound.name(), name -> seen(sound, List.of(none)).figures());
  }

  /** What comes of a mutant as a newer release than the sound file's. */
  Outcome after(SoundFile sound, Mutant none, Mutant mutant) {
    return outcome(sound, none, List.of(none, mutant));
  }

  /** What comes of a mutant as the only release there is. */
  Outcome alone(SoundFile sound, Mutant none, Mutant mutant) {
    return outcome(sound, none, List.of(mutant));
  }

  private Outcome outcome(SoundFile sound, Mutant none, List<Mutant> releases) {
    Figures right = right(sound, none);
    Seen seen;
    try {
      seen = seen(sound, releases);
    } catch (BrokenFile e) {
      return new Outcome(Kind.REFUSED, e.getMessage(), right.names());
    }
    String text = String.join("\n", seen.findings());
    if (right.equals(seen.figures())) {
      return new Outcome(Kind.SAME_FIGURES, text, List.of());
    }
    Kind kind = seen.findings().isEmpty() ? Kind.SILENT : Kind.FINDING;
    return new Outcome(kind, text, right.namesOfDifferent(seen.figures()));
  }

  private Seen seen(SoundFile sound, List<Mutant> releases) {
    try {
      Path input = folder.resolve("input-" + inputs++);
      Path publisher = input.resolve("publisher");
      write(sound, releases.get(releases.size() - 1), publisher.resolve(NEWER));
      if (releases.size() > 1) {
        write(sound, releases.get(0), publisher.resolve(OLDER));
      }
      return seen(ReleaseFolders.scan(input, Unpacking.forNow()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Seen seen(InputFolder folder) {
    Releases releases = new Releases(folder.files());
    Set<String> findings = new LinkedHashSet<>();
    Stream.concat(folder.unused().stream(), releases.unused().stream())
        .filter(Unused::finding)
        .map(Unused::sentence)
        .forEach(findings::add);
    Optional<Standing> standing = ofTheFirst(releases).map(dataset -> standing(releases, dataset));
    standing.map(Standing::remarks).orElse(List.of()).stream()
        .filter(FileRemark::isFinding)
        .map(FileRemark::line)
        .forEach(findings::add);
    for (Standing.Used used : standing.map(Standing::parts).orElse(List.of())) {
      RejectedRows.finding(used.file()).ifPresent(findings::add);
    }
    return new Seen(findings, standing.map(Figures::of).orElse(Figures.NONE));
  }

  private Standing standing(Releases releases, String dataset) {
    Intake intake =
        new Intake(
            releases,
            staging,
            rules,
            partners,
            Thresholds.DEFAULT,
            () -> {
              throw new IllegalStateException("small files need no session");
            });
    return intake.of(dataset, Release.parse(NEWER).orElseThrow(), Optional.of("JPN"));
  }

  /** The dataset of the first release; none if no source reads it. A mutant may be of another. */
  private static Optional<String> ofTheFirst(Releases releases) {
    return releases.datasets().stream().min(Comparator.comparing(id -> releases.of(id).get(0)));
  }

  private static void write(SoundFile sound, Mutant mutant, Path release) throws IOException {
    Files.createDirectories(release);
    List<String> records = new ArrayList<>();
    records.add("file,dataset,publisher,title,released,page,licence,retrieved");
    for (Map.Entry<String, byte[]> file : mutant.files().entrySet()) {
      Files.write(release.resolve(file.getKey()), file.getValue());
      sound
          .dataset()
          .ifPresent(id -> records.add(file.getKey() + "," + id + ",Publisher,Title,,,,"));
    }
    if (records.size() > 1) {
      Files.write(release.resolve("provenance.csv"), records);
    }
  }
}

package io.tradebrief.pipeline.about;

import io.tradebrief.reports.edition.EditionPublisher;
import io.tradebrief.reports.edition.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The edition that a report's readers have now, if there is one.
 *
 * @param folder its folder
 * @param manifest its manifest, if it can be read
 */
public record LatestEdition(Optional<Path> folder, Optional<Manifest> manifest) {

  /**
   * Looks for it.
   *
   * @throws IOException if the pointer to it cannot be read
   */
  public static LatestEdition find(Path reportFolder) throws IOException {
    Optional<Path> folder =
        EditionPublisher.latest(reportFolder)
            .filter(edition -> Files.exists(edition.resolve(Manifest.FILE)));
    if (folder.isEmpty()) {
      return new LatestEdition(folder, Optional.empty());
    }
    try {
      Path file = folder.get().resolve(Manifest.FILE);
      return new LatestEdition(folder, Optional.of(Manifest.read(file)));
    } catch (IOException unreadable) {
      // A manifest that cannot be read proves nothing; publishing again replaces the edition.
      return new LatestEdition(folder, Optional.empty());
    }
  }

  /** Whether it is what a run with this fingerprint would give. */
  public boolean is(String fingerprint) {
    return manifest.map(m -> m.fingerprint().equals(fingerprint)).orElse(false);
  }

  /** What the manifest of the next edition says of it. */
  public Manifest.Previous reference() {
    return manifest
        .map(m -> new Manifest.Previous(m.edition(), m.fingerprint()))
        .orElse(Manifest.Previous.NONE);
  }
}

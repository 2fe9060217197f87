package io.tradebrief.reports.edition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The pointer to a report's newest edition: the symbolic link {@code latest}, or where the file
 * system has no links, the file {@code latest.txt} that holds the edition's name.
 */
final class LatestEdition {
  static final String LINK = "latest";
  static final String FILE = "latest.txt";
  private static final String NEW = ".latest-new";

  private LatestEdition() {}

  /** Points to {@code editionId}; a reader sees the old or the new target, never none. */
  static void point(Path reportFolder, String editionId) throws IOException {
    Path made = reportFolder.resolve(NEW);
    Files.deleteIfExists(made);
    boolean linked = link(made, Path.of(editionId));
    if (!linked) {
      Files.writeString(made, editionId + "\n", StandardCharsets.UTF_8);
    }
    Path pointer = reportFolder.resolve(linked ? LINK : FILE);
    if (Files.isDirectory(pointer, LinkOption.NOFOLLOW_LINKS)) {
      Files.delete(made);
      throw new IOException(
          pointer + " is a folder but must be a link to the newest edition; rename it, run again");
    }
    Files.move(made, pointer, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    // The other kind of pointer, left from another machine, would now lead to an old edition.
    Files.deleteIfExists(reportFolder.resolve(linked ? FILE : LINK));
  }

  /** The folder of the newest edition, if there is one. */
  public static Optional<Path> find(Path reportFolder) throws IOException {
    Path link = reportFolder.resolve(LINK);
    Path file = reportFolder.resolve(FILE);
    Path edition = null;
    if (Files.isSymbolicLink(link)) {
      edition = reportFolder.resolve(Files.readSymbolicLink(link));
    } else if (Files.exists(file)) {
      edition = reportFolder.resolve(Files.readString(file, StandardCharsets.UTF_8).strip());
    }
    return Optional.ofNullable(edition).filter(Files::isDirectory);
  }

  private static boolean link(Path made, Path target) {
    try {
      Files.createSymbolicLink(made, target);
      return true;
    } catch (IOException | UnsupportedOperationException | SecurityException e) {
      // Some file systems have no links, and Windows allows them to administrators only.
      return false;
    }
  }
}

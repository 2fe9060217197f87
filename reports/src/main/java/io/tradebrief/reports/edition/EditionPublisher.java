package io.tradebrief.reports.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Publishes an edition as a whole or not at all. It is built in a folder of its own beside the
 * others and moved into place when complete, then {@code latest} follows. If anything fails,
 * earlier editions and {@code latest} stay as they were.
 */
public final class EditionPublisher {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  private EditionPublisher() {}

  /**
   * Builds and publishes an edition, in place of one with the same id if there is one.
   *
   * <p>Replacing takes two renames, since Java cannot exchange folders: a reader who opens the
   * folder between them finds none and must try again. If the run dies there, the next run brings
   * the old edition back.
   *
   * @param reportFolder the report's folder, made if absent
   * @param editionId the name of the edition's folder: letters, digits, {@code . _ -}
   * @param content fills the folder
   * @return the published folder
   * @throws IllegalArgumentException if {@code editionId} cannot name a folder
   * @throws IOException if another run is publishing the same report, or a file cannot be written
   */
  public static Path publish(Path reportFolder, String editionId, FolderContent content)
      throws IOException {
    check(editionId);
    Files.createDirectories(reportFolder);
    try (EditionLock lock = EditionLock.take(reportFolder)) {
      BuildFolders.clear(lock.folder());
      Path building = BuildFolders.building(lock.folder(), editionId);
      Path edition = lock.folder().resolve(editionId);
      try {
        Files.createDirectory(building);
        content.fill(building);
        moveIntoPlace(building, edition);
      } catch (IOException | RuntimeException | Error e) {
        deleteAfter(e, building);
        throw e;
      }
      LatestEdition.point(lock.folder(), editionId);
      return edition;
    }
  }

  /**
   * The folder of the newest edition of a report, if there is one.
   *
   * @throws IOException if the pointer to it cannot be read
   */
  public static Optional<Path> latest(Path reportFolder) throws IOException {
    return LatestEdition.find(reportFolder);
  }

  private static void moveIntoPlace(Path building, Path edition) throws IOException {
    if (!BuildFolders.exists(edition)) {
      Files.move(building, edition, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Path replaced = BuildFolders.replaced(edition.getParent(), edition.getFileName().toString());
    Files.move(edition, replaced, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(building, edition, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.move(replaced, edition, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
    try {
      BuildFolders.delete(replaced);
    } catch (IOException e) {
      // The new edition is in place; the next run removes what is left of the old one.
    }
  }

  private static void deleteAfter(Throwable failure, Path building) {
    try {
      BuildFolders.delete(building);
    } catch (IOException e) {
      // What is left is removed by the next run; the failure itself matters more.
      failure.addSuppressed(e);
    }
  }

  private static void check(String editionId) {
    boolean pointer = editionId.equals(LatestEdition.LINK) || editionId.equals(LatestEdition.FILE);
    if (pointer || !ID.matcher(editionId).matches()) {
      throw new IllegalArgumentException(
          "edition id '"
              + editionId
              + "' cannot name a folder; use letters, digits, '.', '_' or '-', and not '"
              + LatestEdition.LINK
              + "'");
    }
  }
}

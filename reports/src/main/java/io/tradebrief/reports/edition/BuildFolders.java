package io.tradebrief.reports.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * The folders a run works in: {@code .building-<edition>-<pid>} while it fills one, and {@code
 * .replaced-<edition>-<pid>} for the moment in which a new edition takes an old one's place.
 */
final class BuildFolders {
  private static final Pattern NAME = Pattern.compile("\\.(building|replaced)-(.+)-(\\d+)");

  private BuildFolders() {}

  static Path building(Path reportFolder, String editionId) {
    return reportFolder.resolve(".building-" + editionId + "-" + ownPid());
  }

  static Path replaced(Path reportFolder, String editionId) {
    return reportFolder.resolve(".replaced-" + editionId + "-" + ownPid());
  }

  /** Removes what runs left that ended too early; needs the folder's lock. */
  static void clear(Path reportFolder) throws IOException {
    List<Path> found;
    try (Stream<Path> files = Files.list(reportFolder)) {
      found = files.filter(file -> NAME.matcher(name(file)).matches()).toList();
    }
    for (Path folder : found) {
      Matcher name = NAME.matcher(name(folder));
      if (name.matches() && !isAlive(name.group(3))) {
        Path edition = reportFolder.resolve(name.group(2));
        boolean onlyCopy = name.group(1).equals("replaced") && !exists(edition);
        if (onlyCopy) {
          // The run ended between the two moves of a replacement: the old edition comes back.
          Files.move(folder, edition);
        } else {
          delete(folder);
        }
      }
    }
  }

  /** Deletes a folder and all in it, if it exists; links are deleted, not followed. */
  static void delete(Path folder) throws IOException {
    FileUtils.deleteDirectory(folder.toFile());
  }

  static boolean exists(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether another process owns the folder. This one holds the lock, so it owns none yet. */
  private static boolean isAlive(String pid) {
    return !pid.equals(Long.toString(ownPid()))
        && ProcessHandle.of(Long.parseLong(pid)).map(ProcessHandle::isAlive).orElse(false);
  }

  private static long ownPid() {
    return ProcessHandle.current().pid();
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}

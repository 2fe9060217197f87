package io.tradebrief.reports.audit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice without a window, with a profile of its own that lies in the folder worked in. */
final class Office {
  private static final String PROGRAM = "soffice";

  private final Path folder;

  Office(Path folder) {
    this.folder = folder;
  }

  /** Whether LibreOffice is on the path. */
  static boolean isInstalled() {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, PROGRAM)));
  }

  /** The folder of the profile, which LibreOffice fills when it runs first. */
  Path profile() {
    return folder.resolve("profile");
  }

  /**
   * Runs it to its end.
   *
   * @return what it said
   * @throws IOException if it cannot be started or does not end in time
   */
  String run(int patienceSeconds, String... arguments) throws IOException {
    Path log = folder.resolve("soffice.log");
    List<String> command = new ArrayList<>();
    command.add(PROGRAM);
    command.add("-env:UserInstallation=" + profile().toUri());
    command.add("--headless");
    command.add("--norestore");
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    // Numbers are written with a point, whatever the language of the machine.
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process office = builder.start();
    try {
      if (!office.waitFor(patienceSeconds, TimeUnit.SECONDS)) {
        throw new IOException(PROGRAM + " did not end within " + patienceSeconds + " seconds");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(PROGRAM + " was interrupted", e);
    } finally {
      // The program proper is a child of the script that starts it.
      office.descendants().forEach(ProcessHandle::destroyForcibly);
      office.destroyForcibly();
    }
    return Files.readString(log).strip();
  }
}

package io.tradebrief.pipeline;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run came to.
 *
 * @param edition the folder of the edition
 * @param fresh whether it was published by this run
 * @param findings what a person should look at, one sentence each
 */
record Outcome(Path edition, boolean fresh, List<String> findings) {

  static Outcome upToDate(Path edition) {
    return new Outcome(edition, false, List.of());
  }

  static Outcome published(Path edition, List<String> findings) {
    return new Outcome(edition, true, List.copyOf(findings));
  }

  ExitCode exitCode() {
    return findings.isEmpty() ? ExitCode.PUBLISHED : ExitCode.FINDINGS;
  }
}

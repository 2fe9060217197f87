package io.tradebrief.pipeline;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run came to.
 *
 * @param edition the folder of the edition
 * @param fresh whether it was published by this run
 * @param findings what a person should look at, one sentence each
 * @param notices what is good to know of the input
 */
record Outcome(Path edition, boolean fresh, List<String> findings, List<String> notices) {

  static Outcome upToDate(Path edition, List<String> findings) {
    return new Outcome(edition, false, List.copyOf(findings), List.of());
  }

  static Outcome published(Path edition, List<String> findings, List<String> notices) {
    return new Outcome(edition, true, List.copyOf(findings), List.copyOf(notices));
  }

  ExitCode exitCode() {
    return findings.isEmpty() ? ExitCode.PUBLISHED : ExitCode.FINDINGS;
  }
}

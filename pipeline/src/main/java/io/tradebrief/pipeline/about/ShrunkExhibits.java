package io.tradebrief.pipeline.about;

import io.tradebrief.reports.edition.Manifest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Exhibits that lost most of their rows since the edition before, with the same question asked. */
public final class ShrunkExhibits {
  /** What an exhibit must keep of its rows. */
  private static final double KEPT = 0.5;

  /** Their rows count what happened to the input and not what it says. */
  private static final Set<String> ON_THE_EDITION = Set.of("revisions", "data-quality", "notes");

  private ShrunkExhibits() {}

  /** A sentence an exhibit that shrank; none if the configuration is another. */
  public static List<String> of(LatestEdition before, Manifest now) {
    List<String> shrunk = new ArrayList<>();
    before
        .manifest()
        .filter(manifest -> manifest.configuration().equals(now.configuration()))
        .ifPresent(manifest -> compare(manifest.counts().rows(), now.counts().rows(), shrunk));
    return shrunk;
  }

  private static void compare(
      Map<String, Integer> before, Map<String, Integer> now, List<String> shrunk) {
    before.forEach(
        (exhibit, rows) -> {
          int left = now.getOrDefault(exhibit, 0);
          if (!ON_THE_EDITION.contains(exhibit) && left < rows * KEPT) {
            shrunk.add(
                exhibit + ": it has " + left + " rows; the edition before had " + rows + ".");
          }
        });
  }
}

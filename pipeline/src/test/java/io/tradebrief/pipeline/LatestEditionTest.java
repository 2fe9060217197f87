package io.tradebrief.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.about.LatestEdition;
import io.tradebrief.pipeline.measure.Question;
import io.tradebrief.pipeline.settings.SettingsFile;
import io.tradebrief.reports.edition.EditionPublisher;
import io.tradebrief.reports.edition.Manifest;
import io.tradebrief.reports.table.Exhibit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The edition that readers have is what the next one is compared with, however it looks. */
class LatestEditionTest {
  @TempDir private Path reportFolder;

  @Test
  void withoutAnEditionThereIsNothingToCompareWith() throws IOException {
    LatestEdition latest = LatestEdition.find(reportFolder);

    assertFalse(latest.is("f1"));
    assertEquals(Manifest.Previous.NONE, latest.reference());
    assertTrue(about(latest).startsWith("This is the first edition"), about(latest));
  }

  @Test
  void anEditionWithTheSameFingerprintIsUpToDate() throws IOException {
    publish("{\"edition\": \"e1\", \"fingerprint\": \"f1\"}");
    LatestEdition latest = LatestEdition.find(reportFolder);

    assertTrue(latest.is("f1"));
    assertFalse(latest.is("f2"));
    assertEquals(new Manifest.Previous("e1", "f1"), latest.reference());
  }

  @Test
  void anEditionThatCannotBeReadIsSaidSoAndStopsNothing() throws IOException {
    publish("{\"edition\": ");
    LatestEdition damaged = LatestEdition.find(reportFolder);
    assertFalse(damaged.is("f1"));
    assertTrue(about(damaged).contains("cannot be read"), about(damaged));

    publish("{\"edition\": \"e1\", \"fingerprint\": \"f1\"}");
    String about = about(LatestEdition.find(reportFolder));
    assertTrue(about.contains("edition/datapackage.json is missing"), about);
    assertFalse(about.contains(reportFolder.toString()), "an edition names no folder: " + about);
  }

  private void publish(String manifest) throws IOException {
    EditionPublisher.publish(
        reportFolder, "e1", folder -> Files.writeString(folder.resolve(Manifest.FILE), manifest));
  }

  private static String about(LatestEdition latest) {
    Question question =
        SettingsFile.read(
                Desk.CONF,
                new SettingsFile.Overrides(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of()),
                Analyses.ids())
            .question();
    Manifest made =
        new Manifest(
            "r",
            "e2",
            "f2",
            latest.reference(),
            List.of(),
            Map.of(),
            Map.of(),
            new Manifest.Versions("c", "4", "5", "1", 17),
            new Manifest.Counts(0, Map.of()));
    Exhibit revisions = Changes.since(latest, made, question, List.of());
    assertTrue(revisions.table().rows().isEmpty());
    return revisions.table().spec().about();
  }
}

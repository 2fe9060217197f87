package io.tradebrief.pipeline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Provenance;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Unpacking;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures shipped with the project: each file is known, recorded, and taken whole. */
class ShippedInputTest {
  private static final Path INPUT = Path.of("..", "input-data");

  @Test
  void everyShippedFileIsTakenWholeAndHasItsProvenance() {
    List<SourceFile> files = ReleaseFolders.scan(INPUT, Unpacking.forNow()).files();

    assertTrue(files.size() >= 15, files.toString());
    for (SourceFile file : files) {
      Source<?> source = Recognition.of(file);
      Screened<?> screened = source.read(file, HouseLists.partners());
      Provenance provenance = file.provenance().orElseThrow(() -> new AssertionError(file.name()));

      assertEquals(List.of(), screened.rejected(), file.name());
      assertEquals(1, screened.rowsStructure(), file.name());
      assertTrue(screened.rowsAccepted() > 0, file.name());
      assertEquals(provenance.dataset(), source.dataset(file).id(), file.name());
      assertEquals(provenance.released(), file.release().orElseThrow().text(), file.name());
    }
  }
}

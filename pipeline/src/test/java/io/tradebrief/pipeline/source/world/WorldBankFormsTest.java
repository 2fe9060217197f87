package io.tradebrief.pipeline.source.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.FxRate;
import io.tradebrief.pipeline.intake.Recognition;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Rejected;
import io.tradebrief.pipeline.source.Screened.Traced;
import io.tradebrief.pipeline.source.SourceFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The official exchange rate from DataBank and from the API. */
class WorldBankFormsTest {
  private static final String RUNNING =
      "the figures of 2025 were left out, because the year had not ended when they were updated";

  @TempDir private Path folder;

  @Test
  void dataBankHeadsAYearTwiceAndWritesTwoPointsForNothing() throws Exception {
    SourceFile file = Inputs.fixture("world-bank-databank/rates.csv");
    WorldBankDataBank source = new WorldBankDataBank();

    Screened<FxRate> screened = source.read(file, HouseLists.partners());

    assertEquals("world-bank-databank", Recognition.of(file).id());
    assertEquals("world-bank-fcrf", source.dataset(file).id());
    assertEquals("2025-07-01", source.release(file).orElseThrow().text());
    assertEquals(
        List.of(
            new FxRate(null, "JPN", "2017", "average", 112.166141),
            new FxRate(null, "JPN", "2024", "average", 151.366)),
        screened.facts().stream().map(Traced::fact).toList());
    // Japan, Andorra, the euro area and the other series; the header, a blank line, two footers.
    assertEquals(4, screened.rowsAccepted());
    assertEquals(4, screened.rowsStructure());
    assertEquals(
        List.of(Set.of(Rule.KNOWN_PARTNER)),
        screened.rejected().stream().map(Rejected::broken).toList());
    assertEquals(List.of(new FxRate(null, "?XQX", "2017", "average", 2.5)), screened.unplaced());
    assertEquals(
        List.of(
            Remark.notice(RUNNING),
            Remark.notice("the series NY.GDP.MKTP.CD give no exchange rates and were not used")),
        screened.remarks());
  }

  @Test
  void theApiStatesACountryAndYearAnObject() throws Exception {
    SourceFile file = Inputs.fixture("world-bank-api/rates.json");
    WorldBankApi source = new WorldBankApi();

    Screened<FxRate> screened = source.read(file, HouseLists.partners());

    assertEquals("world-bank-api", Recognition.of(file).id());
    assertEquals("world-bank-fcrf", source.dataset(file).id());
    assertEquals("2025-07-01", source.release(file).orElseThrow().text());
    assertEquals(
        List.of(
            new FxRate(null, "JPN", "2024", "average", 151.366),
            new FxRate(null, "JPN", "2017", "average", 112.166141)),
        screened.facts().stream().map(Traced::fact).toList());
    assertEquals("2", screened.facts().get(0).place().toString());
    assertEquals(5, screened.rowsAccepted());
    assertEquals(List.of(Remark.notice(RUNNING)), screened.remarks());
  }

  @Test
  void aPageOfSeveralAndAPageThatLacksRowsAreRefused() throws Exception {
    assertRefused("\"pages\":1", "\"pages\":7", "page 1 of 7");
    assertRefused("\"total\":5", "\"total\":14", "5 of 14 rows");
  }

  @Test
  void aFieldThatDividesTheRowsIsRefused() throws Exception {
    assertRefused("\"unit\":\"\"", "\"region\":\"North\"", "the column region divides");
  }

  private void assertRefused(String found, String written, String words)
      throws IOException, URISyntaxException {
    String text = Files.readString(Inputs.fixture("world-bank-api/rates.json").path());
    SourceFile file = Inputs.written(folder, "x.json", text.replace(found, written));
    BrokenFile broken =
        assertThrows(BrokenFile.class, () -> new WorldBankApi().read(file, HouseLists.partners()));
    assertTrue(broken.getMessage().contains(words), broken.getMessage());
  }
}

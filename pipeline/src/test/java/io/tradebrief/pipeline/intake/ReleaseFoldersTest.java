package io.tradebrief.pipeline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.source.Archives;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.SideFiles;
import io.tradebrief.pipeline.source.Unpacking;
import io.tradebrief.pipeline.source.Unused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseFoldersTest {
  private static final String RATES = "Date,Country,Exchange rate\n2023-01-01,Japan,140.5\n";

  @TempDir private Path input;
  @TempDir private Path store;

  @BeforeEach
  void aRelease() throws IOException {
    written("fed/2024-01/rates.csv", RATES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fed/2024-01/~$rates.xlsx",
        "fed/2024-01/rates.csv:Zone.Identifier",
        "fed/2024-01/rates.csv.Zone.Identifier",
        "fed/2024-01/._rates.csv",
        "fed/2024-01/.~lock.rates.csv#",
        "fed/Desktop.ini",
        "fed/Thumbs.db",
        ".DS_Store",
        ".git/HEAD",
      })
  void whatSystemsLeaveBesideDataPassesWithANotice(String name) throws IOException {
    written(name, "\0");

    InputFolder folder = scan();

    assertEquals(1, folder.files().size());
    assertEquals(1, folder.unused().size());
    assertEquals(name.replace("/HEAD", ""), folder.unused().get(0).file());
    assertTrue(!folder.unused().get(0).finding());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rates.csv.crdownload", "rates.csv.PART", "x.tmp"})
  void anUnfinishedDownloadIsAFindingAndNotRead(String name) throws IOException {
    written("fed/2024-01/" + name, RATES);

    InputFolder folder = scan();

    assertEquals(1, folder.files().size());
    assertTrue(folder.unused().get(0).finding());
    assertTrue(folder.unused().get(0).sentence().contains("an unfinished download"));
  }

  @Test
  void aPublishersZipGivesItsDataAndItsCompanionsPass() throws IOException {
    written("fed/2024-01/README.md", "");
    Path zip = input.resolve("bank/2025-07-01/API.zip");
    Files.createDirectories(zip.getParent());
    Files.write(
        zip,
        Archives.zip(
            "__MACOSX/._rates.csv", "x",
            "Readme.txt", "Read me",
            "rates.csv", RATES,
            "Metadata_Country.csv", "Country Code,Region,IncomeGroup,SpecialNotes,TableName\n",
            "list.csv", "apples,pears\n"));

    InputFolder folder = scan();
    Releases releases = new Releases(folder.files());

    assertEquals(
        List.of(
            "bank/2025-07-01/API.zip!__MACOSX/._rates.csv", "bank/2025-07-01/API.zip!Readme.txt"),
        folder.unused().stream().map(Unused::file).toList());
    assertEquals(
        List.of("Metadata_Country.csv false", "list.csv true"),
        releases.unused().stream()
            .map(file -> SideFiles.lastOf(file.file()) + " " + file.finding())
            .toList());
    assertEquals(List.of("2024-01", "2025-07-01"), texts(releases.of("fed-h10-annual")));
  }

  @Test
  void aBrokenFileOfAKnownFormatStillStops() throws IOException {
    Files.write(input.resolve("fed/2024-01/cut.xlsx"), new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});

    InputFolder folder = scan();

    assertThrows(BrokenFile.class, () -> new Releases(folder.files()));
  }

  private InputFolder scan() {
    return ReleaseFolders.scan(input, Unpacking.into(store));
  }

  private static List<String> texts(List<Release> releases) {
    return releases.stream().map(Release::text).toList();
  }

  private void written(String name, String text) throws IOException {
    Path path = input.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}

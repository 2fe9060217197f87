package io.tradebrief.pipeline.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.source.Archives;
import io.tradebrief.pipeline.source.BrokenFile;
import io.tradebrief.pipeline.source.Release;
import io.tradebrief.pipeline.source.Sha256;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Unpacking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackingTest {
  private static final String RATES = "Date,Country,Exchange rate\n2023-01-01,Japan,140.5\n";

  @TempDir private Path folder;

  @Test
  void theFilesOfAZipAreReadUnderTheirOwnHashesAndTheNameOfBoth() throws IOException {
    SourceFile plain = written("plain.csv", RATES.getBytes(UTF_8));
    SourceFile zip = written("rates", Archives.zip("a/", "", "a/x.csv", RATES, "y.csv", "a,b\n"));

    List<SourceFile> files = unpacking().files(zip);

    assertEquals(
        List.of("fed/2024-01/rates!a/x.csv", "fed/2024-01/rates!y.csv"),
        files.stream().map(SourceFile::name).toList());
    assertEquals(plain.sha256(), files.get(0).sha256());
    assertEquals(zip.release(), files.get(0).release());
    assertEquals("fed-panel", Recognition.of(files.get(0)).id());
    assertEquals(RATES, Files.readString(files.get(0).path()));
  }

  @Test
  void aGzipHoldsOneFileOfItsName() throws IOException {
    SourceFile gzip = written("rates.csv.gz", Archives.gzip(RATES.getBytes(UTF_8)));

    List<SourceFile> files = unpacking().files(gzip);

    assertEquals("fed/2024-01/rates.csv.gz!rates.csv", files.get(0).name());
    assertEquals("fed-panel", Recognition.of(files.get(0)).id());
  }

  @Test
  void aNameInAnArchiveIsNeverAPath() throws IOException {
    SourceFile zip =
        written(
            "evil.zip", Archives.zip("../../up.csv", RATES, "/etc/top.csv", "1", "c:\\x\0", "2"));
    Set<String> before = files();

    List<SourceFile> files = unpacking().files(zip);

    assertEquals("fed/2024-01/evil.zip!c__x_", files.get(2).name());
    Set<String> after = files();
    after.removeAll(before);
    assertEquals(4, after.size(), after.toString());
    assertTrue(after.stream().allMatch(name -> name.startsWith("store/unpacked/")), after + "");
  }

  @Test
  void aWorkbookAndAnyOtherFileStandForThemselves() throws IOException {
    for (byte[] bytes :
        List.of(
            Archives.zip("[Content_Types].xml", "<a/>", "xl/workbook.xml", "<a/>"),
            Archives.zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
            RATES.getBytes(UTF_8),
            new byte[0])) {
      SourceFile file = written("any", bytes);

      assertEquals(List.of(file), unpacking().files(file));
    }
    assertFalse(Files.exists(folder.resolve("store")));
  }

  @Test
  void anArchiveThatGrowsBeyondAllMeasureIsRefused() throws IOException {
    byte[] bomb = Archives.gzip(new byte[8 << 20]);

    for (byte[] bytes : List.of(bomb, Archives.zip("a", "0".repeat(6 << 20), "b", "b"))) {
      SourceFile file = written("bomb", bytes);
      BrokenFile broken = assertThrows(BrokenFile.class, () -> unpacking().files(file));

      assertTrue(broken.getMessage().contains("more than 100 times its size"), broken.toString());
      assertTrue(files().stream().noneMatch(name -> name.endsWith(".data")), files().toString());
    }
  }

  @Test
  void anArchiveThatIsCutOffIsBroken() throws IOException {
    byte[] gzip = Archives.gzip(RATES.getBytes(UTF_8));
    SourceFile file = written("cut.gz", Arrays.copyOf(gzip, gzip.length - 9));

    BrokenFile broken = assertThrows(BrokenFile.class, () -> unpacking().files(file));

    assertTrue(broken.getMessage().startsWith("fed/2024-01/cut.gz: the archive cannot be"));
  }

  @Test
  void whatIsUnpackedForNowIsGoneInTheEnd() throws IOException {
    SourceFile zip = written("rates.zip", Archives.zip("x.csv", RATES));
    Path unpacked;
    try (Unpacking unpacking = Unpacking.forNow()) {
      unpacked = unpacking.files(zip).get(0).path();
      assertTrue(Files.exists(unpacked));
    }

    assertFalse(Files.exists(unpacked.getParent().getParent()));
  }

  private Unpacking unpacking() {
    return Unpacking.into(folder.resolve("store"));
  }

  private SourceFile written(String name, byte[] bytes) throws IOException {
    Path path = Files.write(folder.resolve(name), bytes);
    return new SourceFile(
        path,
        "fed/2024-01/" + name,
        "fed",
        Release.parse("2024-01"),
        Sha256.of(path),
        Optional.empty());
  }

  private Set<String> files() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      Set<String> names = new TreeSet<>();
      paths
          .filter(Files::isRegularFile)
          .forEach(path -> names.add(folder.relativize(path).toString()));
      return names;
    }
  }
}

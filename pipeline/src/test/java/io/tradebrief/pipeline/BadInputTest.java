package io.tradebrief.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gives one clear message or a kept row, and leaves the last good edition as it was. */
class BadInputTest {
  @TempDir private static Path folder;

  private static Path input;
  private static Path output;
  private static Path lastGood;

  @BeforeAll
  static void publishAGoodEdition() throws IOException {
    input = Desk.copyOfInput(folder.resolve("input"));
    output = folder.resolve("output");
    lastGood = Desk.run(output, "--input", input.toString()).edition();
  }

  @Test
  void aMissingInputFolder() throws IOException {
    refused(folder.resolve("nowhere"), "there is no such input folder", "--input");
  }

  @Test
  void anEmptyFile() throws IOException {
    refusedFile("empty.csv", new byte[0], "census/2026-05/empty.csv", "empty");
  }

  @Test
  void anHtmlPageSavedAsCsv() throws IOException {
    publishedWithAFinding(
        "page.csv",
        "<!DOCTYPE html><html><title>Access denied</title></html>",
        "finding: census/2026-05/page.csv: it is a web page titled 'Access denied'");
  }

  @Test
  void aTruncatedWorkbook() throws IOException {
    byte[] cut = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3};
    refusedFile("country.xlsx", cut, "census/2026-05/country.xlsx", "ownload it again");
  }

  @Test
  void aFileNobodyKnows() throws IOException {
    publishedWithAFinding(
        "shopping.csv",
        "apples,pears\n1,2\n",
        "finding: census/2026-05/shopping.csv: its content is none of the supported formats");
  }

  @Test
  void whatIsNoDataPassesWithANotice() throws IOException {
    Path owner = Files.write(input.resolve("census/2026-04/~$country.xlsx"), new byte[165]);
    try {
      Desk.Result result = deficits("noticed");

      assertTrue(result.out().startsWith("published "), result.err());
      assertTrue(result.err().contains("notice: census/2026-04/~$country.xlsx: "), result.err());
      assertFalse(result.err().contains("finding: census/"), result.err());
    } finally {
      Files.delete(owner);
    }
  }

  private void publishedWithAFinding(String name, String text, String finding) throws IOException {
    Path unknown = input.resolve("census/2026-05").resolve(name);
    Files.createDirectories(unknown.getParent());
    Files.writeString(unknown, text);
    try {
      Desk.Result result = deficits("found " + name);

      assertEquals(3, result.exitCode(), result.err());
      assertTrue(result.err().contains(finding), result.err());
    } finally {
      Files.delete(unknown);
      Files.delete(unknown.getParent());
    }
  }

  private static Desk.Result deficits(String name) {
    return Desk.run(
        folder.resolve(name), "--input", input.toString(), "--set", "exhibits=deficit-ranking");
  }

  @Test
  void aFileOutsideAReleaseFolder() throws IOException {
    Path misplaced = Files.writeString(input.resolve("census").resolve("lost.csv"), "a,b\n");
    try {
      refused(input, "census/lost.csv", "<publisher>/<release date>");
    } finally {
      Files.delete(misplaced);
    }
  }

  @Test
  void aDateBeforeEveryRelease() throws IOException {
    Map<String, byte[]> before = Desk.bytes(lastGood);

    Desk.Result result = Desk.run(output, "--input", input.toString(), "--as-of", "2020-01-01");

    assertEquals(1, result.exitCode());
    assertTrue(result.err().contains("no release on or before 2020-01-01"), result.err());
    assertTrue(result.err().contains("2025-04"), result.err());
    unchanged(before);
  }

  @Test
  void aConfigurationWithATypo() throws IOException {
    Map<String, byte[]> before = Desk.bytes(lastGood);

    Desk.Result result = Desk.run(output, "--input", input.toString(), "--set", "tpo=5");

    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("unknown key 'tpo'"), result.err());
    unchanged(before);
  }

  @Test
  void aPartnerThatNoListHas() throws IOException {
    Map<String, byte[]> before = Desk.bytes(lastGood);

    Desk.Result result = Desk.run(output, "--input", input.toString(), "--set", "partner=QQQ");

    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("'partner' is 'QQQ'"), result.err());
    unchanged(before);
  }

  @Test
  void aManifestThatCannotBeReadIsNoReasonToStop() throws IOException {
    Path reports = folder.resolve("garbled");
    String[] arguments = {"--input", input.toString(), "--set", "exhibits=deficit-ranking"};
    Path edition = Desk.run(reports, arguments).edition();
    byte[] good = Files.readAllBytes(edition.resolve("edition.json"));
    Files.writeString(edition.resolve("edition.json"), "{ not json");

    Desk.Result again = Desk.run(reports, arguments);

    assertEquals(3, again.exitCode(), again.err());
    assertArrayEquals(good, Files.readAllBytes(edition.resolve("edition.json")));
  }

  @Test
  void anUnknownOption() {
    Desk.Result result = Desk.tradebrief("run", Desk.CONF.toString(), "--asof", "2025-04-30");

    assertEquals(2, result.exitCode());
    assertTrue(result.err().contains("--as-of"), result.err());
  }

  @Test
  void rowsThatBreakARuleAreKeptAndTheEditionIsPublished() throws IOException {
    Path spoilt = Desk.copyOfInput(folder.resolve("spoilt"));
    Path file = spoilt.resolve("census/2026-04/goods-by-partner.csv");
    Files.writeString(
        file,
        Files.readString(file)
            + "USA,JPN,export,goods,total,TOTAL,2024,value,1,USD,customs,total,fas,nsa\n"
            + "USA,QQQ,export,goods,total,TOTAL,2024,value,1,USD,customs,total,fas,nsa\n"
            + "USA,JPN,export,goods,total,TOTAL,2009,value,-7,USD,customs,total,fas,nsa\n"
            + "USA,JPN,export,goods,total,TOTAL,2008,value,much,USD,customs,total,fas,nsa\n");

    Desk.Result result =
        Desk.run(
            folder.resolve("kept"),
            "--input",
            spoilt.toString(),
            "--set",
            "exhibits=deficit-ranking");

    assertEquals(3, result.exitCode(), result.err());
    String rejected =
        Files.readString(
            result.edition().resolve("rejected/census_2026-04_goods-by-partner.csv.csv"));
    assertTrue(rejected.contains("USA,QQQ,export"), rejected);
    assertTrue(rejected.contains("the value is not negative"), rejected);
    assertTrue(rejected.contains("the value is a number"), rejected);
    assertTrue(rejected.contains("no earlier row of the file has the same key"), rejected);
    assertEquals(
        "4",
        Desk.row(
                Desk.table(result.edition(), "sources"),
                "file",
                "census/2026-04/goods-by-partner.csv")
            .get("rows_rejected"));
    assertEquals(
        "-69392117328",
        Desk.row(Desk.table(result.edition(), "deficit-ranking"), "partner_code", "JPN")
            .get("balance_usd"),
        "the duplicate does not count");
  }

  private static void refusedFile(String name, byte[] content, String place, String remedy)
      throws IOException {
    Path release = Files.createDirectories(input.resolve("census/2026-05"));
    Path file = Files.write(release.resolve(name), content);
    try {
      refused(input, place, remedy);
    } finally {
      Files.delete(file);
      Files.delete(release);
    }
  }

  private static void refused(Path from, String place, String remedy) throws IOException {
    Map<String, byte[]> before = Desk.bytes(lastGood);

    Desk.Result result = Desk.run(output, "--input", from.toString());

    assertEquals(1, result.exitCode(), result.err());
    assertTrue(result.err().contains(place), result.err());
    assertTrue(result.err().contains(remedy), result.err());
    assertTrue(result.err().contains("the last good edition is untouched"), result.err());
    unchanged(before);
  }

  private static void unchanged(Map<String, byte[]> before) throws IOException {
    Map<String, byte[]> after =
        Desk.bytes(output.resolve("us-japan").resolve("latest").toRealPath());
    assertEquals(before.keySet(), after.keySet());
    before.forEach((name, bytes) -> assertArrayEquals(bytes, after.get(name), name));
  }
}

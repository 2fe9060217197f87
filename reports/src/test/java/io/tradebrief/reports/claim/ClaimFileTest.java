package io.tradebrief.reports.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row that is not a claim is refused with its line and a remedy. */
class ClaimFileTest {
  private static final String HEADER =
      "claim,document,published_on,place,statement,asks,exhibit,rows,column,test,published,unit,"
          + "scale,tolerance,why,reading,needs,control,earlier\n";
  private static final String ROW =
      "id,Doc,2025-03,p. 1,\"A, b.\",reference-year=2024,deficit-ranking,partner_code=JPN,"
          + "balance_usd,equals,68.5,billion US dollars,-1000000000,0.05,rounding,,,,\n";

  @TempDir private Path folder;

  @Test
  void aClaimIsRead() throws IOException {
    List<Claim> claims = read(HEADER + ROW);

    assertEquals(1, claims.size());
    assertEquals(68.5, claims.get(0).published());
    assertEquals("A, b.", claims.get(0).statement());
  }

  @Test
  void aClaimThatNoFileAnswersNamesTheOneThatWould() throws IOException {
    Claim claim =
        read(HEADER
                + ROW.replace("deficit-ranking,partner_code=JPN,balance_usd", ",,")
                    .replace(",,,,\n", ",,A census of cars,t | code=JPN | x,\n"))
            .get(0);

    assertTrue(claim.answer().isEmpty());
    assertEquals("A census of cars", claim.needs());
    assertEquals("x", claim.control().orElseThrow().column());
  }

  @Test
  void theShippedClaimsAreRead() {
    assertTrue(ClaimFile.read(Path.of("../conf/claims.csv")).size() >= 15);
  }

  @Test
  void mistakesAreNamedWithLineColumnAndRemedy() {
    assertFailure(HEADER.replace("asks,", "") + ROW, "line 1: write the header as");
    assertFailure(HEADER + ROW.replace("68.5", "about 68"), "line 2: 'published' says 'about 68'");
    assertFailure(HEADER + ROW.replace("equals", "roughly"), "line 2: 'test' says 'roughly'");
    assertFailure(HEADER + ROW.replace("partner_code=JPN", "Japan"), "'rows' says 'Japan'");
    assertFailure(HEADER + ROW.replace("reference-year=2024", "2024"), "'asks' says '2024'");
    assertFailure(HEADER + ROW.replace("-1000000000", "0"), "'scale' is 0");
    assertFailure(HEADER + ROW.replace("0.05", "-1"), "'tolerance' is negative");
    assertFailure(HEADER + ROW.replace(",,,,\n", ",,,a | b,\n"), "'control' says");
    assertFailure(HEADER + ROW.replace("partner_code=JPN", "rank<=ten"), "'ten' is not a number");
    assertFailure(HEADER + ROW.replace("deficit-ranking", ""), "'exhibit' is empty");
    assertFailure(
        HEADER + ROW.replace("deficit-ranking,partner_code=JPN,balance_usd", ",,"),
        "'needs' is empty");
    assertFailure(HEADER + ROW.replace("balance_usd", ""), "'column' is empty");
    assertFailure(HEADER + ROW + ROW, "line 3: 'claim' is used twice");
    assertFailure(HEADER + ROW.replace(",rounding,", ","), "has 18 cells");
  }

  private void assertFailure(String text, String expected) {
    String message = assertThrows(IllegalArgumentException.class, () -> read(text)).getMessage();
    assertTrue(message.contains(expected), message);
  }

  private List<Claim> read(String text) throws IOException {
    return ClaimFile.read(Files.writeString(folder.resolve("claims.csv"), text));
  }
}

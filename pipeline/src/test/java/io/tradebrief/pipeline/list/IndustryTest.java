package io.tradebrief.pipeline.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of industries as an economist may write it. */
class IndustryTest {
  @TempDir private Path folder;

  @Test
  void anIndustryIsPartOfTheSectorAboveIt() throws IOException {
    assertEquals(
        List.of(
            new Industry("crafts", "Crafts", Optional.empty(), true),
            new Industry("pottery", "Pottery, glazed", Optional.of("crafts"), false)),
        load("crafts,Crafts,,yes", "pottery,\"Pottery, glazed\",crafts,no"));
  }

  @Test
  void aSectorThatNoLineAboveHasIsRefused() {
    refused("line 2, column sector", "pottery,Pottery,crafts,no", "crafts,Crafts,,yes");
  }

  @Test
  void anIndustryIsNoSectorOfAnother() {
    refused(
        "line 4, column sector",
        "crafts,Crafts,,yes",
        "pottery,Pottery,crafts,no",
        "plates,Plates,pottery,no");
  }

  @Test
  void anIndustryStandsOnceAndItsRankingIsSaid() {
    refused("line 3, column industry", "crafts,Crafts,,yes", "crafts,Crafts,,yes");
    refused("line 2, column ranks_beside_sectors", "crafts,Crafts,,perhaps");
  }

  private void refused(String where, String... lines) {
    String message = assertThrows(BrokenList.class, () -> load(lines)).getMessage();
    assertTrue(message.contains(where), message);
  }

  private List<Industry> load(String... lines) throws IOException {
    return Industry.load(
        Files.writeString(
            folder.resolve("industries.csv"),
            "industry,label,sector,ranks_beside_sectors\n" + String.join("\n", lines) + "\n"));
  }
}

package io.tradebrief.pipeline;

import static io.tradebrief.pipeline.DamagedInputTest.has;
import static io.tradebrief.pipeline.SmallReport.cell;
import static io.tradebrief.pipeline.SmallReport.findings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.tradebrief.pipeline.about.Inputs;
import io.tradebrief.reports.table.ResultTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lists as people have them: a holder under another name, a chapter for the schedule, the World
 * filtered away. The edition has the right figures, or says by name what is missing.
 */
class DamagedListsTest {
  private static final String FLOWS =
      "reporter_code,partner_code,flow,sector,classification,product_code,period,measure,amount,"
          + "currency,basis,system,valuation,adjustment";

  /** Two lines of a chapter of some two hundred, as the schedule's web site saves them. */
  private static final String TWO_LINES =
      """
      HTS Number,Indent,Description,Unit of Quantity,General Rate of Duty,\
      Special Rate of Duty,Column 2 Rate of Duty,Quota Quantity,Additional Duties
      8701.00.20,0,Tractors,"[""No.""]",Free,,10%,,
      8701.00.99,0,Other,"[""No.""]",2.5%,,10%,,
      """;

  @TempDir private Path folder;
  private SmallReport report;

  @BeforeEach
  void anEmptyFolder() {
    report = new SmallReport(folder);
  }

  @Test
  void aHolderThatWasRenamedKeepsItsRank() {
    report.desk().put("treasury/2026-04-15/mfhhis01.txt", holders("\"China, P.R.: Mainland\""));

    ResultTable holders = report.table("treasury-holders");

    assertEquals("1185500000000", cell(holders, "rank", "1", "holdings_usd"));
    assertEquals("JPN", cell(holders, "rank", "1", "holder_code"));
    assertEquals("866000000000", cell(holders, "rank", "2", "holdings_usd"));
    assertEquals("CHN", cell(holders, "rank", "3", "holder_code"));
    assertEquals("683500000000", cell(holders, "rank", "3", "holdings_usd"));
    assertEquals("BEL", cell(holders, "rank", "4", "holder_code"));
    assertEquals("470000000000", cell(holders, "rank", "4", "holdings_usd"));
  }

  @Test
  void aHolderThatNobodyKnowsIsNamedWithWhatItHolds() {
    report.desk().put("treasury/2026-04-15/mfhhis01.txt", holders("Cathay Mainland"));

    List<String> findings = findings(report.inputs("treasury-holders"));

    has(findings, "Cathay Mainland");
    has(findings, "683,500,000,000");
  }

  @Test
  void aChapterSavedAloneDoesNotBecomeTheSchedule() {
    String header =
        "importer_code,line_code,hs6,programme,programme_symbol,valid_from,rate_text,"
            + "inherited_from,rate_kind,rate_terms,rate_remainder,quantity_units";
    String[] lines = new String[40];
    for (int i = 0; i < lines.length; i++) {
      String hs6 = String.format("%02d0100", i < 20 ? i + 1 : 87);
      lines[i] =
          String.format("USA,%s%02d,%s,mfn,General,2025-01-01,Free,,free,,,No.", hs6, i, hs6);
    }
    report.desk().tidy("usitc-hts", "usitc/2025-01-01/lines.csv", header, lines);
    report.desk().put("usitc/2025-07-01/htsdata.csv", TWO_LINES);

    Inputs inputs = staged("usitc-hts");

    Set<String> lines87 =
        inputs.standing().get("usitc-hts").rows().stream()
            .map(row -> row.text("line_code"))
            .collect(Collectors.toSet());
    assertEquals(40, lines87.size(), "the schedule stays");
    has(findings(inputs), "it lacks 19 of 20 facts of release 2025-01-01");
  }

  @Test
  void theAveragesOfTheScheduleStay() throws IOException {
    Desk.copyOfInput(
        report.desk().input(),
        List.of(
            "usitc/2025-01-01", "japan-customs/2025-04-01", "census/2025-02", "census/2026-04"));
    report.desk().put("usitc/2025-07-01/htsdata.csv", TWO_LINES);

    ResultTable averages = report.table("tariff-averages");

    assertEquals("11413", cell(averages, "section", "All sections", "reporter_lines"));
    assertEquals(
        3.5406,
        Double.parseDouble(
            cell(averages, "section", "All sections", "reporter_simple_average_pct")),
        5e-5);
  }

  @Test
  void aWorldThatWasFilteredAwayIsMissedByName() {
    enduse("2026-02", "JPN 30000 39", "WLD 30000 214");
    enduse("2026-03", "JPN 30000 40");

    Inputs inputs = staged("census-enduse-imports");

    has(
        findings(inputs),
        "census/2026-03/a.csv: it has no figures of the World, which an older release has");
    has(findings(inputs), "it has figures of JPN and none of the World");
    assertEquals(
        List.of("JPN 40"),
        inputs.standing().get("census-enduse-imports").rows().stream()
            .map(row -> row.text("partner_code") + " " + row.text("amount"))
            .toList());
  }

  @Test
  void aShareOfAWorldThatIsNotThereIsMissing() {
    report.desk().put("census/2026-04/country.csv", DamagedInputTest.whole().csv());
    enduse("2026-02", "JPN 30000 39", "WLD 30000 214");
    enduse("2026-03", "JPN 30000 40");

    ResultTable shares = report.table("world-share");

    assertEquals("40", cell(shares, "sector", "Autos and parts", "imports_usd"));
    assertEquals("[x]", cell(shares, "sector", "Autos and parts", "world_imports_usd"));
    assertEquals("[x]", cell(shares, "sector", "Autos and parts", "share_pct"));
  }

  private Inputs staged(String dataset) {
    return report.inputs(Set.of(dataset));
  }

  private void enduse(String release, String... rows) {
    String[] lines = new String[rows.length];
    for (int i = 0; i < rows.length; i++) {
      String[] word = rows[i].split(" ", -1);
      lines[i] =
          String.format(
              "USA,%s,import,goods,enduse5,%s,2024,value,%s,USD,customs,general,customs,nsa",
              word[0], word[1], word[2]);
    }
    report.desk().tidy("census-enduse-imports", "census/" + release + "/a.csv", FLOWS, lines);
  }

  /** The Treasury's table of two years in which China goes by a name of the newer one. */
  private static String holders(String china) {
    StringBuilder text = new StringBuilder();
    text.append("\t\t\tMAJOR FOREIGN HOLDERS OF TREASURY SECURITIES\n");
    text.append("\t\t(in billions of dollars)\n\n");
    for (int year = 2025; year >= 2024; year--) {
      text.append("\tDec\tNov\nCountry\t").append(year).append('\t').append(year);
      text.append("\n\t------\t------\n");
      text.append("Japan\t1185.5\t1185.5\nUnited Kingdom\t866.0\t866.0\n");
      text.append(year == 2025 ? china : "\"China, Mainland\"").append("\t683.5\t683.5\n");
      text.append("Belgium\t470.0\t470.0\nAll Other\t6000.0\t6000.0\n");
      text.append("Grand Total\t9205.0\t9205.0\n\n");
    }
    text.append("Department of the Treasury/Federal Reserve Board\n4/15/26\n");
    return text.toString();
  }
}

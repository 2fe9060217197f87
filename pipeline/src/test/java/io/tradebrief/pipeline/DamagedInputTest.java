package io.tradebrief.pipeline;

import static io.tradebrief.pipeline.SmallReport.cell;
import static io.tradebrief.pipeline.SmallReport.findings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.intake.CensusTable;
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
 * Files as people have them: saved twice, cut off, filtered, renamed, a part taken for the whole.
 * The edition has the right figures, or says by name what is missing.
 */
class DamagedInputTest {
  private static final String GOODS = "census-goods-by-partner";
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
  void aFileSavedTwiceIsCountedOnce() {
    report.desk().put("census/2026-05/country.csv", whole().csv());
    report.desk().put("census/2026-05/country (1).csv", whole().csv());

    ResultTable deficits = report.table("deficit-ranking");

    assertEquals("960000000", cell(deficits, "partner_code", "JPN", "exports_usd"));
    assertEquals("1800000000", cell(deficits, "partner_code", "JPN", "imports_usd"));
    assertEquals("-840000000", cell(deficits, "partner_code", "JPN", "balance_usd"));
    assertEquals("-1800000000", cell(deficits, "partner_code", "CHN", "balance_usd"));
    assertEquals("-2640000000", cell(deficits, "partner", "All deficits", "balance_usd"));
    assertTrue(
        report.inputs("deficit-ranking").remarks().stream()
            .anyMatch(r -> !r.isFinding() && r.line().contains("is the same file as")),
        "and it is said");
  }

  @Test
  void aFileCutOffAfterTheFocusPartnerIsNotUsedAndTheGapIsNamed() {
    report.desk().put("census/2026-04/country.csv", whole().csv());
    report.desk().put("census/2026-05/country.csv", cut().csv());

    List<String> findings = findings(report.inputs("deficit-ranking"));

    has(
        findings,
        "census/2026-05/country.csv: import of 2025: the World is 7,200,000,000 USD, the sum of the"
            + " partners 4,800,000,000, a gap of 2,400,000,000 (33.3%)");
    has(
        findings,
        "census/2026-05/country.csv: export of 2025: the World is 4,800,000,000 USD, the sum of the"
            + " partners 2,160,000,000, a gap of 2,640,000,000 (55.0%)");
    has(findings, "Mexico [MEX]");
    assertEquals(
        "240000000", cell(report.table("deficit-ranking"), "partner_code", "MEX", "balance_usd"));
  }

  @Test
  void withoutAnOlderReleaseACutOffFileGivesNoRanking() {
    report.desk().put("census/2026-05/country.csv", cut().csv());

    Inputs inputs = report.inputs("deficit-ranking");

    assertFalse(inputs.datasets().containsKey(GOODS));
    assertTrue(
        inputs.absent().get(GOODS).contains("the sum of the partners"), inputs.absent().get(GOODS));
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
    report.desk().put("census/2026-04/country.csv", whole().csv());
    enduse("2026-02", "JPN 30000 39", "WLD 30000 214");
    enduse("2026-03", "JPN 30000 40");

    ResultTable shares = report.table("world-share");

    assertEquals("40", cell(shares, "sector", "Autos and parts", "imports_usd"));
    assertEquals("[x]", cell(shares, "sector", "Autos and parts", "world_imports_usd"));
    assertEquals("[x]", cell(shares, "sector", "Autos and parts", "share_pct"));
  }

  @Test
  void theRunEndsWithWhatItFound() {
    report.desk().put("census/2026-04/country.csv", whole().csv());
    report.desk().put("census/2026-05/country.csv", cut().csv());
    report.desk().put("census/2026-05/country (1).csv", cut().csv());

    Desk.Result result =
        Desk.run(
            folder.resolve("output"),
            "--input",
            report.desk().input().toString(),
            "--set",
            "exhibits=[deficit-ranking]");

    assertEquals(3, result.exitCode(), result.err());
    has(result.err().lines().toList(), "finding: census/2026-05/country (1).csv: import of 2025");
    has(result.err().lines().toList(), "notice: census/2026-05/country.csv: it is the same file");
    assertEquals(
        "-2640000000",
        Desk.row(Desk.table(result.edition(), "deficit-ranking"), "partner", "All deficits")
            .get("balance_usd"));
    assertEquals(
        List.of("census/2026-04/country.csv all"),
        Desk.table(result.edition(), "sources").stream()
            .map(row -> row.get("file") + " " + row.get("used_for"))
            .toList());
  }

  @Test
  void whatIsCitedIsWhatStands() {
    report.desk().put("census/2026-04/country.csv", whole().csv());
    report.desk().goods("census/2026-05/japan.csv", "import JPN 2026-01 7", "import QQQ 2025 7");

    Inputs inputs = staged(GOODS);

    assertEquals(
        "2026-05, and in parts of 2026-04", inputs.datasets().get(GOODS).citation().released());
    assertEquals(
        List.of("census/2026-05/japan.csv 2026-05 all", "census/2026-04/country.csv 2026-04 all"),
        inputs.records().stream()
            .map(r -> r.file() + " " + r.citation().released() + " " + r.use())
            .toList());
    assertEquals("2026-05", inputs.datasets().get(GOODS).release());
  }

  @Test
  void aReleaseOfWhichNothingStandsIsNotCited() {
    report.desk().put("census/2026-04/country.csv", whole().csv());
    report.desk().goods("census/2026-05/japan.csv", "import QQQ 2025 7");

    Inputs inputs = staged(GOODS);

    assertEquals("2026-04", inputs.datasets().get(GOODS).citation().released());
    assertEquals("2026-04", inputs.datasets().get(GOODS).release());
    has(findings(inputs), "census/2026-05/japan.csv: it states not a single figure");
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

  /** A table of five partners that make up the World, in million dollars a month. */
  private static CensusTable whole() {
    CensusTable table = new CensusTable();
    for (int year = 2010; year <= 2025; year++) {
      table
          .partner(year, "0015", "World", 600, 400)
          .partner(year, "5700", "China", 250, 100)
          .partner(year, "5880", "Japan", 150, 80)
          .partner(year, "2010", "Mexico", 120, 140)
          .partner(year, "7910", "South Africa", 80, 80);
    }
    return table;
  }

  /** The same as it was until the row of Japan. */
  private static CensusTable cut() {
    CensusTable table = new CensusTable();
    for (int year = 2010; year <= 2025; year++) {
      table
          .partner(year, "0015", "World", 600, 400)
          .partner(year, "5700", "China", 250, 100)
          .partner(year, "5880", "Japan", 150, 80);
    }
    return table;
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

  private static void has(List<String> findings, String text) {
    assertTrue(
        findings.stream().anyMatch(line -> line.contains(text)),
        () -> text + " in\n" + String.join("\n", findings));
  }
}

package io.tradebrief.pipeline.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.list.Scheme;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Remark;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Source;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.Workbooks;
import io.tradebrief.pipeline.source.bea.BeaTradeByPartner;
import io.tradebrief.pipeline.source.census.CensusCountry;
import io.tradebrief.pipeline.source.census.CensusEndUse;
import io.tradebrief.pipeline.source.japan.BojDirectInvestment;
import io.tradebrief.pipeline.source.japan.JetroDirectInvestment;
import io.tradebrief.pipeline.source.world.Comtrade;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a file states a total and its parts, a gap between them is a finding by name. */
class TotalsWithinFilesTest {
  private static final String MONTHS =
      "IJAN,IFEB,IMAR,IAPR,IMAY,IJUN,IJUL,IAUG,ISEP,IOCT,INOV,IDEC,IYR,"
          + "EJAN,EFEB,EMAR,EAPR,EMAY,EJUN,EJUL,EAUG,ESEP,EOCT,ENOV,EDEC,EYR";

  @TempDir private Path folder;

  @Test
  void theWorldIsTheSumOfItsCountriesAndOfNoGroup() throws IOException {
    String table =
        "year,CTY_CODE,CTYNAME,"
            + MONTHS
            + "\n"
            + country("0003", "European Union", 9)
            + country("0015", "World, Not Seasonally Adjusted", 5)
            + country("5700", "China", 2)
            + country("5880", "Japan", 3);

    assertEquals(List.of(), remarks(new CensusCountry(), csv(table)));
    List<String> cut =
        remarks(new CensusCountry(), csv(table.replaceAll("(?m)^2024,5880.*\n", "")));
    assertEquals(2, cut.size());
    assertTrue(
        cut.get(0)
            .startsWith(
                "the World's imports of 2024 is stated as 60,000,000 and what the file lists adds"
                    + " up to 24,000,000 (-36,000,000, or 60.00% of it)"),
        cut.get(0));
  }

  @Test
  void roundingIsThatOfEachCellAndNotOfTheFinest() throws IOException {
    String japan = country("5880", "Japan", 3);
    String coarse = japan.replaceFirst(",3,", ",3.4,").replaceFirst(",36,", ",36.000001,");

    Screened<?> sound =
        read(new CensusCountry(), csv("year,CTY_CODE,CTYNAME," + MONTHS + "\n" + coarse));
    Screened<?> wrong =
        read(
            new CensusCountry(),
            csv(
                "year,CTY_CODE,CTYNAME,"
                    + MONTHS
                    + "\n"
                    + japan.replaceAll(",3(?=,)", ",3.000001").replaceFirst(",36,", ",36.1,")));

    assertEquals(List.of(), sound.rejected());
    assertEquals(1, wrong.rejected().size());
  }

  @Test
  void endUsesOfAllPartnersMakeUpTheWorlds() throws IOException {
    String table =
        """
        CTY_CODE,CTY_DESC,END_USE,COMM_DESC,value_23,value_24
        0000,World Total,00000,Green coffee,100,30
        0003,European Union,00000,Green coffee,50,10
        5880,Japan,00000,Green coffee,60,10
        5700,China,00000,Green coffee,40,20
        """;

    assertEquals(List.of(), remarks(new CensusEndUse(), csv(table)));
    List<String> altered =
        remarks(new CensusEndUse(), csv(table.replace("coffee,60,", "coffee,59,")));
    assertEquals(1, altered.size());
    assertTrue(altered.get(0).startsWith("the World's imports of 2023 is stated as 100"));
  }

  @Test
  void chaptersAndPartnersOfOneAnswerMakeUpItsTotals() throws IOException {
    StringBuilder text = new StringBuilder("freqCode,period,reporterCode,flowCode,partnerCode,");
    text.append("classificationCode,cmdCode,primaryValue\n");
    List<String> codes =
        HouseLists.partners().codes(Scheme.COMTRADE).keySet().stream()
            .filter(c -> !List.of("0", "97", "842", "975").contains(c))
            .limit(25)
            .toList();
    text.append("A,2024,842,M,0,H6,TOTAL,2500\n");
    codes.forEach(code -> text.append("A,2024,842,M," + code + ",H6,TOTAL,100\n"));
    String table = text.toString();

    assertEquals(List.of(), remarks(new Comtrade(), csv(table)));
    List<String> cut =
        remarks(
            new Comtrade(),
            csv(table.replaceFirst("(?m)^A,2024,842,M," + codes.get(7) + ",.*\n", "")));
    assertEquals(1, cut.size());
    assertTrue(
        cut.get(0)
            .startsWith(
                "the value of imports (not-stated) of USA with all partners, total TOTAL, in 2024 is stated as 2,500 and what the file lists adds up to 2,400"),
        cut.get(0));
  }

  @Test
  void aShortListMayNotExceedItsTotalAndNeedNotMakeItUp() throws IOException {
    String table =
        """
        freqCode,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,primaryValue
        A,2024,842,M,392,H6,TOTAL,1000
        A,2024,842,M,392,H6,87,400
        A,2024,842,M,392,H6,8703,300
        A,2024,842,M,392,H6,870323,200
        A,2024,842,M,0,H6,TOTAL,9000
        """;

    assertEquals(List.of(), remarks(new Comtrade(), csv(table)));
    List<String> swapped = remarks(new Comtrade(), csv(table.replace("870323,200", "870323,2000")));
    assertEquals(1, swapped.size());
    assertTrue(
        swapped.get(0).contains("with JPN, hs4 8703, in 2024 is stated as 300"), swapped.get(0));
  }

  @Test
  void regionsMakeUpTheWorldAndIndustriesTheirTotalAtTheBankOfJapan() throws IOException {
    assertEquals(List.of(), remarks(new BojDirectInvestment(), positions(60_000, 25_000)));
    List<String> remarks = remarks(new BojDirectInvestment(), positions(59_000, 25_000));
    assertEquals(2, remarks.size());
    assertTrue(
        remarks
            .get(0)
            .startsWith(
                "the total of World, outward position of 2024, is stated as 10,000,000,000,000"),
        remarks.get(0));
    assertTrue(
        remarks.get(1).startsWith("all industries, Asia, outward position of 2024, is stated as"),
        remarks.get(1));
  }

  private SourceFile positions(int asia, int manufacturing) throws IOException {
    return Workbooks.written(
        folder,
        Map.of(
            "1",
            List.of(
                row("Outward Direct Investment Position, breakdown by Region and Industry"),
                row("(End of 2024)"),
                row(null, null, "(100 million yen)"),
                row(null, "Total", "Manufacturing (total)", "Food", "Non-manufacturing (total)"),
                row("合計", 100_000, 50_000, "X", 50_000, "Total"),
                row("アジア", asia, manufacturing, "X", 35_000, "Asia"),
                row("北米", 40_000, 25_000, "X", 15_000, "North America"))));
  }

  @Test
  void countriesMakeUpTheirGroupAndRegionsTheWorldAtJetro() throws IOException {
    assertEquals(List.of(), remarks(new JetroDirectInvestment(), stock(10, 90)));
    List<String> remarks = remarks(new JetroDirectInvestment(), stock(14, 70));
    assertEquals(3, remarks.size());
    assertTrue(
        remarks.get(0).startsWith("the total of ASEAN4, outward position of 2023, is stated as 30"),
        remarks.get(0));
    assertTrue(
        remarks.get(1).startsWith("the total of North America, outward position of 2023,"),
        remarks.get(1));
    assertTrue(
        remarks.get(2).startsWith("the total of World, outward position of 2023,"), remarks.get(2));
  }

  private SourceFile stock(int thailand, int america) throws IOException {
    return Workbooks.written(
        folder,
        Map.of(
            "Total Outward FDI",
            List.of(
                row(
                    "Japan's Total Outward FDI by Country/Region (International Investment position)"),
                row(null, null, "(Unit：US$million)"),
                row(null, null, "end of 22", "end of 23"),
                row("Asia", null, 1, 60),
                row(null, "ASEAN4", "n.a.", 30),
                row(null, "Thailand", 1, thailand),
                row(null, "Indonesia", "n.a.", 10),
                row(null, "Malaysia", 1, 5),
                row(null, "Philippines", 1, 5),
                row("North America", null, "n.a.", america),
                row(null, "U.S.A.", 1, 80),
                row(null, "Canada", 1, 10),
                row("World", null, 500, 150))));
  }

  @Test
  void goodsAndServicesMakeUpTheirSumAndFlowsTheirBalanceAtTheBea() throws IOException {
    assertEquals(List.of(), remarks(new BeaTradeByPartner(), tables(30, 12)));
    assertEquals(
        List.of(
            "the balance on Goods with Japan in 2023",
            "the exports of Goods and Services with Japan in 2023"),
        remarks(new BeaTradeByPartner(), tables(33, 15)).stream()
            .map(text -> text.substring(0, text.indexOf(" is stated")))
            .toList());
  }

  private SourceFile tables(int both, int balance) throws IOException {
    Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    sheets.put("Table 1", table("Exports of Goods and Services", both));
    sheets.put("Table 4", table("Exports of Goods", 20));
    sheets.put("Table 5", table("Imports of Goods", 8));
    sheets.put("Table 6", table("Balance on Goods", balance));
    sheets.put("Table 7", table("Exports of Services", 10));
    return Workbooks.written(folder, sheets);
  }

  private static List<List<Object>> table(String title, int millions) {
    return List.of(
        row("Table 1. U.S. International Trade by Selected Countries and Areas"),
        row(title),
        row("[Millions of dollars, quarters seasonally adjusted]"),
        row("Period", "Japan", "All other countries"),
        row(2023, millions, millions * 7));
  }

  private static String country(String code, String name, int month) {
    String year = ("," + month).repeat(12) + "," + 12 * month;
    return "2024," + code + ",\"" + name + "\"" + year + year + "\n";
  }

  private static List<Object> row(Object... cells) {
    return Arrays.asList(cells);
  }

  private SourceFile csv(String text) throws IOException {
    return Inputs.written(folder, "table.csv", text);
  }

  private static Screened<?> read(Source<?> source, SourceFile file) {
    return source.read(file, HouseLists.partners());
  }

  private static List<String> remarks(Source<?> source, SourceFile file) {
    return read(source, file).remarks().stream().map(Remark::text).toList();
  }
}

package io.tradebrief.pipeline.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnerListsTest {
  private static final String COUNTRIES =
      """
      code,name,census_code,comtrade_code
      JPN,Japan,5880,392
      TWN,Taiwan,5830,490
      """;
  private static final String GROUPS =
      """
      code,name,kind,census_code,comtrade_code
      WLD,World,world,0004|0015,0
      GX225,"Americas, other",group,,
      XNN,No country named,unidentified,8888,
      """;

  private static final String NAMES = "name,code,from,to,scheme\n";

  @TempDir private Path folder;

  @Test
  void aPartnerIsFoundByItsOwnAndByEachPublishersCode() throws IOException {
    Partners partners = load(COUNTRIES, GROUPS);

    Partner world = new Partner("WLD", "World", Partner.Kind.WORLD);
    assertEquals(Optional.of(world), partners.find(Scheme.CENSUS, "0004"));
    assertEquals(Optional.of(world), partners.find(Scheme.CENSUS, "0015"));
    assertEquals("Taiwan", partners.find(Scheme.COMTRADE, "490").orElseThrow().name());
    assertEquals(Partner.Kind.GROUP, partners.find(Scheme.HOUSE, "GX225").orElseThrow().kind());
    assertEquals(
        Partner.Kind.UNIDENTIFIED, partners.find(Scheme.CENSUS, "8888").orElseThrow().kind());
    assertEquals(Optional.empty(), partners.find(Scheme.CENSUS, ""));
    assertEquals(5, partners.all().size());
  }

  @Test
  void aByteOrderMarkAsASpreadsheetWritesItIsSkipped() throws IOException {
    assertEquals(5, load("\uFEFF" + COUNTRIES, GROUPS).all().size());
  }

  @Test
  void aCodeOfTwoPartnersIsRefused() {
    String message = message(COUNTRIES + "KOR,Korea,5880,410\n", GROUPS);

    assertTrue(
        message.endsWith(
            "countries.csv, line 4, column census_code: 5880 already stands for Japan. Give each"
                + " code to one partner."),
        message);
  }

  @Test
  void theListsOfTheHouseAreSound() {
    Path conf = Path.of("..", "conf");

    Partners partners =
        PartnerLists.load(conf.resolve("countries.csv"), conf.resolve("groups.csv"));
    Currencies currencies = Currencies.load(conf.resolve("currencies.csv"));

    assertEquals("Japan", partners.find(Scheme.CENSUS, "5880").orElseThrow().name());
    assertEquals(Optional.of("JPY"), currencies.currencyOf("JPN", 2024));
  }

  @Test
  void anUnknownKindIsRefused() {
    String message = message(COUNTRIES, GROUPS + "G1,Bloc,bloc,,\n");

    assertTrue(
        message.endsWith("bloc is no kind of group. Write world, group or unidentified."), message);
  }

  @Test
  void anotherHeaderIsRefused() {
    String message = message("code,name\nJPN,Japan\n", GROUPS);

    assertTrue(
        message.contains("countries.csv, line 1: the header is code,name. Make it"), message);
  }

  @Test
  void aLineOfTooManyCellsIsRefused() {
    String message = message(COUNTRIES + "KOR,Korea, South,5800,410\n", GROUPS);

    assertTrue(message.contains("line 4: there are 5 cells and 4 columns"), message);
  }

  @Test
  void anEmptyNameIsRefused() {
    String message = message(COUNTRIES + "KOR,,5800,410\n", GROUPS);

    assertTrue(message.contains("line 4, column name: the cell is empty"), message);
  }

  @Test
  void anAbsentListAndAWrongEncodingAreNamed() throws IOException {
    Path absent = folder.resolve("absent.csv");
    Path latin = folder.resolve("latin.csv");
    Files.writeString(latin, "code,name\nCIV,Côte\n", StandardCharsets.ISO_8859_1);

    assertTrue(
        assertThrows(BrokenList.class, () -> PartnerLists.load(absent, absent))
            .getMessage()
            .contains("absent.csv: there is no such list"));
    assertTrue(
        assertThrows(BrokenList.class, () -> PartnerLists.load(latin, absent))
            .getMessage()
            .contains("latin.csv: it is not UTF-8 text. Save it as UTF-8."));
  }

  @Test
  void aPublisherThatWritesNamesUnderstandsTheHousesAndEveryListedOne() throws IOException {
    Partners partners = load(NAMES + "Formosa,TWN,,,\n");

    assertEquals("TWN", partners.find(Scheme.TREASURY, "Formosa").orElseThrow().code());
    assertEquals("TWN", partners.find(Scheme.BEA, "FORMOSA").orElseThrow().code());
    assertEquals("JPN", partners.find(Scheme.TREASURY, "Japan").orElseThrow().code());
    assertEquals(Optional.empty(), partners.find(Scheme.HOUSE, "Japan"));
    assertEquals(Optional.empty(), partners.find(Scheme.COMTRADE, "Formosa"));
  }

  @Test
  void aPublishersOwnWordIsNobodyElsesAndGoesBeforeTheHouses() throws IOException {
    Partners partners =
        load(NAMES + "Grand Total,WLD,,,treasury\nworld,GX225,,,boj\nFormosa,TWN,,,\n");

    assertEquals("WLD", partners.find(Scheme.TREASURY, "Grand Total").orElseThrow().code());
    assertEquals(Optional.empty(), partners.find(Scheme.BEA, "Grand Total"));
    assertEquals("GX225", partners.find(Scheme.BOJ, "World").orElseThrow().code());
    assertEquals("WLD", partners.find(Scheme.JETRO, "World").orElseThrow().code());
  }

  @Test
  void aNameThatChangedHandsMeansWhoHadItInTheYear() throws IOException {
    Partners partners = load(NAMES + "Cipango,TWN,,1991,\nCipango,JPN,1992,2006,\n");

    assertEquals("TWN", partners.find(Scheme.BEA, "Cipango", 1991).orElseThrow().code());
    assertEquals("JPN", partners.find(Scheme.BEA, "Cipango", 1992).orElseThrow().code());
    // A state that has ended is still named: what the name meant last.
    assertEquals("JPN", partners.find(Scheme.BEA, "Cipango", 2024).orElseThrow().code());
    assertEquals("JPN", partners.find(Scheme.BEA, "Cipango").orElseThrow().code());
  }

  @Test
  void aNameWithoutYearsGivesWayToAPublishersOwnWithinItsYears() throws IOException {
    Partners partners = load(NAMES + "Japan,TWN,1930,1945,usitc\n");

    assertEquals("TWN", partners.find(Scheme.USITC, "Japan", 1945).orElseThrow().code());
    assertEquals("JPN", partners.find(Scheme.USITC, "Japan", 1946).orElseThrow().code());
    assertEquals("JPN", partners.find(Scheme.USITC, "Japan", 1929).orElseThrow().code());
    assertEquals("JPN", partners.find(Scheme.USITC, "Japan").orElseThrow().code());
    assertEquals("JPN", partners.find(Scheme.BEA, "Japan", 1945).orElseThrow().code());
  }

  @Test
  void aListedCodeIsComparedAsItStands() throws IOException {
    Partners partners = load(NAMES + "10a,JPN,,,japan_customs\n");

    assertEquals("JPN", partners.find(Scheme.JAPAN_CUSTOMS, "10a").orElseThrow().code());
    assertEquals(Optional.empty(), partners.find(Scheme.JAPAN_CUSTOMS, "10A"));
    assertEquals(Optional.empty(), partners.find(Scheme.BEA, "10a"));
    assertEquals("WLD", partners.find(Scheme.JAPAN_CUSTOMS, "WORLD").orElseThrow().code());
    assertThrows(
        BrokenList.class, () -> load(NAMES + "10a,JPN,,,japan_customs\n10a,TWN,,,japan_customs\n"));
  }

  @Test
  void aNameNobodyCanMeanIsRefused() {
    assertTrue(namesMessage("Nowhere,XXX,,,\n").contains("no partner has the code XXX"));
    assertTrue(namesMessage("Formosa,TWN,,,census\n").contains("census is no scheme of names"));
    assertTrue(namesMessage("Formosa,TWN,95,,\n").contains("column from: 95 is no year"));
    assertTrue(namesMessage("Formosa,TWN,,now,\n").contains("column to: now is no year"));
    assertTrue(namesMessage("Formosa,TWN,1996,1995,\n").contains("end before they begin"));
    assertTrue(namesMessage("*,TWN,,,\n").contains("the name has no letter"));
  }

  @Test
  void aNameOfTwoPartnersIsRefusedNamingBothLines() {
    String message = namesMessage("Formosa,TWN,,,\nFORMÓSA,JPN,,,\n");

    assertTrue(
        message.endsWith(
            "partner-names.csv, line 3, column name: FORMÓSA means JPN, and is spelled like Formosa"
                + " (partner-names.csv, line 2), which means TWN. Give each name to one partner, or"
                + " each of them its years."),
        message);
    assertTrue(
        namesMessage("The Japan,TWN,,,\n")
            .contains("spelled like Japan (countries.csv, line 2), which means JPN"));
    assertTrue(
        namesMessage("Formosa,TWN,,2000,\nFormosa,JPN,2000,,\n").contains("line 3, column name"));
    assertTrue(
        namesMessage("Formosa,TWN,,,boj\nFormosa,JPN,,,boj\n").contains("line 3, column name"));
  }

  @Test
  void theSameNameInTwoSpellingsOfOnePartnerIsNoContradiction() throws IOException {
    Partners partners = load(NAMES + "Formosa,TWN,,,\nFORMOSA,TWN,,,\nJAPAN,JPN,,,\n");

    assertEquals("TWN", partners.find(Scheme.BEA, "formosa").orElseThrow().code());
  }

  @Test
  void aPublishersOwnWordCannotMakeACountryOfAGroupOrAGroupOfACountry() {
    assertTrue(namesMessage("Americas other,JPN,,,boj\n").contains("which means GX225"));
    assertTrue(namesMessage("Japan,GX225,,,boj\n").contains("which means JPN"));
    assertTrue(namesMessage("Formosa,GX225,,,boj\nFormosa,TWN,,,\n").contains("which means GX225"));
  }

  @Test
  void twoPartnersOfTheHouseThatAreSpelledAlikeAreRefused() {
    String message = message(COUNTRIES + "XJP,JAPAN,,\n", GROUPS);

    assertTrue(message.contains("line 4, column name: JAPAN means XJP"), message);
  }

  private String namesMessage(String lines) {
    return assertThrows(BrokenList.class, () -> load(NAMES + lines)).getMessage();
  }

  private Partners load(String names) throws IOException {
    return PartnerLists.load(
        Files.writeString(folder.resolve("countries.csv"), COUNTRIES),
        Files.writeString(folder.resolve("groups.csv"), GROUPS),
        Files.writeString(folder.resolve("partner-names.csv"), names));
  }

  private Partners load(String countries, String groups) throws IOException {
    return PartnerLists.load(
        Files.writeString(folder.resolve("countries.csv"), countries),
        Files.writeString(folder.resolve("groups.csv"), groups));
  }

  private String message(String countries, String groups) {
    return assertThrows(BrokenList.class, () -> load(countries, groups)).getMessage();
  }
}

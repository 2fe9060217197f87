package io.tradebrief.pipeline.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.Partners.Scheme;
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
  void aPublisherThatWritesNamesMeansTheHousesOrThoseListedForIt() throws IOException {
    Partners partners = load("scheme,name,code\ntreasury,Formosa,TWN\n");

    assertEquals("TWN", partners.find(Scheme.TREASURY, "Formosa").orElseThrow().code());
    assertEquals("JPN", partners.find(Scheme.TREASURY, "Japan").orElseThrow().code());
    assertEquals(Optional.empty(), partners.find(Scheme.BEA, "Formosa"));
    assertEquals(Optional.empty(), partners.find(Scheme.HOUSE, "Japan"));
  }

  @Test
  void aNameNobodyCanMeanIsRefused() {
    assertThrows(BrokenList.class, () -> load("scheme,name,code\ntreasury,Nowhere,XXX\n"));
    assertThrows(BrokenList.class, () -> load("scheme,name,code\ncensus,Formosa,TWN\n"));
    assertThrows(
        BrokenList.class,
        () -> load("scheme,name,code\ntreasury,Formosa,TWN\ntreasury,Formosa,JPN\n"));
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

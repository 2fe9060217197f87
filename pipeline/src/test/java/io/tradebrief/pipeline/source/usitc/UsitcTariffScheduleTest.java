package io.tradebrief.pipeline.source.usitc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.Rate;
import io.tradebrief.pipeline.fact.Rate.Kind;
import io.tradebrief.pipeline.fact.TariffLine;
import io.tradebrief.pipeline.intake.Recognition;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import io.tradebrief.pipeline.source.Screened.Traced;
import io.tradebrief.pipeline.source.SourceFile;
import io.tradebrief.pipeline.source.tidy.TidyTariffLines;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class UsitcTariffScheduleTest {
  private final UsitcTariffSchedule source = new UsitcTariffSchedule();

  @Test
  void isRecognisedByItsHeader() throws Exception {
    assertSame(
        UsitcTariffSchedule.class,
        Recognition.of(Inputs.fixture("usitc-hts-csv/schedule.csv")).getClass());
  }

  @Test
  void everyRowIsCountedOnce() throws Exception {
    Screened<TariffLine> screened = fixture();

    assertEquals(10, screened.rowsAccepted());
    assertEquals(1, screened.rowsRepeated());
    assertEquals(4, screened.rowsStructure());
    assertEquals(
        List.of(
            Set.of(Rule.KNOWN_CODE),
            Set.of(Rule.KEY_PRESENT, Rule.KNOWN_CODE),
            Set.of(Rule.UNIQUE),
            Set.of(Rule.UNIQUE),
            Set.of(Rule.COLUMN_COUNT)),
        screened.rejected().stream().map(Screened.Rejected::broken).toList());
  }

  @Test
  void aLineIsARowThatStatesARateWithTheUnitsOfTheRowsBelowIt() throws Exception {
    List<TariffLine> lines = of("01012900");

    assertEquals(List.of("mfn", "column-2"), lines.stream().map(TariffLine::programme).toList());
    assertEquals(Kind.FREE, lines.get(0).rate().kind());
    assertEquals("20%", lines.get(1).rateText());
    assertEquals("No.; kg", lines.get(0).quantityUnits());
    assertEquals("2025-01", lines.get(0).validFrom());
    assertTrue(of("0101290010").isEmpty());
  }

  @Test
  void aRateForJapanAloneStandsBesideTheFreeOnes() throws Exception {
    Map<String, String> texts = special("0101300000");

    assertEquals("Free", texts.get("us-australia"));
    assertEquals("Free", texts.get("gsp"));
    assertEquals("3.2%", texts.get("us-japan"));
    assertEquals(6, of("0101300000").size());
  }

  @Test
  void aReferenceToAQuotaLineIsNoFreeRate() throws Exception {
    Map<String, String> texts = special("0406909400");

    assertEquals("7.5¢/kg", texts.get("us-korea"));
    assertEquals("See 9823.04.01-9823.04.54", texts.get("usmca"));
    assertEquals("See 9919.04.50", texts.get("us-panama"));
    TariffLine usmca = programme("0406909400", "usmca");
    assertEquals(Kind.FORMULA, usmca.rate().kind());
    assertEquals("S+", usmca.programmeSymbol());
  }

  @Test
  void symbolsWithoutACommaBetweenThemAreTwo() throws Exception {
    assertEquals("Free", special("2106905200").get("cbera"));
    assertEquals("Free", special("2106905200").get("us-israel"));
    assertEquals(
        "The rate applicable to the natural juice in heading 2009",
        special("2106905200").get("agoa"));
  }

  @Test
  void aTenDigitRowMayChangeOneColumnOnly() throws Exception {
    assertEquals(
        List.of("column-2"), of("9006591520").stream().map(TariffLine::programme).toList());
  }

  @Test
  void whatIsNotUnderstoodStaysAsText() throws Exception {
    assertEquals(Rate.notUnderstood("by weight"), programme("9108905000", "mfn").rate());
    assertEquals("Free", programme("9108905000", "special-zz").rateText());
    assertEquals(Rate.notUnderstood("or less"), programme("9108905000", "special").rate());
  }

  @Test
  void chapters98And99AreAcceptedWithoutFacts() throws Exception {
    assertTrue(of("99038801").isEmpty());
  }

  @Test
  void theScheduleOf2025HasTheKnownLines() {
    Screened<TariffLine> screened =
        source.read(
            Inputs.released(Inputs.original("usitc/hts_2025_basic_edition.csv"), "2025-01-01"),
            HouseLists.partners());

    assertEquals(35860, screened.rows());
    assertEquals(List.of(), screened.rejected());
    assertEquals(26_788, screened.rowsAccepted());
    assertEquals(9_072, screened.rowsStructure());
    assertEquals(139_709, screened.facts().size());
    List<TariffLine> lines = screened.facts().stream().map(Traced::fact).toList();
    assertEquals(
        Map.of(
            "free",
            4315L,
            "ad-valorem",
            5862L,
            "specific",
            759L,
            "compound",
            327L,
            "formula",
            150L),
        kinds(lines, "mfn"));
    assertEquals(Map.of("free", 182L, "ad-valorem", 74L, "formula", 1L), kinds(lines, "us-japan"));
    assertEquals(11_414, lines.stream().filter(l -> l.programme().equals("column-2")).count());
    assertEquals(0, lines.stream().filter(l -> l.programme().startsWith("special")).count());
    assertEquals(0, lines.stream().filter(l -> l.rate().kind() == Kind.NOT_UNDERSTOOD).count());
    assertEquals(0, lines.stream().filter(l -> l.lineCode().compareTo("98") > 0).count());
  }

  @Test
  void theTidyTableHoldsTheGeneralRatesAndThoseForJapan() {
    SourceFile original =
        Inputs.released(Inputs.original("usitc/hts_2025_basic_edition.csv"), "2025-01-01");
    SourceFile tidy =
        Inputs.of(Path.of("..", "input-data", "usitc", "2025-01-01", "tariff-lines.csv"));

    Set<TariffLine> wanted =
        source.read(original, HouseLists.partners()).facts().stream()
            .map(Traced::fact)
            .filter(line -> Set.of("mfn", "us-japan").contains(line.programme()))
            .collect(Collectors.toSet());
    Screened<TariffLine> kept = new TidyTariffLines().read(tidy, HouseLists.partners());

    assertEquals(List.of(), kept.rejected());
    assertEquals(11_413 + 257, kept.rowsAccepted());
    assertEquals(
        List.of(),
        kept.facts().stream().map(Traced::fact).filter(line -> !wanted.remove(line)).toList());
    assertEquals(Set.of(), wanted);
  }

  private static Map<String, Long> kinds(List<TariffLine> lines, String programme) {
    return lines.stream()
        .filter(line -> line.programme().equals(programme))
        .collect(Collectors.groupingBy(line -> line.rate().kind().text(), Collectors.counting()));
  }

  private Screened<TariffLine> fixture() throws Exception {
    SourceFile file = Inputs.released(Inputs.fixture("usitc-hts-csv/schedule.csv"), "2025-01");
    return source.read(file, HouseLists.partners());
  }

  private List<TariffLine> of(String code) throws Exception {
    return fixture().facts().stream()
        .map(Traced::fact)
        .filter(line -> line.lineCode().equals(code))
        .toList();
  }

  private TariffLine programme(String code, String programme) throws Exception {
    return of(code).stream().filter(l -> l.programme().equals(programme)).findFirst().orElseThrow();
  }

  private Map<String, String> special(String code) throws Exception {
    return of(code).stream().collect(Collectors.toMap(TariffLine::programme, TariffLine::rateText));
  }
}

package io.tradebrief.pipeline.source.tidy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.fact.AgreementMember;
import io.tradebrief.pipeline.fact.PublishedFigure;
import io.tradebrief.pipeline.intake.FixtureReading;
import io.tradebrief.pipeline.source.HouseLists;
import io.tradebrief.pipeline.source.Inputs;
import io.tradebrief.pipeline.source.Rule;
import io.tradebrief.pipeline.source.Screened;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CitedFactsTest {

  @Test
  void aSignatoryWithoutADayStaysOneWithoutADay() throws Exception {
    FixtureReading<AgreementMember> read =
        FixtureReading.of(new AgreementMembers(), Inputs.fixture("agreement-members/tidy.csv"));

    assertEquals(
        List.of(
            new AgreementMember("CPTPP", "JPN", "2018-12-30", null, "https://example.org/cptpp"),
            new AgreementMember("EU", "GBR", "1973-01-01", "2020-01-31", "https://example.org/eu"),
            new AgreementMember("RCEP", "MMR", null, null, "")),
        read.facts());
    assertEquals(
        List.of(
            Set.of(Rule.UNIQUE),
            Set.of(Rule.UNIQUE),
            Set.of(Rule.KNOWN_PARTNER),
            Set.of(Rule.PERIOD),
            Set.of(Rule.IN_RANGE)),
        read.broken());
    assertEquals(1, read.repeated());
  }

  @Test
  void aListWithNamesAndNotesIsReadToo() throws Exception {
    FixtureReading<AgreementMember> read =
        FixtureReading.of(
            new AgreementMembers(), Inputs.fixture("agreement-members/with-notes.csv"));

    assertEquals(List.of(new AgreementMember("RCEP", "MMR", null, null, "")), read.facts());
  }

  @Test
  void aFigureInWordsStaysAText() throws Exception {
    FixtureReading<PublishedFigure> read =
        FixtureReading.of(new PublishedFigures(), Inputs.fixture("published-figures/figures.csv"));

    assertEquals(619.3, read.facts().get(0).value());
    assertNull(read.facts().get(1).value());
    assertEquals("close to 1,000,000", read.facts().get(1).valueText());
    assertEquals(List.of(Set.of(Rule.KEY_PRESENT)), read.broken());
  }

  @Test
  void theOriginalsAreReadToTheLastRow() {
    FixtureReading<AgreementMember> members =
        FixtureReading.of(new AgreementMembers(), Inputs.original("facts/agreement_members.csv"));
    FixtureReading<PublishedFigure> figures =
        FixtureReading.of(new PublishedFigures(), Inputs.original("facts/figures_from_prose.csv"));

    assertEquals(List.of(93L, 0L, 1L), members.rows());
    assertEquals(12, members.facts().stream().filter(m -> m.inForceFrom() == null).count());
    assertTrue(
        members.facts().stream()
            .anyMatch(m -> m.memberCode().equals("GBR") && "2020-01-31".equals(m.inForceTo())));
    assertEquals(List.of(219L, 0L, 1L), figures.rows());
  }

  @Test
  void ourOwnTableIsReadToTheLastRow() {
    Path path = Path.of("..", "input-data", "classifications", "2024-12", "agreement-members.csv");

    Screened<AgreementMember> ours =
        new AgreementMembers().read(Inputs.of(path), HouseLists.partners());

    assertEquals(93, ours.rowsAccepted());
    assertEquals(List.of(), ours.rejected());
    assertEquals(
        Set.of("CPTPP", "EU", "NAFTA", "RCEP", "TPP-11", "US-FTA", "US-Japan", "USMCA"),
        ours.facts().stream().map(t -> t.fact().agreement()).collect(Collectors.toSet()));
  }
}

package io.tradebrief.pipeline.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.list.ConfList.Line;
import io.tradebrief.pipeline.list.Partner.Kind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The project's own lists against the ways in which the United Nations, the World Bank, the IMF,
 * the OECD, the Census Bureau, the Treasury, the BEA, the USITC, the Bank of Japan, JETRO and CEPII
 * spell countries.
 */
class CountryNamesTest {
  private static final Path CONF = Path.of("..", "conf");
  private static final Path SPELLINGS = Path.of("src", "test", "resources", "fixtures", "names");
  private static final List<Scheme> SCHEMES =
      Arrays.stream(Scheme.values()).filter(Scheme::isOfNames).toList();

  private final Partners partners =
      PartnerLists.load(
          CONF.resolve("countries.csv"),
          CONF.resolve("groups.csv"),
          CONF.resolve("partner-names.csv"));

  @Test
  void everySpellingOfACountryIsKnownInEverySchemeOfNames() {
    List<String> wrong = new ArrayList<>();
    for (Line line : ConfList.read(SPELLINGS.resolve("countries.csv"), List.of("code", "name"))) {
      String name = line.filled("name");
      for (Scheme scheme : SCHEMES) {
        for (String spelling : List.of(name, name.toUpperCase(Locale.ROOT), " " + name + "*")) {
          if (!line.filled("code").equals(meant(scheme, spelling))) {
            wrong.add(scheme + ": " + spelling + " is " + meant(scheme, spelling));
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void theTableOfSpellingsHasEveryCountryThatATableCanName() {
    Set<String> spelled =
        ConfList.read(SPELLINGS.resolve("countries.csv"), List.of("code", "name")).stream()
            .map(line -> line.filled("code"))
            .collect(Collectors.toSet());
    List<String> absent =
        partners.all().stream()
            .filter(partner -> partner.kind() == Kind.COUNTRY)
            .map(Partner::code)
            .filter(code -> !spelled.contains(code))
            .toList();

    // Those that no publisher names without a code.
    assertEquals(List.of("XIL"), absent);
  }

  @Test
  void noSpellingMakesACountryOfAnAggregate() {
    List<String> wrong = new ArrayList<>();
    for (Line line : ConfList.read(SPELLINGS.resolve("aggregates.csv"), List.of("name"))) {
      String name = line.filled("name");
      for (Scheme scheme : SCHEMES) {
        partners
            .find(scheme, name)
            .filter(partner -> partner.kind() == Kind.COUNTRY)
            .ifPresent(partner -> wrong.add(scheme + ": " + name + " is " + partner.code()));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void noNameHidesACodeOfTheHouse() {
    for (Partner partner : partners.all()) {
      for (Scheme scheme : SCHEMES) {
        String meant = meant(scheme, partner.code());
        assertTrue(List.of("", partner.code()).contains(meant), partner + " is " + meant);
      }
    }
  }

  @Test
  void statesThatEndedAreNotTheirSuccessors() {
    assertEquals("YUG", meant("Yugoslavia", 1991));
    assertEquals("SCG", meant("Yugoslavia", 1992));
    assertEquals("SCG", meant("Serbia and Montenegro", 2003));
    assertEquals("SCG", meant("Serbia and Montenegro", 2024));
    assertEquals("XSU", meant("Sudan", 2010));
    assertEquals("SDN", meant("Sudan", 2011));
    assertEquals("XET", meant("Ethiopia", 1992));
    assertEquals("ETH", meant("Ethiopia", 1993));
    assertEquals("ANT", meant("Netherlands Antilles", 2024));
    assertEquals("SDN", meant(Scheme.IMF, "Sudan"));
    assertEquals("SDN", partners.find(Scheme.IMF, "Sudan", 2005).orElseThrow().code());
  }

  @Test
  void aPublishersWordForAnAggregateIsItsOwn() {
    assertEquals("XJA", meant(Scheme.BOJ, "Asia"));
    assertEquals("G0016", meant(Scheme.TREASURY, "Asia"));
    assertEquals("XFO", meant(Scheme.TREASURY, "For. Official"));
    assertEquals("", meant(Scheme.BOJ, "For. Official"));
    assertEquals("WLD", meant(Scheme.BOJ, "Total"));
    assertEquals("", meant(Scheme.BEA, "Total"));
    assertEquals("KOR", meant(Scheme.JAPAN_CUSTOMS, "103"));
    assertEquals("", meant(Scheme.BOJ, "103"));
  }

  private String meant(String name, int year) {
    return partners.find(Scheme.USITC, name, year).map(Partner::code).orElse("");
  }

  private String meant(Scheme scheme, String name) {
    return partners.find(scheme, name).map(Partner::code).orElse("");
  }
}

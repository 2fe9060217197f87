package io.tradebrief.pipeline.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every name of every partner, by its {@link Spelling}: one list for all publishers, with the words
 * that only one of them uses.
 */
final class PartnerNames {
  private final Map<String, List<PartnerName>> bySpelling = new HashMap<>();

  /**
   * Takes one more name.
   *
   * @throws BrokenList if it is spelled like one of another partner that is understood in the same
   *     years, naming both lines
   */
  void add(PartnerName name) {
    String spelling = Spelling.folded(name.line().filled("name"));
    if (spelling.isEmpty()) {
      throw name.line().broken("name", "the name has no letter", "Write a name");
    }
    List<PartnerName> alike = bySpelling.computeIfAbsent(spelling, key -> new ArrayList<>(1));
    for (PartnerName other : alike) {
      if (name.contradicts(other)) {
        throw name.line()
            .broken(
                "name",
                name.line().text("name")
                    + " means "
                    + name.partner().code()
                    + ", and is spelled like "
                    + other.said(),
                "Give each name to one partner, or each of them its years");
      }
    }
    alike.add(name);
  }

  /**
   * Who is meant by a name in a year. The years matter where a name has changed hands; outside all
   * its years it means what it meant in the nearest ones, because publishers go on listing states
   * that have ended. A publisher's own word goes before everybody's.
   */
  Optional<Partner> find(Scheme scheme, String name, int year) {
    return bySpelling.getOrDefault(Spelling.folded(name), List.of()).stream()
        .filter(meaning -> meaning.isUnderstoodBy(scheme))
        .min(
            Comparator.comparingInt((PartnerName meaning) -> meaning.yearsFrom(year))
                .thenComparing(meaning -> meaning.scheme().isEmpty()))
        .map(PartnerName::partner);
  }
}

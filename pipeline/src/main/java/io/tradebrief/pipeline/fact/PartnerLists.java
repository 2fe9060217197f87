package io.tradebrief.pipeline.fact;

import io.tradebrief.pipeline.fact.ConfList.Line;
import io.tradebrief.pipeline.fact.Partner.Kind;
import io.tradebrief.pipeline.fact.Partners.Scheme;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Loads the partners from the two lists in {@code conf}. Countries:
 *
 * <pre>
 * code,name,census_code,comtrade_code
 * JPN,Japan,5880,392
 * TWN,Taiwan,5830,490
 * </pre>
 *
 * Groups, of kind {@code world} or {@code group}:
 *
 * <pre>
 * code,name,kind,census_code,comtrade_code
 * WLD,World,world,0000|0004|0015,0
 * G0016,Asia,group,0016,
 * </pre>
 *
 * A publisher's code may be absent; where one has several codes for the same partner they are
 * divided by bars.
 */
public final class PartnerLists {
  private static final Pattern BAR = Pattern.compile("\\|");

  private final Map<Scheme, Map<String, Partner>> byScheme = new EnumMap<>(Scheme.class);

  private PartnerLists() {
    for (Scheme scheme : Scheme.values()) {
      byScheme.put(scheme, new TreeMap<>());
    }
  }

  /**
   * Every partner of the two lists.
   *
   * @throws BrokenList if a list is absent or malformed, or a code stands twice
   */
  public static Partners load(Path countries, Path groups) {
    PartnerLists lists = new PartnerLists();
    List<String> columns = List.of("code", "name", "census_code", "comtrade_code");
    for (Line line : ConfList.read(countries, columns)) {
      lists.add(line, Kind.COUNTRY);
    }
    columns = List.of("code", "name", "kind", "census_code", "comtrade_code");
    for (Line line : ConfList.read(groups, columns)) {
      lists.add(line, kind(line));
    }
    return new Partners(lists.byScheme);
  }

  private static Kind kind(Line line) {
    return switch (line.filled("kind")) {
      case "world" -> Kind.WORLD;
      case "group" -> Kind.GROUP;
      default ->
          throw line.broken(
              "kind", line.text("kind") + " is no kind of group", "Write world or group");
    };
  }

  private void add(Line line, Kind kind) {
    Partner partner = new Partner(line.filled("code"), line.filled("name"), kind);
    put(line, Scheme.HOUSE, "code", partner);
    put(line, Scheme.CENSUS, "census_code", partner);
    put(line, Scheme.COMTRADE, "comtrade_code", partner);
  }

  private void put(Line line, Scheme scheme, String column, Partner partner) {
    BAR.splitAsStream(line.text(column))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .forEach(
            code -> {
              Partner earlier = byScheme.get(scheme).putIfAbsent(code, partner);
              if (earlier != null) {
                throw line.broken(
                    column,
                    code + " already stands for " + earlier.name(),
                    "Give each code to one partner");
              }
            });
  }
}

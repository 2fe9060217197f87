package io.tradebrief.pipeline.fact;

import io.tradebrief.pipeline.fact.ConfList.Line;
import io.tradebrief.pipeline.fact.Partner.Kind;
import io.tradebrief.pipeline.fact.Partners.Scheme;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Loads the partners from the lists in {@code conf}. Countries:
 *
 * <pre>
 * code,name,census_code,comtrade_code
 * JPN,Japan,5880,392
 * TWN,Taiwan,5830,490
 * </pre>
 *
 * Groups, of kind {@code world}, {@code group}, or {@code unidentified} where nothing else in the
 * lists contains what the publisher counts there:
 *
 * <pre>
 * code,name,kind,census_code,comtrade_code
 * WLD,World,world,0000|0004|0015,0
 * G0016,Asia,group,0016,
 * XUN,Unidentified countries,unidentified,8220,
 * </pre>
 *
 * A publisher's code may be absent; where one has several codes for the same partner they are
 * divided by bars. A publisher that writes names and no codes means by a name of the lists above
 * what the house means; its other names stand in a third list:
 *
 * <pre>
 * scheme,name,code
 * treasury,"China, Mainland",CHN
 * </pre>
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
   * Every partner of the lists of countries and groups, known by the publishers' names too.
   *
   * @throws BrokenList as {@link #load(Path, Path)}, or if a name stands twice, or for a code that
   *     neither list has
   */
  public static Partners load(Path countries, Path groups, Path names) {
    PartnerLists lists = lists(countries, groups);
    Map<Scheme, Map<String, Partner>> listed = new EnumMap<>(Scheme.class);
    for (Line line : ConfList.read(names, List.of("scheme", "name", "code"))) {
      Partner partner = lists.byScheme.get(Scheme.HOUSE).get(line.filled("code"));
      if (partner == null) {
        throw line.broken(
            "code", "no partner has the code " + line.text("code"), "Add it to the countries");
      }
      Map<String, Partner> ofScheme =
          listed.computeIfAbsent(scheme(line), scheme -> new TreeMap<>());
      if (ofScheme.putIfAbsent(line.filled("name"), partner) != null) {
        throw line.broken(
            "name", line.text("name") + " stands twice", "Give each name to one partner");
      }
    }
    listed.forEach((scheme, ofScheme) -> lists.byScheme.get(scheme).putAll(ofScheme));
    return new Partners(lists.byScheme);
  }

  private static Scheme scheme(Line line) {
    for (Scheme scheme : Scheme.values()) {
      if (scheme.isOfNames()
          && scheme.name().toLowerCase(Locale.ROOT).equals(line.text("scheme"))) {
        return scheme;
      }
    }
    throw line.broken(
        "scheme",
        line.text("scheme") + " is no scheme of names",
        "Write one of those that stand in the list");
  }

  /**
   * Every partner of the two lists.
   *
   * @throws BrokenList if a list is absent or malformed, or a code stands twice
   */
  public static Partners load(Path countries, Path groups) {
    return new Partners(lists(countries, groups).byScheme);
  }

  private static PartnerLists lists(Path countries, Path groups) {
    PartnerLists lists = new PartnerLists();
    List<String> columns = List.of("code", "name", "census_code", "comtrade_code");
    for (Line line : ConfList.read(countries, columns)) {
      lists.add(line, Kind.COUNTRY);
    }
    columns = List.of("code", "name", "kind", "census_code", "comtrade_code");
    for (Line line : ConfList.read(groups, columns)) {
      lists.add(line, kind(line));
    }
    return lists;
  }

  private static Kind kind(Line line) {
    return switch (line.filled("kind")) {
      case "world" -> Kind.WORLD;
      case "group" -> Kind.GROUP;
      case "unidentified" -> Kind.UNIDENTIFIED;
      default ->
          throw line.broken(
              "kind",
              line.text("kind") + " is no kind of group",
              "Write world, group or unidentified");
    };
  }

  private void add(Line line, Kind kind) {
    Partner partner = new Partner(line.filled("code"), line.filled("name"), kind);
    put(line, Scheme.HOUSE, "code", partner);
    put(line, Scheme.CENSUS, "census_code", partner);
    put(line, Scheme.COMTRADE, "comtrade_code", partner);
    for (Scheme scheme : Scheme.values()) {
      if (scheme.isOfNames()) {
        byScheme.get(scheme).put(partner.name(), partner);
      }
    }
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

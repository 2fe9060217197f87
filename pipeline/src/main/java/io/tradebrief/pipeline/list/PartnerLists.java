package io.tradebrief.pipeline.list;

import io.tradebrief.pipeline.list.ConfList.Line;
import io.tradebrief.pipeline.list.Partner.Kind;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
 * divided by bars. Whoever writes names means by those of the lists above what the house means. All
 * other names that partners have or had stand in a third list, with the years in which a name had
 * this meaning where it has changed hands, and with a scheme where it is only one publisher's word:
 *
 * <pre>
 * name,code,from,to,scheme
 * Burma,MMR,,,
 * Yugoslavia,YUG,,1991,
 * Yugoslavia,SCG,1992,,
 * Grand Total,WLD,,,treasury
 * </pre>
 */
public final class PartnerLists {
  private static final Pattern BAR = Pattern.compile("\\|");

  private final Map<Scheme, Map<String, Partner>> byScheme = new EnumMap<>(Scheme.class);
  private final PartnerNames names = new PartnerNames();

  private PartnerLists() {
    for (Scheme scheme : Scheme.values()) {
      byScheme.put(scheme, new TreeMap<>());
    }
  }

  /**
   * Every partner of the lists of countries and groups, known by all its names.
   *
   * @throws BrokenList as {@link #load(Path, Path)}, or for a name of two partners, a code that
   *     neither list has, or what is no scheme or no year
   */
  public static Partners load(Path countries, Path groups, Path names) {
    PartnerLists lists = lists(countries, groups);
    List<String> columns = List.of("name", "code", "from", "to", "scheme");
    for (Line line : ConfList.read(names, columns)) {
      lists.addName(line);
    }
    return lists.partners();
  }

  private Partners partners() {
    return new Partners(byScheme, names);
  }

  private void addName(Line line) {
    Partner partner = byScheme.get(Scheme.HOUSE).get(line.filled("code"));
    if (partner == null) {
      throw line.broken(
          "code", "no partner has the code " + line.text("code"), "Add it to the countries");
    }
    Optional<Scheme> scheme = scheme(line);
    if (scheme.map(Scheme::hasListedCodes).orElse(false)) {
      put(line, scheme.orElseThrow(), "name", partner);
    } else {
      names.add(PartnerName.of(partner, scheme, line));
    }
  }

  private static Optional<Scheme> scheme(Line line) {
    if (line.text("scheme").isEmpty()) {
      return Optional.empty();
    }
    for (Scheme scheme : Scheme.values()) {
      if (scheme.isOfNames()
          && scheme.name().toLowerCase(Locale.ROOT).equals(line.text("scheme"))) {
        return Optional.of(scheme);
      }
    }
    throw line.broken(
        "scheme",
        line.text("scheme") + " is no scheme of names",
        "Write one of those that stand in the list, or nothing for a name everybody understands");
  }

  /**
   * Every partner of the two lists.
   *
   * @throws BrokenList if a list is absent or malformed, a code stands twice, or two partners have
   *     one name
   */
  public static Partners load(Path countries, Path groups) {
    return lists(countries, groups).partners();
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
    names.add(PartnerName.always(partner, line));
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

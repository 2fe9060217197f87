package io.tradebrief.reports.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reasons of missing values, which an edition publishes on its page only: as the title of the
 * shorthand. A page shows the first or last rows of a long table, so other rows have no reason to
 * compare.
 */
final class PageReasons {
  private static final Pattern SECTION = Pattern.compile("<caption id=\"table-([a-z0-9-]+)\"");
  private static final Pattern ROW = Pattern.compile("<tr[^>]*>(.*?)</tr>", Pattern.DOTALL);
  private static final Pattern CELL =
      Pattern.compile("<t([hd])\\b[^>]*>(.*?)</t\\1>", Pattern.DOTALL);
  private static final Pattern MISSING =
      Pattern.compile("<span class=\"missing\"(?: title=\"([^\"]*)\")?");

  private PageReasons() {}

  /** The reasons by exhibit and cell; empty where a missing value is shown without one. */
  static Map<String, Map<Spot, String>> of(String page, Map<String, TableRows> tables) {
    Map<String, Map<Spot, String>> reasons = new HashMap<>();
    Matcher section = SECTION.matcher(page);
    boolean more = section.find();
    while (more) {
      String id = section.group(1);
      int start = section.end();
      more = section.find();
      if (tables.containsKey(id)) {
        String text = page.substring(start, more ? section.start() : page.length());
        reasons.put(id, section(text, tables.get(id)));
      }
    }
    return reasons;
  }

  private static Map<Spot, String> section(String html, TableRows table) {
    TreeMap<Integer, List<String>> cells = new TreeMap<>();
    TreeMap<Integer, List<String>> texts = new TreeMap<>();
    Matcher row = ROW.matcher(html);
    while (row.find()) {
      List<String> raw = new ArrayList<>();
      Matcher cell = CELL.matcher(row.group(1));
      while (cell.find()) {
        raw.add(cell.group(2));
      }
      texts.put(cells.size(), raw.stream().map(PageReasons::text).toList());
      cells.put(cells.size(), raw);
    }
    Placement placement = new Placement(table, texts);
    Map<Spot, String> reasons = new HashMap<>();
    cells.forEach(
        (r, raw) -> {
          for (int c = 0; c < raw.size(); c++) {
            Matcher missing = MISSING.matcher(raw.get(c));
            if (missing.find()) {
              String reason = missing.group(1) == null ? "" : text(missing.group(1));
              placement.at(r, c).ifPresent(spot -> reasons.putIfAbsent(spot, reason));
            }
          }
        });
    return reasons;
  }

  private static String text(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}

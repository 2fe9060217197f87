package io.tradebrief.pipeline.tariff;

import io.tradebrief.pipeline.fact.MeasureProduct;
import io.tradebrief.pipeline.list.ConfList;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The named lists of products that measures refer to. */
final class MeasureProducts {
  /** What covers every line. */
  static final String ALL = "all";

  private static final List<String> COLUMNS = List.of("list", "prefix", "role");

  /** Chapters 1 to 99 of the Harmonized System; 77 is reserved and empty. */
  private static final Pattern PREFIX = Pattern.compile("(?!00|77)\\d{2,10}");

  private final Map<String, Set<String>> covered = new TreeMap<>();
  private final Map<String, Set<String>> excepted = new TreeMap<>();

  private MeasureProducts() {}

  static MeasureProducts load(Path file) {
    MeasureProducts lists = new MeasureProducts();
    Set<List<String>> seen = new HashSet<>();
    for (ConfList.Line line : ConfList.read(file, COLUMNS)) {
      String list = line.filled("list");
      String prefix = line.filled("prefix");
      if (!PREFIX.matcher(prefix).matches()) {
        throw line.broken(
            "prefix",
            "'" + prefix + "' begins no code of the Harmonized System",
            "Write 2 to 10 digits that begin with a chapter");
      }
      if (!seen.add(List.of(list, prefix))) {
        throw line.broken("prefix", "the list has " + prefix + " twice", "Remove one");
      }
      lists.take(line, list, prefix);
    }
    return lists;
  }

  private void take(ConfList.Line line, String list, String prefix) {
    String role = line.filled("role");
    if (role.equals(MeasureProduct.COVERED)) {
      covered.computeIfAbsent(list, any -> new TreeSet<>()).add(prefix);
    } else if (role.equals(MeasureProduct.EXCEPTED)) {
      excepted.computeIfAbsent(list, any -> new TreeSet<>()).add(prefix);
    } else {
      throw line.broken("role", "'" + role + "' is no role", "Write covered or excepted");
    }
  }

  /**
   * The lines that the cells {@code products} and {@code excepted} of a measure name: lists,
   * prefixes, or all.
   */
  ProductScope scope(ConfList.Line line) {
    Set<String> in = new TreeSet<>();
    Set<String> out = new TreeSet<>();
    for (String name : ListCells.split(line.filled("products"))) {
      in.addAll(prefixes(line, "products", name));
      out.addAll(excepted.getOrDefault(name, Set.of()));
    }
    for (String name : ListCells.split(line.text("excepted"))) {
      out.addAll(prefixes(line, "excepted", name));
    }
    return new ProductScope(in, out);
  }

  private Collection<String> prefixes(ConfList.Line line, String column, String name) {
    if (name.equals(ALL) && column.equals("products")) {
      return List.of(ProductScope.EVERY_LINE);
    }
    if (covered.containsKey(name)) {
      return covered.get(name);
    }
    if (PREFIX.matcher(name).matches()) {
      return List.of(name);
    }
    throw line.broken(
        column,
        "'" + name + "' is neither a list of measure-products.csv nor the beginning of a code",
        "Add the list, or correct the name");
  }
}

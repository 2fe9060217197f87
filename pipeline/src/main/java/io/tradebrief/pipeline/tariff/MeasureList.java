package io.tradebrief.pipeline.tariff;

import io.tradebrief.pipeline.list.ConfList;
import io.tradebrief.pipeline.list.Partner;
import io.tradebrief.pipeline.list.Partners;
import io.tradebrief.pipeline.list.Scheme;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the list of measures and refuses, naming the row and the rule, what cannot be meant. */
final class MeasureList {
  private static final List<String> COLUMNS =
      List.of(
          "measure",
          "label",
          "authority",
          "importer",
          "partners",
          "products",
          "excepted",
          "rate_pct",
          "kind",
          "stacking_group",
          "precedence",
          "announced",
          "effective_from",
          "effective_to",
          "end_announced",
          "retroactive_to",
          "citation");
  private static final String ALL_EXCEPT = "all except ";
  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  private final MeasureProducts products;
  private final Partners partners;
  private final Set<String> blocs;
  private final List<Measure> measures = new ArrayList<>();
  private final List<ConfList.Line> lines = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private MeasureList(MeasureProducts products, Partners partners, Set<String> blocs) {
    this.products = products;
    this.partners = partners;
    this.blocs = blocs;
  }

  /**
   * Reads the list.
   *
   * @param blocs names of blocs that measures may be charged on
   * @throws io.tradebrief.pipeline.list.BrokenList naming the line and the rule
   */
  static List<Measure> load(
      Path file, MeasureProducts products, Partners partners, Set<String> blocs) {
    MeasureList list = new MeasureList(products, partners, blocs);
    ConfList.read(file, COLUMNS).forEach(list::add);
    return List.copyOf(list.measures);
  }

  private void add(ConfList.Line line) {
    Measure measure = measure(line);
    MeasureDates.check(line, measure);
    for (int i = 0; i < measures.size(); i++) {
      Optional<String> conflict = Conflicts.inTime(measures.get(i), measure);
      if (conflict.isPresent()) {
        throw line.broken(
            "measure",
            "'"
                + measure.id()
                + "' and '"
                + measures.get(i).id()
                + "' on line "
                + lines.get(i).number()
                + " overlap: "
                + conflict.get(),
            "Give one an end, another precedence, or other products");
      }
    }
    measures.add(measure);
    lines.add(line);
  }

  private Measure measure(ConfList.Line line) {
    String id = line.filled("measure");
    if (!ids.add(id)) {
      throw line.broken("measure", "'" + id + "' stands twice", "Give one another name");
    }
    Charge charge =
        new Charge(
            id,
            products.scope(line),
            kind(line),
            ratePpm(line),
            line.filled("stacking_group"),
            precedence(line));
    return new Measure(
        line.filled("label"),
        line.filled("authority"),
        country(line, "importer", line.filled("importer")),
        partners(line),
        charge,
        ListCells.day(line, "announced").orElseGet(() -> noDay(line)),
        ListCells.day(line, "effective_from"),
        ListCells.day(line, "effective_to"),
        ListCells.day(line, "end_announced"),
        ListCells.day(line, "retroactive_to"),
        line.filled("citation"));
  }

  private static LocalDate noDay(ConfList.Line line) {
    return LocalDate.parse(line.filled("announced"));
  }

  private static Charge.Kind kind(ConfList.Line line) {
    String text = line.filled("kind");
    for (Charge.Kind kind : Charge.Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(text)) {
        return kind;
      }
    }
    throw line.broken("kind", "'" + text + "' is no kind", "Write add, floor or replace");
  }

  private static long ratePpm(ConfList.Line line) {
    String text = line.filled("rate_pct");
    if (!text.matches("\\d+(\\.\\d{1,4})?")) {
      throw line.broken(
          "rate_pct",
          "'" + text + "' is no rate",
          "Write per cent of the value, not negative, with four decimals at most");
    }
    BigDecimal percent = new BigDecimal(text);
    if (percent.compareTo(MOST) > 0) {
      throw line.broken(
          "rate_pct",
          "a rate of " + text + " per cent is above 100",
          "Write per cent of the value: 2.5, not 250 basis points");
    }
    return percent.multiply(BigDecimal.valueOf(Charge.PPM_OF_A_PERCENT)).longValueExact();
  }

  private static int precedence(ConfList.Line line) {
    String text = line.filled("precedence");
    if (!text.matches("[1-9]\\d{0,5}")) {
      throw line.broken("precedence", "'" + text + "' is no place", "Write a whole number from 1");
    }
    return Integer.parseInt(text);
  }

  private PartnerScope partners(ConfList.Line line) {
    String text = line.filled("partners");
    boolean all = text.equals("all") || text.startsWith(ALL_EXCEPT);
    String named = all ? text.replaceFirst("all( except )?", "") : text;
    Set<String> names = new HashSet<>();
    for (String name : ListCells.split(named)) {
      names.add(blocs.contains(name) ? name : country(line, "partners", name));
    }
    return new PartnerScope(all, new TreeSet<>(names));
  }

  private String country(ConfList.Line line, String column, String code) {
    boolean known =
        partners
            .find(Scheme.HOUSE, code)
            .filter(partner -> partner.kind() == Partner.Kind.COUNTRY)
            .isPresent();
    if (!known) {
      throw line.broken(
          column,
          "'" + code + "' is neither a country of countries.csv nor a bloc of blocs.csv",
          "Write a code, a bloc's name, all, or all except ...");
    }
    return code;
  }
}

package io.tradebrief.pipeline.tariff;

import io.tradebrief.pipeline.list.ProductCode;
import io.tradebrief.pipeline.tariff.DutyLines.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The duties under every regime: by sector, by measure, in all, and on examples. */
public final class Duties {

  private final DutySums sums;
  private final DutySum file;
  private final List<String> sectors;

  /**
   * Duties of one year's imports.
   *
   * @param codes of the sectors, in the order in which they are shown
   * @param file what the import file itself adds up to, without schedule or sectors
   */
  public Duties(DutySums sums, List<ProductCode> codes, DutySum file) {
    this.sums = sums;
    this.file = file;
    sectors =
        Stream.concat(codes.stream().map(ProductCode::group), Stream.of(Groups.OTHERS))
            .distinct()
            .filter(name -> sector(0, name).lines() > 0)
            .toList();
  }

  /** Whether there are no lines to charge duties on. */
  public boolean isEmpty() {
    return sums.isEmpty();
  }

  /** The sectors that have lines, in the order of the list. */
  public List<String> sectors() {
    return sectors;
  }

  public DutySum file() {
    return file;
  }

  /** Imports, lines and the whole duty of a sector under a regime. */
  public DutySum sector(int regime, String sector) {
    return whole(
        sums.total(p -> isOf(p, regime) && p.group().equals(sector) && p.measure().isEmpty()),
        sums.total(p -> isOf(p, regime) && p.group().equals(sector)));
  }

  /** What a measure adds, and the imports it is charged on; column 1 for the empty id. */
  public DutySum measure(int regime, String measure) {
    return sums.total(p -> isOf(p, regime) && p.measure().equals(measure));
  }

  /** Imports, lines and the whole duty. */
  public DutySum total(int regime) {
    return whole(measure(regime, ""), sums.total(p -> isOf(p, regime)));
  }

  /** The duty on the lines of an example. */
  public DutySum example(int regime, String example) {
    return sums.total(
        p ->
            p.kind() == DutyPart.Kind.EXAMPLE
                && p.assessment() == regime
                && p.group().equals(example));
  }

  /** The lines whose duty of column 1 has an origin. */
  public DutySum origin(Origin origin) {
    return sums.total(p -> p.kind() == DutyPart.Kind.ORIGIN && p.measure().equals(origin.name()));
  }

  /** The lines whose duty of column 1 has an origin, by sector. */
  public Map<String, DutySum> originBySector(Origin origin) {
    Map<String, DutySum> bySector = new TreeMap<>();
    sums.of(DutyPart.Kind.ORIGIN)
        .forEach(
            (part, sum) -> {
              if (part.measure().equals(origin.name())) {
                bySector.put(part.group(), sum);
              }
            });
    return bySector;
  }

  /**
   * The buckets of all lines, sector by sector.
   *
   * @param levers those that the sums were made with
   */
  public List<Bucket> buckets(List<Lever> levers) {
    List<Bucket> buckets = new ArrayList<>();
    for (String sector : sectors) {
      sums.of(DutyPart.Kind.BUCKET)
          .forEach(
              (part, sum) -> {
                if (part.group().equals(sector)) {
                  buckets.add(bucket(part, sum, levers));
                }
              });
    }
    return buckets;
  }

  private static Bucket bucket(DutyPart part, DutySum sum, List<Lever> levers) {
    return new Bucket(
        part.group(),
        IntStream.range(0, levers.size())
            .filter(lever -> ((part.columns() >> lever) & 1) == 1)
            .mapToObj(levers::get)
            .toList(),
        part.band(),
        sum.imports(),
        (double) sum.duty() / (double) WholeDollars.MILLIONTHS);
  }

  /** Lines count once, with column 1; duties are added up over column 1 and all measures. */
  private static DutySum whole(DutySum lines, DutySum duties) {
    return new DutySum(
        lines.lines(), lines.free(), lines.imports(), duties.duty(), lines.calculated());
  }

  private static boolean isOf(DutyPart part, int regime) {
    return part.kind() == DutyPart.Kind.SECTOR && part.assessment() == regime;
  }
}

package io.tradebrief.pipeline.source;

import io.tradebrief.pipeline.fact.TradeFlow;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The totals within an answer on trade, held against what it lists: the World against its partners,
 * and a product against the products below it. An answer is whatever was asked for, so that only a
 * long list should be complete; the few of a short one may not exceed their total.
 */
public final class TradeTotals {
  private static final String WORLD = "WLD";

  /** A list of so many partners is of all of them; what remains is small. */
  private static final int MANY_PARTNERS = 20;

  /** The Harmonized System has 97 chapters; few countries trade in less than so many. */
  private static final int MANY_CHAPTERS = 90;

  /** So much a publisher may not have assigned to a partner or a product. */
  private static final double UNASSIGNED = 0.005;

  /** The level of which each is a part, as far as answers have both. */
  private static final Map<String, String> LEVEL_ABOVE =
      Map.of("hs4", "hs2", "hs6", "hs4", "hs8", "hs6", "hs10", "hs6");

  private final Predicate<String> isPartOfTheWorld;
  private final Set<TradeFlow> seen = new HashSet<>();
  private final ControlTotals partners = ControlTotals.within(UNASSIGNED);
  private final ControlTotals chapters = ControlTotals.within(UNASSIGNED);
  private final ControlTotals products = ControlTotals.within(UNASSIGNED);

  /**
   * @param isPartOfTheWorld whether a partner's trade belongs to the sum; that of a bloc does not
   */
  public TradeTotals(Predicate<String> isPartOfTheWorld) {
    this.isPartOfTheWorld = isPartOfTheWorld;
  }

  /** Notes what a row states, a row that only lacks a known partner too. */
  public void add(RowCheck check, List<TradeFlow> facts) {
    if (check.passed() || check.lacksOnlyAPartner()) {
      facts.stream().filter(seen::add).forEach(this::add);
    }
  }

  private void add(TradeFlow flow) {
    String world = name(flow, "all partners", flow.classification() + " " + flow.productCode());
    if (flow.partnerCode().equals(WORLD)) {
      partners.total(world, flow.amount(), 0.5);
    } else if (isPartOfTheWorld.test(flow.partnerCode())) {
      partners.part(world, flow.amount(), 0.5);
    }
    String all = name(flow, flow.partnerCode(), "all products");
    if (flow.classification().equals(TradeFlow.ALL_PRODUCTS)) {
      chapters.total(all, flow.amount(), 0.5);
    } else if (flow.classification().equals("hs2")) {
      chapters.part(all, flow.amount(), 0.5);
    }
    products.total(ofProduct(flow, flow.classification(), flow.productCode()), flow.amount(), 0.5);
    String above = LEVEL_ABOVE.get(flow.classification());
    if (above != null) {
      String code = flow.productCode().substring(0, Integer.parseInt(above.substring(2)));
      products.part(ofProduct(flow, above, code), flow.amount(), 0.5);
    }
  }

  private static String ofProduct(TradeFlow flow, String classification, String code) {
    return name(flow, flow.partnerCode(), classification + " " + code);
  }

  private static String name(TradeFlow flow, String partner, String product) {
    return "the "
        + flow.measure()
        + " of "
        + flow.flow()
        + "s ("
        + flow.system()
        + ") of "
        + flow.reporterCode()
        + " with "
        + partner
        + ", "
        + product
        + ", in "
        + flow.period();
  }

  /** Remarks on the totals that do not hold. */
  public void remark(Screened.Builder<?> screened) {
    partners.remark(screened, total -> isWrong(total, MANY_PARTNERS));
    chapters.remark(screened, total -> isWrong(total, MANY_CHAPTERS));
    products.remarkIfExceeded(screened);
  }

  private static boolean isWrong(ControlTotal total, int many) {
    return total.parts() >= many || total.summed() > total.stated();
  }
}

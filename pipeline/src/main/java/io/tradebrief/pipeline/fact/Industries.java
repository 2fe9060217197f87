package io.tradebrief.pipeline.fact;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The industries that the Bank of Japan breaks direct investment into, in its order: two subtotals
 * and their members. The members need not add up to the subtotal, because confidential cells are
 * left blank.
 */
public final class Industries {
  /** All industries together. */
  public static final String ALL = "all";

  public static final String MANUFACTURING = "manufacturing";
  public static final String OTHER_THAN_MANUFACTURING = "non-manufacturing";

  /** A subtotal and the industries it is broken into. */
  public record Sector(String industry, List<String> members) {
    public Sector {
      members = List.copyOf(members);
    }
  }

  public static final List<Sector> SECTORS =
      List.of(
          new Sector(
              MANUFACTURING,
              List.of(
                  "food",
                  "textile",
                  "lumber-and-pulp",
                  "chemicals-and-pharmaceuticals",
                  "petroleum",
                  "rubber-and-leather",
                  "glass-and-ceramics",
                  "iron-non-ferrous-and-metals",
                  "general-machinery",
                  "electric-machinery",
                  "transportation-equipment",
                  "precision-machinery")),
          new Sector(
              OTHER_THAN_MANUFACTURING,
              List.of(
                  "farming-and-forestry",
                  "fishery-and-marine-products",
                  "mining",
                  "construction",
                  "transportation",
                  "communications",
                  "wholesale-and-retail",
                  "finance-and-insurance",
                  "real-estate",
                  "services")));

  private static final Set<String> SUBTOTALS =
      SECTORS.stream().map(Sector::industry).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> MEMBERS =
      SECTORS.stream()
          .flatMap(sector -> sector.members().stream())
          .collect(Collectors.toUnmodifiableSet());

  private Industries() {}

  /** Whether a name in the facts is that of a subtotal. */
  public static boolean isSubtotal(String industry) {
    return SUBTOTALS.contains(industry);
  }

  /** Whether a name in the facts is that of a member of a subtotal. */
  public static boolean isMember(String industry) {
    return MEMBERS.contains(industry);
  }
}

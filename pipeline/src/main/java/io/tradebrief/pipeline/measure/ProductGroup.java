package io.tradebrief.pipeline.measure;

import io.tradebrief.pipeline.list.ProductCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Products that a list puts together: a sector of a division of all goods, a sector as one of its
 * rival definitions has it, or a group that an analyst asks for.
 *
 * @param list which list it is of, by its file
 * @param definition the division or definition; that of a group an analyst asks for is its name
 * @param name the sector or group
 * @param codes what belongs to it
 */
public record ProductGroup(String list, String definition, String name, List<ProductCode> codes) {
  private static final int CHAPTER = 2;

  public ProductGroup {
    codes = List.copyOf(codes);
  }

  /** The sectors of every division, in the order of the list. */
  public static List<ProductGroup> sectors(ReportLists lists) {
    return of(ReportLists.SECTORS, lists.sectors());
  }

  /** The rival definitions of sectors, in the order of the list. */
  public static List<ProductGroup> definitions(ReportLists lists) {
    return of(ReportLists.DEFINITIONS, lists.definitions());
  }

  /** The groups that an analyst asks for, in the order of the list, each under one definition. */
  public static List<ProductGroup> selected(ReportLists lists) {
    return of(
        ReportLists.PRODUCT_GROUPS,
        lists.productGroups().stream().map(code -> defined(code, code.group())).toList());
  }

  /** Those of all lists. */
  public static List<ProductGroup> all(ReportLists lists) {
    return Stream.of(sectors(lists), definitions(lists), selected(lists))
        .flatMap(List::stream)
        .toList();
  }

  /** The longest code of the Harmonized System that a list asks for; a chapter, if none does. */
  public static int longestHarmonized(ReportLists lists) {
    return all(lists).stream()
        .flatMap(ProductGroup::joined)
        .filter(code -> ProductScheme.of(code).isHarmonized())
        .mapToInt(code -> code.prefix().length())
        .max()
        .orElse(CHAPTER);
  }

  private static List<ProductGroup> of(String list, List<ProductCode> listed) {
    Map<List<String>, List<ProductCode>> groups = new LinkedHashMap<>();
    for (ProductCode code : listed) {
      groups
          .computeIfAbsent(List.of(code.definition(), code.group()), any -> new ArrayList<>())
          .add(code);
    }
    return groups.entrySet().stream()
        .map(e -> new ProductGroup(list, e.getKey().get(0), e.getKey().get(1), e.getValue()))
        .toList();
  }

  /** The codes that count for a flow. */
  public List<ProductCode> codes(String flow) {
    return codes.stream().filter(code -> code.covers(flow)).toList();
  }

  /** The families of classifications that its codes of a flow are of. */
  public List<String> families(String flow) {
    return codes(flow).stream().map(code -> ProductScheme.of(code).family()).distinct().toList();
  }

  /** The family of its first code. */
  public String family() {
    return ProductScheme.of(codes.get(0)).family();
  }

  /** What tells its definition from one of another list that is called the same. */
  public String key() {
    return list + "/" + definition;
  }

  /** Its codes as flows are joined to them, under {@link #key}. */
  public Stream<ProductCode> joined() {
    return codes.stream().map(code -> defined(code, key()));
  }

  private static ProductCode defined(ProductCode code, String definition) {
    return new ProductCode(
        code.group(), definition, code.flow(), code.classification(), code.prefix());
  }
}

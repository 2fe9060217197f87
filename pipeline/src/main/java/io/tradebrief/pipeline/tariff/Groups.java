package io.tradebrief.pipeline.tariff;

import io.tradebrief.pipeline.list.ProductCode;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;

/** Puts lines into groups of products by their longest listed prefix. */
final class Groups implements Serializable {
  /** The sector of lines that no sector lists. */
  public static final String OTHERS = "Other goods";

  private static final long serialVersionUID = 1L;
  private final HashMap<String, String> byPrefix = new HashMap<>();
  private final String others;

  /**
   * Groups of a list.
   *
   * @param others the group of lines that no prefix begins; empty for none
   */
  Groups(List<ProductCode> list, String others) {
    this.others = others;
    list.forEach(code -> byPrefix.put(code.prefix(), code.group()));
  }

  String of(String code) {
    for (int length = code.length(); length > 0; length--) {
      String group = byPrefix.get(code.substring(0, length));
      if (group != null) {
        return group;
      }
    }
    return others;
  }
}

package io.tradebrief.pipeline.measure;

/** What a figure of trade covers, and on which basis; figures of two bases are never added. */
public enum Coverage {
  GOODS_CENSUS("goods, Census basis"),
  GOODS_BOP("goods, balance of payments"),
  SERVICES_BOP("services, balance of payments"),
  GOODS_AND_SERVICES_BOP("goods and services, balance of payments");

  private final String label;

  Coverage(String label) {
    this.label = label;
  }

  /** What an edition prints. */
  public String label() {
    return label;
  }

  /** What is covered, without the basis. */
  public String subject() {
    return label.substring(0, label.indexOf(','));
  }

  /** Which datasets hold it. */
  public Role role() {
    return this == GOODS_CENSUS ? Role.GOODS_BY_PARTNER : Role.GOODS_AND_SERVICES;
  }
}

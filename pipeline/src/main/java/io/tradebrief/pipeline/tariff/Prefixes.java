package io.tradebrief.pipeline.tariff;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Beginnings of tariff codes; of the codes asked about only beginnings of their lengths count. */
final class Prefixes implements Serializable {
  private static final long serialVersionUID = 1L;

  private final HashSet<String> texts;
  private final int[] lengths;

  Prefixes(Collection<String> texts) {
    this.texts = new HashSet<>(texts);
    this.lengths = this.texts.stream().mapToInt(String::length).distinct().sorted().toArray();
  }

  Set<String> texts() {
    return texts;
  }

  /** Whether one of them begins {@code code}, or is it. */
  boolean begin(String code) {
    for (int length : lengths) {
      if (length <= code.length() && texts.contains(code.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Prefixes prefixes && prefixes.texts.equals(texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }
}

package io.tradebrief.pipeline.tariff;

import java.io.Serializable;
import java.util.Collection;

/**
 * The tariff lines a measure covers: those that begin with a covered prefix and with no excepted
 * one. The empty prefix covers every line.
 */
public final class ProductScope implements Serializable {
  /** The prefix that every line begins with. */
  public static final String EVERY_LINE = "";

  private static final long serialVersionUID = 1L;

  private final Prefixes covered;
  private final Prefixes excepted;

  public ProductScope(Collection<String> covered, Collection<String> excepted) {
    this.covered = new Prefixes(covered);
    this.excepted = new Prefixes(excepted);
  }

  /** Whether the line with this code, digits only, is covered. */
  public boolean covers(String code) {
    return covered.begin(code) && !excepted.begin(code);
  }

  /** Whether some line may be covered by both. */
  public boolean overlaps(ProductScope other) {
    for (String mine : covered.texts()) {
      for (String theirs : other.covered.texts()) {
        boolean nested = mine.startsWith(theirs) || theirs.startsWith(mine);
        String narrower = mine.length() >= theirs.length() ? mine : theirs;
        if (nested && !excepted.begin(narrower) && !other.excepted.begin(narrower)) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProductScope scope
        && scope.covered.equals(covered)
        && scope.excepted.equals(excepted);
  }

  @Override
  public int hashCode() {
    return 31 * covered.hashCode() + excepted.hashCode();
  }
}

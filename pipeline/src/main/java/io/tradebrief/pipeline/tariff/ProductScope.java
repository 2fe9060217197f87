package io.tradebrief.pipeline.tariff;

import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The tariff lines a measure covers: those that begin with a covered prefix and with no excepted
 * one. The empty prefix covers every line.
 */
public final class ProductScope implements Serializable {
  /** The prefix that every line begins with. */
  public static final String EVERY_LINE = "";

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 10;

  private final HashSet<String> covered;
  private final HashSet<String> excepted;

  public ProductScope(Collection<String> covered, Collection<String> excepted) {
    this.covered = new HashSet<>(covered);
    this.excepted = new HashSet<>(excepted);
  }

  /** Whether the line with this code, digits only, is covered. */
  public boolean covers(String code) {
    return beginsWithOne(code, covered) && !beginsWithOne(code, excepted);
  }

  /** Whether some line may be covered by both. */
  public boolean overlaps(ProductScope other) {
    for (String mine : covered) {
      for (String theirs : other.covered) {
        boolean nested = mine.startsWith(theirs) || theirs.startsWith(mine);
        String narrower = mine.length() >= theirs.length() ? mine : theirs;
        if (nested
            && !beginsWithOne(narrower, excepted)
            && !beginsWithOne(narrower, other.excepted)) {
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

  private static boolean beginsWithOne(String code, Set<String> prefixes) {
    for (int length = Math.min(LONGEST, code.length()); length >= 0; length--) {
      if (prefixes.contains(code.substring(0, length))) {
        return true;
      }
    }
    return false;
  }
}

package io.tradebrief.pipeline.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HsSectionTest {

  @Test
  void everyChapterOfGoodsHasOneSectionInOrder() {
    Set<HsSection> seen = EnumSet.noneOf(HsSection.class);
    HsSection last = HsSection.of("010100").orElseThrow();
    for (int chapter = 1; chapter <= 97; chapter++) {
      HsSection section =
          HsSection.of(String.format(Locale.ROOT, "%02d0100", chapter)).orElseThrow();
      assertTrue(section.compareTo(last) >= 0);
      last = section;
      seen.add(section);
    }
    assertEquals(EnumSet.allOf(HsSection.class), seen);
  }

  @Test
  void chaptersOfNationalUseHaveNone() {
    assertEquals(Optional.empty(), HsSection.of("980100"));
    assertEquals(Optional.empty(), HsSection.of("000000"));
    assertEquals(Optional.empty(), HsSection.of("no code"));
    assertEquals(Optional.of(HsSection.XVII), HsSection.of("8703"));
  }
}

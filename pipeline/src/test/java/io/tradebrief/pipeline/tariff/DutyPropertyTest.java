package io.tradebrief.pipeline.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.tradebrief.pipeline.list.ProductCode;
import io.tradebrief.pipeline.tariff.Charge.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What must hold of any lines under any charges that the list of measures would admit. */
class DutyPropertyTest {
  private static final int WORLDS = 400;
  private static final int LINES = 60;

  private record Line(String code, long value, long columnOne) {}

  @Test
  void aDutyIsNeverNegative() {
    everyLine(
        (assessment, line) ->
            assertTrue(assessment.duty(line.code(), line.value(), line.columnOne()) >= 0));
  }

  @Test
  void aFloorNeverLowersAHigherColumnOneAndReachesItsRate() {
    everyLine(
        (assessment, line) -> {
          long[] added = assessment.on(line.code(), line.value(), line.columnOne());
          for (int i = 0; i < added.length; i++) {
            Charge charge = assessment.charges().get(i);
            if (charge.kind() == Kind.FLOOR && added[i] != Assessment.NOT_APPLIED) {
              assertEquals(
                  Math.max(line.columnOne(), line.value() * charge.ratePpm()),
                  line.columnOne() + added[i]);
            }
          }
        });
  }

  @Test
  void chargesOfOneGroupNeverBothApply() {
    everyLine(
        (assessment, line) -> {
          long[] added = assessment.on(line.code(), line.value(), line.columnOne());
          Set<String> groups = new HashSet<>();
          for (int i = 0; i < added.length; i++) {
            Charge charge = assessment.charges().get(i);
            boolean covered = charge.scope().covers(line.code());
            if (added[i] != Assessment.NOT_APPLIED) {
              assertTrue(covered, "a charge outside its products");
              assertTrue(groups.add(charge.group()), "two charges of " + charge.group());
            } else if (covered) {
              assertTrue(groups.contains(charge.group()), "a covered line without the charge");
            }
          }
        });
  }

  @Test
  void sumsAreTheSumsOfLinesToTheMillionthAndNothingDisappears() {
    List<ProductCode> sectors =
        List.of(
            new ProductCode("A", "d", "import", "hs10", "1"),
            new ProductCode("B", "d", "import", "hs10", "12"));
    for (int seed = 0; seed < WORLDS; seed++) {
      Random random = new Random(seed);
      Assessment assessment = assessment(random);
      List<ProductScope> levers = assessment.charges().stream().map(Charge::scope).toList();
      Tally tally =
          new Tally(
              List.of(assessment), levers, new Groups(sectors, "rest"), new Groups(List.of(), ""));
      Map<DutyPart, DutySum> sums = new HashMap<>();
      long imports = 0;
      long duty = 0;
      for (Line line : lines(random)) {
        tally.add(sums, line.code(), line.value(), line.columnOne(), 1, "MFN");
        imports += line.value();
        duty += assessment.duty(line.code(), line.value(), line.columnOne());
      }
      long sectorDuty = 0;
      long sectorImports = 0;
      long buckets = 0;
      long lines = 0;
      for (Map.Entry<DutyPart, DutySum> entry : sums.entrySet()) {
        DutyPart part = entry.getKey();
        sectorDuty += part.kind() == DutyPart.Kind.SECTOR ? entry.getValue().duty() : 0;
        boolean base = part.kind() == DutyPart.Kind.SECTOR && part.measure().isEmpty();
        sectorImports += base ? entry.getValue().imports() : 0;
        buckets += part.kind() == DutyPart.Kind.BUCKET ? entry.getValue().imports() : 0;
        lines += part.kind() == DutyPart.Kind.BUCKET ? entry.getValue().lines() : 0;
      }
      assertEquals(duty, sectorDuty);
      assertEquals(imports, sectorImports);
      assertEquals(imports, buckets);
      assertEquals(LINES, lines);
    }
  }

  @Test
  void wholeDollarsOfPartsAddUpToTheirTotal() {
    Random random = new Random(7);
    for (int i = 0; i < WORLDS; i++) {
      long[] parts = random.longs(9, -3_000_000_000L, 3_000_000_000L).toArray();
      long sum = 0;
      long whole = 0;
      long[] dollars = WholeDollars.of(parts);
      for (int p = 0; p < parts.length; p++) {
        sum += parts[p];
        whole += dollars[p];
        assertTrue(Math.abs(dollars[p] * WholeDollars.MILLIONTHS - parts[p]) < 1_000_000);
      }
      assertEquals(WholeDollars.of(sum), whole);
    }
  }

  private interface Check {
    void on(Assessment assessment, Line line);
  }

  private static void everyLine(Check check) {
    for (int seed = 0; seed < WORLDS; seed++) {
      Random random = new Random(seed);
      Assessment assessment = assessment(random);
      lines(random).forEach(line -> check.on(assessment, line));
    }
  }

  private static List<Line> lines(Random random) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      long value = random.nextInt(8) == 0 ? 0 : random.nextLong(10_000_000_000L);
      long columnOne = value * random.nextInt(400_000);
      lines.add(new Line(digits(random, 10), value, columnOne));
    }
    return lines;
  }

  /** Charges as the list admits them: none conflicts with another. */
  private static Assessment assessment(Random random) {
    List<Charge> charges = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      Charge charge =
          new Charge(
              "m" + i,
              new ProductScope(
                  List.of(digits(random, 2), digits(random, 1), random.nextInt(5) == 0 ? "" : "9"),
                  List.of(digits(random, 3))),
              List.of(Kind.values()).get(random.nextInt(3)),
              random.nextInt(1_000_001),
              "group" + random.nextInt(2),
              random.nextInt(4));
      if (charges.stream().allMatch(c -> Conflicts.onOneLine(c, charge).isEmpty())) {
        charges.add(charge);
      }
    }
    return new Assessment(charges);
  }

  private static String digits(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(1 + random.nextInt(3));
    }
    return text.toString();
  }
}

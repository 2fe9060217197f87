package io.tradebrief.pipeline.intake;

import static io.tradebrief.pipeline.intake.Mutation.COLUMN_ADDED;
import static io.tradebrief.pipeline.intake.Mutation.CUT;
import static io.tradebrief.pipeline.intake.Mutation.PARTNER_RENAMED;
import static io.tradebrief.pipeline.intake.Mutation.REPEATED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.tradebrief.pipeline.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever befalls a file, an edition has the same figures or says by name what is missing or
 * wrong: of every source a sound file is released, then a mutant of it.
 */
class DamagedFilesTest {
  /** What a file shows by itself, without another release to hold it against. */
  private static final Set<Mutation> ALONE =
      EnumSet.of(REPEATED, COLUMN_ADDED, PARTNER_RENAMED, CUT);

  @TempDir private static Path folder;

  @Test
  void everySourceHasASoundFileAndEveryMutationOfItIsTriedOrSaidNotToApply() {
    Set<String> sources = new TreeSet<>();
    Sources.all().stream().map(Source::id).forEach(sources::add);
    Set<String> tried = new TreeSet<>();
    List<String> undecided = new ArrayList<>();
    for (SoundFile sound : SoundFiles.all()) {
      tried.add(sound.source());
      for (Mutation mutation : Mutation.values()) {
        if (sound.allows(mutation) == sound.reason(mutation).isPresent()) {
          undecided.add(sound.source() + ": " + mutation);
        }
      }
    }
    assertEquals(sources, tried);
    assertEquals(List.of(), undecided);
  }

  @TestFactory
  Stream<DynamicTest> everySoundFileIsTakenWholeAndNothingIsSaidOfIt() {
    Trial trial = new Trial(folder.resolve("sound"));
    return SoundFiles.all().stream()
        .map(
            sound ->
                dynamicTest(
                    sound.source() + " (" + sound.name() + ")",
                    () -> {
                      Mutant none = new Mutations(sound).none();
                      assertEquals(Set.of(), trial.said(sound, none));
                      assertTrue(trial.facts(sound, none) > 2, "it states too little");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> aNewerReleaseThatIsDamagedHasTheSameFiguresOrItIsSaidByName() {
    Trial trial = new Trial(folder.resolve("newer"));
    return tests((sound, mutation) -> true, trial::after);
  }

  /** Without another release nothing tells how many rows there were, or in which unit. */
  @TestFactory
  Stream<DynamicTest> anOnlyReleaseThatIsDamagedHasTheSameFiguresOrItIsSaidByName() {
    Trial trial = new Trial(folder.resolve("only"));
    return tests(
        (sound, mutation) ->
            ALONE.contains(mutation) && !(mutation == PARTNER_RENAMED && sound.isListing()),
        trial::alone);
  }

  /** What comes of a mutant in some setting. */
  private interface Setting {
    Outcome of(SoundFile sound, Mutant none, Mutant mutant);
  }

  private static Stream<DynamicTest> tests(
      BiPredicate<SoundFile, Mutation> which, Setting setting) {
    List<DynamicTest> tests = new ArrayList<>();
    for (SoundFile sound : SoundFiles.all()) {
      for (Mutation mutation : Mutation.values()) {
        if (sound.reason(mutation).isEmpty() && which.test(sound, mutation)) {
          String name = sound.source() + " (" + sound.name() + "): " + mutation.words();
          tests.add(dynamicTest(name, () -> check(setting, sound, mutation)));
        }
      }
    }
    return tests.stream();
  }

  private static void check(Setting setting, SoundFile sound, Mutation mutation) {
    Mutations mutations = new Mutations(sound);
    List<String> faults = new ArrayList<>();
    for (Mutant mutant : mutations.of(mutation)) {
      Outcome outcome = setting.of(sound, mutations.none(), mutant);
      outcome.fault(mutant.words()).ifPresent(fault -> faults.add(mutant.how() + ": " + fault));
    }
    assertEquals(List.of(), faults);
  }
}

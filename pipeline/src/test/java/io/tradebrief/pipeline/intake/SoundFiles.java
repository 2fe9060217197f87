package io.tradebrief.pipeline.intake;

import java.util.ArrayList;
import java.util.List;

/** A sound file, or two in different containers, of every source. */
final class SoundFiles {
  private SoundFiles() {}

  static List<SoundFile> all() {
    List<SoundFile> all = new ArrayList<>();
    all.addAll(SoundTradeFiles.all());
    all.addAll(SoundFinanceFiles.all());
    all.addAll(SoundCodeFiles.all());
    return all;
  }
}

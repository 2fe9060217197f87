package io.tradebrief.pipeline.tariff;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The 21 sections of the Harmonized System, as runs of chapters. */
public enum HsSection {
  I(1, 5, "Live animals and animal products"),
  II(6, 14, "Vegetable products"),
  III(15, 15, "Fats and oils"),
  IV(16, 24, "Prepared food, beverages, tobacco"),
  V(25, 27, "Mineral products"),
  VI(28, 38, "Chemicals"),
  VII(39, 40, "Plastics and rubber"),
  VIII(41, 43, "Hides, leather, furs"),
  IX(44, 46, "Wood"),
  X(47, 49, "Pulp and paper"),
  XI(50, 63, "Textiles and clothing"),
  XII(64, 67, "Footwear and headgear"),
  XIII(68, 70, "Stone, ceramics, glass"),
  XIV(71, 71, "Pearls, precious stones and metals"),
  XV(72, 83, "Base metals"),
  XVI(84, 85, "Machinery and electrical equipment"),
  XVII(86, 89, "Vehicles, aircraft, vessels"),
  XVIII(90, 92, "Instruments, clocks, music"),
  XIX(93, 93, "Arms"),
  XX(94, 96, "Furniture, toys, miscellaneous"),
  XXI(97, 97, "Works of art");

  private static final Pattern CODE = Pattern.compile("\\d{2,10}");

  private final int firstChapter;
  private final int lastChapter;
  private final String title;

  HsSection(int firstChapter, int lastChapter, String title) {
    this.firstChapter = firstChapter;
    this.lastChapter = lastChapter;
    this.title = title;
  }

  /** The section as a table writes it: {@code XVII Vehicles, aircraft, vessels}. */
  public String label() {
    return name() + " " + title;
  }

  /** The section of a code; empty for chapters above 97 and for what is no code. */
  public static Optional<HsSection> of(String code) {
    if (!CODE.matcher(code).matches()) {
      return Optional.empty();
    }
    int chapter = Integer.parseInt(code.substring(0, 2));
    return Arrays.stream(values())
        .filter(section -> section.firstChapter <= chapter && chapter <= section.lastChapter)
        .findFirst();
  }
}

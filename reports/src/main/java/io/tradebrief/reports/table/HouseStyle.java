package io.tradebrief.reports.table;

/** The colours that both renderers draw with, as RGB. */
public final class HouseStyle {
  public static final int ACCENT = 0x12436D;
  public static final int SECOND = 0x28A197;
  public static final int THIRD = 0x801650;
  public static final int FOURTH = 0xF46A25;
  public static final int CONTEXT_GREY = 0xBFBFBF;
  public static final int INK = 0x222222;
  public static final int MUTED = 0x595959;
  public static final int GRID = 0xD9D9D9;

  private HouseStyle() {}
}

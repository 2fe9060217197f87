package io.tradebrief.reports.chart;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A picture with a palette of at most 256 colours, a third of the bytes of one without. The flat
 * colours of a chart stay what they are; the many shades along the edges of letters and lines move
 * to the nearest shade of the finest grid that leaves few enough, by a few levels of 255.
 */
final class IndexedPicture {
  private static final int MOST = 256;

  /** Fills and the cores of letters: more than a chart has, and far from all that a palette has. */
  private static final int FLAT = 24;

  /** The distinct colours in the order they are met. */
  private final List<Integer> colours = new ArrayList<>();

  /** How many pixels each colour has. */
  private int[] pixels = new int[MOST];

  /** Runs of one colour within a row: where in the row each ends, and the colour's number. */
  private int[] ends;

  private int[] numbers;
  private int runs;

  /** The first run of each row and the one after its last; rows that are alike share theirs. */
  private final int[] first;

  private final int[] last;
  private final int width;

  private IndexedPicture(int width, int height) {
    this.width = width;
    first = new int[height];
    last = new int[height];
    ends = new int[width];
    numbers = new int[width];
  }

  /** {@code image}, which must be of type RGB, with a palette. */
  static BufferedImage of(BufferedImage image) {
    int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    IndexedPicture picture = new IndexedPicture(image.getWidth(), image.getHeight());
    picture.read(rgb);
    Map<Integer, Integer> palette = new LinkedHashMap<>();
    byte[] places = picture.places(palette);
    BufferedImage indexed =
        new BufferedImage(
            image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model(palette));
    picture.fill(((DataBufferByte) indexed.getRaster().getDataBuffer()).getData(), places);
    return indexed;
  }

  private void read(int[] rgb) {
    Map<Integer, Integer> known = new HashMap<>();
    for (int row = 0; row < first.length; row++) {
      int start = row * width;
      if (row > 0 && Arrays.equals(rgb, start - width, start, rgb, start, start + width)) {
        first[row] = first[row - 1];
        last[row] = last[row - 1];
      } else {
        first[row] = runs;
        read(rgb, start, known);
        last[row] = runs;
      }
      count(row);
    }
  }

  private void read(int[] rgb, int row, Map<Integer, Integer> known) {
    int start = row;
    while (start < row + width) {
      int colour = rgb[start];
      int end = start + 1;
      while (end < row + width && rgb[end] == colour) {
        end++;
      }
      Integer number = known.putIfAbsent(colour, colours.size());
      run(number == null ? add(colour) : number, end - row);
      start = end;
    }
  }

  private void count(int row) {
    int start = 0;
    for (int run = first[row]; run < last[row]; run++) {
      pixels[numbers[run]] += ends[run] - start;
      start = ends[run];
    }
  }

  private int add(int rgb) {
    if (colours.size() == pixels.length) {
      pixels = Arrays.copyOf(pixels, 2 * pixels.length);
    }
    colours.add(rgb);
    return colours.size() - 1;
  }

  private void run(int number, int end) {
    if (runs == ends.length) {
      ends = Arrays.copyOf(ends, 2 * runs);
      numbers = Arrays.copyOf(numbers, 2 * runs);
    }
    ends[runs] = end;
    numbers[runs] = number;
    runs++;
  }

  private void fill(byte[] data, byte[] places) {
    for (int row = 0; row < first.length; row++) {
      int from = row * width;
      if (row > 0 && first[row] == first[row - 1]) {
        System.arraycopy(data, from - width, data, from, width);
      } else {
        int start = 0;
        for (int run = first[row]; run < last[row]; run++) {
          Arrays.fill(data, from + start, from + ends[run], places[numbers[run]]);
          start = ends[run];
        }
      }
    }
  }

  /** Fills {@code palette} with colours and their places; gives the place of each number. */
  private byte[] places(Map<Integer, Integer> palette) {
    List<Integer> byUse = new ArrayList<>();
    for (int number = 0; number < colours.size(); number++) {
      byUse.add(number);
    }
    byUse.sort(Comparator.comparingInt(number -> -pixels[number]));
    byte[] places = new byte[colours.size()];
    for (int step = 1; ; step *= 2) {
      palette.clear();
      for (int i = 0; i < byUse.size(); i++) {
        int number = byUse.get(i);
        int colour = i < FLAT ? colours.get(number) : onGrid(colours.get(number), step);
        palette.putIfAbsent(colour, palette.size());
        places[number] = palette.get(colour).byteValue();
      }
      if (palette.size() <= MOST) {
        return places;
      }
    }
  }

  private static int onGrid(int rgb, int step) {
    int moved = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int level = rgb >> shift & 0xFF;
      moved |= Math.min(0xFF, (level + step / 2) / step * step) << shift;
    }
    return moved;
  }

  private static IndexColorModel model(Map<Integer, Integer> palette) {
    int[] rgb = palette.keySet().stream().mapToInt(Integer::intValue).toArray();
    return new IndexColorModel(8, rgb.length, rgb, 0, false, -1, DataBuffer.TYPE_BYTE);
  }
}

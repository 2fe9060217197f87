package io.tradebrief.pipeline.tariff;

import io.tradebrief.pipeline.fact.Rate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pairs the MFN rate of each national line, and season, with its rate under the agreement. */
public final class NationalLines {
  /** A symbol may say when the rate applies: {@code A [1 April to 30 September]}. */
  private static final Pattern SEASON = Pattern.compile("\\[.*\\]");

  /** Of two rates for one line and season, the one that is later here is used. */
  private static final Comparator<Rate> ORDER =
      Comparator.comparing((Rate rate) -> rate.kind().text())
          .thenComparing(Rate::termsText)
          .thenComparing(Rate::remainder);

  private record Place(String importer, String code, String hs6, String season) {}

  private final Map<Place, Rate> mfn = new HashMap<>();
  private final Map<Place, Rate> agreement = new HashMap<>();

  /** Adds an MFN rate; {@code symbol} is that of its programme in the schedule. */
  public void addMfn(String importer, String code, String hs6, String symbol, Rate rate) {
    add(mfn, new Place(importer, code, hs6, season(symbol)), rate);
  }

  /** Adds a rate under the agreement. */
  public void addAgreement(String importer, String code, String hs6, String symbol, Rate rate) {
    add(agreement, new Place(importer, code, hs6, season(symbol)), rate);
  }

  /** Every line of an importer that has an MFN rate. */
  public List<NationalLine> of(String importer) {
    return mfn.entrySet().stream()
        .filter(line -> line.getKey().importer().equals(importer))
        .map(
            line ->
                new NationalLine(
                    importer,
                    line.getKey().code(),
                    line.getKey().hs6(),
                    line.getValue(),
                    Optional.ofNullable(agreement.get(line.getKey()))))
        .toList();
  }

  private static void add(Map<Place, Rate> rates, Place place, Rate rate) {
    rates.merge(place, rate, (one, other) -> ORDER.compare(one, other) >= 0 ? one : other);
  }

  private static String season(String symbol) {
    Matcher season = SEASON.matcher(symbol);
    return season.find() ? season.group() : "";
  }
}

package io.tradebrief.pipeline.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurrenciesTest {
  private static final String LIST =
      "country_code,currency,from_year,to_year\nHRV,HRK,1995,2022\nHRV,EUR,2023,\n";

  @TempDir private Path folder;

  @Test
  void aCountryHasTheCurrencyOfTheYear() throws IOException {
    Currencies currencies = load(LIST);

    assertEquals(Optional.of("HRK"), currencies.currencyOf("HRV", 2022));
    assertEquals(Optional.of("EUR"), currencies.currencyOf("HRV", 2023));
    assertEquals(Optional.empty(), currencies.currencyOf("HRV", 1994));
    assertEquals(Optional.empty(), currencies.currencyOf("JPN", 2024));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HRV,EUR,2025,| line 4, column from_year: HRV already has EUR in these years",
        "JPN,YEN1,1990,| line 4, column currency: YEN1 is no currency code",
        "JPN,JPY,90,| line 4, column from_year: 90 is no year",
        "JPN,JPY,2000,1999| line 4, column to_year: the period ends before it begins",
      })
  void aLineThatCannotBeIsRefused(String line, String problem) {
    BrokenList broken = assertThrows(BrokenList.class, () -> load(LIST + line + "\n"));

    assertTrue(broken.getMessage().contains(problem), broken.getMessage());
  }

  private Currencies load(String list) throws IOException {
    return Currencies.load(Files.writeString(folder.resolve("currencies.csv"), list));
  }
}

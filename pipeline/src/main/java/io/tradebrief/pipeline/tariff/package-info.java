/**
 * Tariff rates as numbers that can be averaged and compared, whatever they are charged on; tariff
 * measures and scenarios, and the duties they give on the lines of an import file.
 */
package io.tradebrief.pipeline.tariff;

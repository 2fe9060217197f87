/** Tariff rates as numbers that can be averaged and compared, whatever they are charged on. */
package io.tradebrief.pipeline.tariff;

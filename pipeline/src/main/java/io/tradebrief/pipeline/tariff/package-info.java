/** Tariff measures and scenarios, and the duties they give on the lines of an import file. */
package io.tradebrief.pipeline.tariff;

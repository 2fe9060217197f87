/** Exhibits on tariffs. */
package io.tradebrief.pipeline.analysis.tariff;

/** The exchange rates of the Federal Reserve, by its own download and by FRED. */
package io.tradebrief.pipeline.source.fed;

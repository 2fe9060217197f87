/** The files of the U.S. Bureau of Economic Analysis: trade by partner and direct investment. */
package io.tradebrief.pipeline.source.bea;

/** The files of the U.S. Census Bureau: trade by country, by end use and by Schedule B. */
package io.tradebrief.pipeline.source.census;

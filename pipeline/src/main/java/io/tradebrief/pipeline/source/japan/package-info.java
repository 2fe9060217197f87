/**
 * The files of Japan's Customs, of the Bank of Japan and of the Japan External Trade Organization.
 */
package io.tradebrief.pipeline.source.japan;

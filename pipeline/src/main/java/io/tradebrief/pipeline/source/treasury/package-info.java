/** Who holds US Treasury securities, as the U.S. Treasury publishes it. */
package io.tradebrief.pipeline.source.treasury;

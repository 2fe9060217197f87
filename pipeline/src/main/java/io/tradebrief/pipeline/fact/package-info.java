/** What the sources agree on: typed facts and their schemas. */
package io.tradebrief.pipeline.fact;

/** What the sources agree on: typed facts, their schemas, and the lists of partners and codes. */
package io.tradebrief.pipeline.fact;

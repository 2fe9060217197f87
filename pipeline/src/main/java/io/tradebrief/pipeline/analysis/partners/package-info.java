/** Exhibits that compare partners and blocs. */
package io.tradebrief.pipeline.analysis.partners;

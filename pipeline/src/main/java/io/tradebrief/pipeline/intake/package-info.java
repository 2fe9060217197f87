/**
 * What stands: which figures of which releases an edition is built on. Files are recognised,
 * screened and staged; keys are unique over a release, newer parts take the place of older ones,
 * what a release lacks is known and said, and totals that publishers state are held against their
 * parts.
 */
package io.tradebrief.pipeline.intake;

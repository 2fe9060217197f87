/** Tables in the layouts of the house, for what a publisher states in prose or in no fixed form. */
package io.tradebrief.pipeline.source.tidy;

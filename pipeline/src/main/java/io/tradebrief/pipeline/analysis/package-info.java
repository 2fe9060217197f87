/** One class an exhibit: facts in, result table out. Knows no file format and no cell. */
package io.tradebrief.pipeline.analysis;

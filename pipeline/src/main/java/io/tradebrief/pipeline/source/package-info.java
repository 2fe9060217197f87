/** One class a publisher's file format; every row is accepted or rejected with its place. */
package io.tradebrief.pipeline.source;

/** The command line and the one method a run follows. */
package io.tradebrief.pipeline;

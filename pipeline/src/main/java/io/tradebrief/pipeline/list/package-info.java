/** The lists that economists edit beside the configuration, each row checked when it is read. */
package io.tradebrief.pipeline.list;

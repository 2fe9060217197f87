/** Direct investment and government securities: one class an exhibit. */
package io.tradebrief.pipeline.analysis.finance;

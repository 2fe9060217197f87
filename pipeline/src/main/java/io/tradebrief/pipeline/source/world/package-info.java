/**
 * The files of international bodies: UN Comtrade and BACI, the IMF, the OECD, the World Bank and
 * the code lists they keep.
 */
package io.tradebrief.pipeline.source.world;

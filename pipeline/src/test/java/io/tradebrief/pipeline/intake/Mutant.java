package io.tradebrief.pipeline.intake;

import java.util.List;
import java.util.Map;

/**
 * A sound file after something befell it.
 *
 * @param how what, for the message of a test
 * @param files the files of the newer release by name
 * @param words of which a finding must hold one; none if it must name a fact that is concerned
 */
record Mutant(String how, Map<String, byte[]> files, List<String> words) {}

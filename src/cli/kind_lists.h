// Lists of kinds as people write them, to sets.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "models/kinds.h"
#include "report/options.h"

namespace loadgate::cli {

// A set of exposures: bit i is models::Exposure i.
using Exposures = std::uint8_t;
inline constexpr Exposures kAllExposures = 0b111;
constexpr Exposures bit(models::Exposure exposure) {
  return static_cast<Exposures>(1u << static_cast<unsigned>(exposure));
}

// The set that `words` name together. Besides kinds, "all", "default" and "none" are words. An unknown word gives
// nothing and puts a sentence with the nearest right word into `error`.
std::optional<models::SourceKinds> parse_sources(const std::vector<std::string>& words, std::string& error);
std::optional<models::NeutralizationKinds> parse_neutralizations(const std::vector<std::string>& words,
                                                                 std::string& error);
std::optional<Exposures> parse_exposures(const std::vector<std::string>& words, std::string& error);

// The words that the lists may hold, in the order of the card.
std::vector<std::string_view> source_words();
std::vector<std::string_view> neutralization_words();
std::vector<std::string_view> exposure_words();

// "no WHAT \"word\"; did you mean …?", or the list of right words where none is near.
std::string unknown_word(std::string_view what, std::string_view word,
                         const std::vector<std::string_view>& right_words);

}  // namespace loadgate::cli

#include "cli/kind_lists.h"

#include "models/model.h"

namespace loadgate::cli {
namespace {

template <class Kind>
std::vector<std::string_view> kind_names(int count) {
  std::vector<std::string_view> names;
  names.reserve(static_cast<std::size_t>(count));
  for (int i = 0; i < count; ++i) names.push_back(models::name_of(static_cast<Kind>(i)));
  return names;
}

struct SpecialSets {
  unsigned all;
  unsigned usual;
};

// The union of the sets that `words` name; `names[i]` stands for bit i.
std::optional<unsigned> parse(std::string_view what, const std::vector<std::string>& words,
                              const std::vector<std::string_view>& names, SpecialSets special, std::string& error) {
  unsigned set = 0;
  for (const std::string& word : words) {
    if (word.empty() || word == "none") continue;
    if (word == "all") {
      set |= special.all;
      continue;
    }
    if (word == "default") {
      set |= special.usual;
      continue;
    }
    std::size_t i = 0;
    while (i < names.size() && names[i] != word) ++i;
    if (i == names.size()) {
      error = unknown_word(what, word, names);
      return std::nullopt;
    }
    set |= 1u << i;
  }
  return set;
}

template <class Set>
std::optional<Set> narrowed(std::optional<unsigned> set) {
  if (!set) return std::nullopt;
  return static_cast<Set>(*set);
}

}  // namespace

std::string unknown_word(std::string_view what, std::string_view word,
                         const std::vector<std::string_view>& right_words) {
  std::string message = "unknown ";
  message.append(what).append(" \"").append(word).append("\"; ");
  if (std::string near = models::did_you_mean(word, right_words); !near.empty()) {
    return message + "did you mean \"" + near + "\"?";
  }
  message += "known are ";
  const char* separator = "";
  for (std::string_view right : right_words) {
    message.append(separator).append(right);
    separator = ", ";
  }
  return message;
}

std::vector<std::string_view> source_words() { return kind_names<models::SourceKind>(models::kSourceKindCount); }
std::vector<std::string_view> neutralization_words() {
  return kind_names<models::NeutralizationKind>(models::kNeutralizationKindCount);
}
std::vector<std::string_view> exposure_words() { return kind_names<models::Exposure>(3); }

std::optional<models::SourceKinds> parse_sources(const std::vector<std::string>& words, std::string& error) {
  return narrowed<models::SourceKinds>(
      parse("source kind", words, source_words(), {models::kAllSources, models::kDefaultSources}, error));
}

std::optional<models::NeutralizationKinds> parse_neutralizations(const std::vector<std::string>& words,
                                                                 std::string& error) {
  return narrowed<models::NeutralizationKinds>(parse("neutralization kind", words, neutralization_words(),
                                                     {models::kAllNeutralizations, models::kAllNeutralizations},
                                                     error));
}

std::optional<Exposures> parse_exposures(const std::vector<std::string>& words, std::string& error) {
  return narrowed<Exposures>(parse("exposure", words, exposure_words(), {kAllExposures, kAllExposures}, error));
}

}  // namespace loadgate::cli

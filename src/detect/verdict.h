// From a load site to its verdict: where its data comes from, what covers it, and how to say so.
#pragma once

#include "detect/context.h"
#include "detect/finding.h"
#include "detect/sites.h"

namespace loadgate::detect {

struct VerdictOptions {
  models::SourceKinds sources = models::kDefaultSources;
  models::NeutralizationKinds neutralizations = models::kAllNeutralizations;
  std::optional<project::VersionRange> torch;  // from the settings; overrides the project's files
};

class Judge {
 public:
  Judge(flow::Engine& engine, ProjectContext& context, const project::Requirements& requirements, const VerdictOptions& options)
      : engine_(engine), context_(context), requirements_(requirements), options_(options) {}

  Load judge(const Site& site);

 private:
  struct Restriction {
    bool restricted = false;
    std::string what;                // "weights_only=True", "the default of torch >= 2.6"
    std::vector<std::string> notes;
    const syntax::Node* node = nullptr;
    std::string remedy;              // where the argument is right and the version is not: what to require
  };
  Restriction restriction(const Site& site);
  bool restricted_by(const std::vector<models::VersionRow>& rows, const std::optional<project::VersionRange>& range, bool unknown, bool without_rows,
                     Restriction& result);
  // running_version.cc
  bool is_version_of(sema::File& file, const syntax::Expr* expr, std::string_view package, int depth);
  std::string constant_version(sema::File& file, const syntax::Expr* expr, int depth);
  std::string least_version(sema::File& file, const syntax::Expr* condition, bool holds, std::string_view package, int depth);
  std::optional<project::VersionRange> running_version(sema::File& file, const syntax::Call* call, std::string_view package);
  bool allows_dangerous_globals(const Site& site);
  models::NeutralizationKinds cover_of_all(const Site& site, Load& load);
  flow::SetId data_of(const Site& site);
  struct Found {
    flow::Item item;
    models::SourceKind kind;
    std::string what;
  };
  struct Origins;
  void add_origins(const Site& site, flow::SetId set, Origins& origins);
  void add_literal(const Site& site, const flow::Item& item, std::vector<Found>& found);
  flow::CoverId listed_selection(const std::vector<Found>& selecting);
  void add_unresolved(const Site& site, flow::SetId data, std::vector<Found>& found);
  std::vector<Found> finalize(const Site& site, flow::SetId set, std::optional<flow::Item>& own);
  void add_source(std::vector<Found>& found, models::SourceKind kind, const flow::Item& item, std::string what);
  Place place_of(std::uint32_t file, std::uint32_t node);
  Place place_of(sema::File& file, const syntax::Node* node);
  std::vector<Step> trace_of(const Site& site, const Found& found);
  Step step(std::uint32_t file, std::uint32_t node, std::string message);
  void describe(const Site& site, Load& load);

  flow::Engine& engine_;
  ProjectContext& context_;
  const project::Requirements& requirements_;
  const VerdictOptions& options_;
};

}  // namespace loadgate::detect

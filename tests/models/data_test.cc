// The data files that are built into the program: all can be read, every row can be reached under its own name.
#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "models/database.h"
#include "models/model.h"

namespace loadgate::models {
namespace {

const Database& database() {
  static const Database loaded = [] {
    std::vector<ModelProblem> problems;
    Database made = Database::load({}, 1, problems);
    for (const ModelProblem& problem : problems)
      ADD_FAILURE() << problem.file << ":" << problem.line << ": " << problem.message;
    return made;
  }();
  return loaded;
}

// Calls visit(file, kind of row, name) for every name that a row speaks of.
template <class Visit>
void each_name(Visit&& visit) {
  for (const Library& library : database().libraries()) {
    auto one = [&](std::string_view kind, const std::string& name) {
      if (!name.empty()) visit(library.file, kind, name);
    };
    for (const LoadRow& row : library.loads) one("load", row.name);
    for (const SourceRow& row : library.sources) {
      one("source", row.call);
      one("source", row.value);
      one("source", row.instance);
    }
    for (const FlowRow& row : library.flows) {
      one("flow", row.call);
      one("flow", row.value);
    }
    for (const ReturnsRow& row : library.returns) {
      one("returns", row.call);
      one("returns", row.value);
      one("type", row.type);
    }
    for (const HandlerRow& row : library.handlers) {
      one("handler", row.decorator);
      one("handler", row.call);
      one("handler", row.base);
    }
    for (const OptionRow& row : library.options) one("option", row.call);
    for (const CallbackRow& row : library.callbacks) one("callback", row.call);
    for (const DigestRow& row : library.digests) one("digest", row.call);
    for (const CompareRow& row : library.compares) one("compare", row.call);
    for (const GuardRow& row : library.guards) one("guard", row.call);
    for (const RunsRow& row : library.runs) one("runs", row.call);
    for (const RecordRow& row : library.records) {
      one("record", row.decorator);
      one("record", row.base);
    }
    for (const RoleRow& row : library.roles) one("role", row.call);
    for (const FieldRow& row : library.fields) one("field", row.value);
  }
}

TEST(DataFiles, AreRead) { EXPECT_GE(database().libraries().size(), 60u); }

TEST(DataFiles, NameTheLibraryAndTheReference) {
  for (const EmbeddedFile& file : embedded_files()) {
    EXPECT_NE(file.text.find("\nreference = \""), std::string_view::npos)
        << file.name << " does not say where its facts were read";
  }
}

// A row whose name an alias turns into another one would never be asked for.
TEST(DataFiles, NamesAreCanonical) {
  each_name([](const std::string& file, std::string_view kind, const std::string& name) {
    EXPECT_EQ(database().canonical(name), name) << file << ": [[" << kind << "]]";
  });
}

// A call of a class gives an instance of that name, without "()".
TEST(DataFiles, InstancesAreNamedByTheirClass) {
  each_name([](const std::string& file, std::string_view, const std::string& name) {
    for (std::size_t call = name.find("()"); call != std::string::npos; call = name.find("()", call + 2)) {
      std::size_t dot = name.rfind('.', call);
      char first = name[dot == std::string::npos ? 0 : dot + 1];
      EXPECT_FALSE(first >= 'A' && first <= 'Z') << file << ": " << name;
    }
  });
}

// An alias that leads to nothing is a slip of the pen.
TEST(DataFiles, AliasesLeadSomewhere) {
  std::set<std::string> known;
  each_name([&](const std::string&, std::string_view, const std::string& name) {
    for (std::size_t end = name.size(); end != std::string::npos && end != 0; end = name.rfind('.', end - 1)) {
      std::string_view part = std::string_view(name).substr(0, end);
      known.emplace(part);
      while (part.ends_with("()")) part.remove_suffix(2);
      known.emplace(part);
    }
  });
  for (const Library& library : database().libraries()) {
    for (const AliasRow& row : library.aliases) {
      std::string_view from = row.from;
      if (from.ends_with(".*")) from.remove_suffix(2);
      std::string to = database().canonical(row.to.ends_with(".*") ? row.to.substr(0, row.to.size() - 2) : row.to);
      EXPECT_TRUE(known.contains(to)) << library.file << ": " << row.from << " -> " << row.to << " (" << to << ")";
    }
  }
}

// The same name in two files would be two opinions.
TEST(DataFiles, EveryNameHasOneFile) {
  std::map<std::string, std::set<std::string>> files;
  each_name([&](const std::string& file, std::string_view kind, const std::string& name) {
    if (kind == "load" || kind == "source" || kind == "flow") files[name].insert(file);
  });
  for (const auto& [name, where] : files) {
    EXPECT_EQ(where.size(), 1u) << name << " in " << *where.begin() << " and " << *where.rbegin();
  }
}

TEST(DataFiles, LoadsSayWhyAndWhatToDo) {
  for (const Library& library : database().libraries()) {
    for (const LoadRow& row : library.loads) {
      EXPECT_FALSE(row.why.empty() || row.why.ends_with('.')) << library.file << ": " << row.name;
      EXPECT_TRUE(row.remedy.empty() || row.remedy.ends_with('.')) << library.file << ": " << row.name;
      EXPECT_TRUE(!row.data.empty() || row.fetches) << library.file << ": " << row.name << " reads nothing";
    }
  }
}

TEST(DataFiles, VersionStretchesAreInOrder) {
  for (const Library& library : database().libraries()) {
    for (const LoadRow& row : library.loads) {
      if (!row.restriction) continue;
      for (const auto* stretches : {&row.restriction->when_given, &row.restriction->when_omitted}) {
        for (std::size_t i = 1; i < stretches->size(); ++i) {
          EXPECT_EQ((*stretches)[i].from, (*stretches)[i - 1].below)
              << library.file << ": " << row.name << " leaves a gap";
        }
        EXPECT_TRUE(stretches->empty() || (stretches->front().from.empty() && stretches->back().below.empty()))
            << row.name;
      }
    }
  }
}

}  // namespace
}  // namespace loadgate::models

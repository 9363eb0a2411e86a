// The reader of data files: every kind of problem gives its line, its message and, where there is one, the right word.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "models/model.h"

namespace loadgate::models {
namespace {

// The problems of `rows` below a good head, as "line: message"; the head is one line.
std::vector<std::string> problems_of(std::string_view rows) {
  std::vector<ModelProblem> problems;
  std::string text = "library = \"x\"\n" + std::string(rows);
  bool read = read_library(text, "x.toml", problems).has_value();
  EXPECT_EQ(read, problems.empty());
  std::vector<std::string> lines;
  for (const ModelProblem& problem : problems) {
    EXPECT_EQ(problem.file, "x.toml");
    lines.push_back(std::to_string(problem.line) + ": " + problem.message);
  }
  return lines;
}

Library library_of(std::string_view rows) {
  std::vector<ModelProblem> problems;
  auto library = read_library("library = \"x\"\n" + std::string(rows), "x.toml", problems);
  for (const ModelProblem& problem : problems) ADD_FAILURE() << problem.line << ": " << problem.message;
  return library.value_or(Library{});
}

using Lines = std::vector<std::string>;

TEST(Problems, TextThatIsNoToml) {
  std::vector<ModelProblem> problems;
  EXPECT_FALSE(read_library("library = \"x\"\n[[load\n", "x.toml", problems));
  ASSERT_EQ(problems.size(), 1u);
  EXPECT_EQ(problems[0].line, 2u);
}

TEST(Problems, NoLibraryName) {
  std::vector<ModelProblem> problems;
  EXPECT_FALSE(read_library("distribution = \"x\"\n", "x.toml", problems));
  ASSERT_EQ(problems.size(), 1u);
  EXPECT_EQ(problems[0].message, "x.toml: `library` is missing");
}

TEST(Problems, UnknownHeading) {
  EXPECT_EQ(problems_of("[[loads]]\nname = \"a\"\n"), Lines{"2: x.toml: unknown key `loads`; did you mean \"load\"?"});
}

TEST(Problems, UnknownKey) {
  EXPECT_EQ(problems_of("[[load]]\nname = \"a.b\"\ndata = \"f:0\"\nwhy = \"w\"\nremedies = \"r\"\n"),
            Lines{"6: [[load]]: unknown key `remedies`; did you mean \"remedy\"?"});
}

TEST(Problems, UnknownKeyFarFromEveryWord) {
  EXPECT_EQ(problems_of("[[flow]]\ncall = \"a\"\nxylophone = 1\n"), Lines{"4: [[flow]]: unknown key `xylophone`"});
}

TEST(Problems, UnknownSourceKind) {
  EXPECT_EQ(problems_of("[[source]]\ncall = \"a\"\nkind = \"netwrok\"\n"),
            Lines{"4: [[source]]: unknown source kind `netwrok`; did you mean \"network\"?"});
  EXPECT_EQ(problems_of("[[source]]\ncall = \"a\"\nkinds = [\"network\", \"enviroment\"]\n"),
            Lines{"4: [[source]]: unknown source kind `enviroment`; did you mean \"environment\"?"});
  EXPECT_EQ(problems_of("[[load]]\nname = \"a\"\ndata = \"0\"\nwhy = \"w\"\nfetches = \"modelhub\"\n"),
            Lines{"6: [[load]]: unknown source kind `modelhub`; did you mean \"model_hub\"?"});
}

TEST(Problems, UnknownNeutralizationKind) {
  EXPECT_EQ(problems_of("[[guard]]\ncall = \"a\"\nkind = \"signature\"\nsubject = \"0\"\npasses = \"true\"\n"),
            Lines{"4: [[guard]]: unknown neutralization kind `signature`"});
  EXPECT_EQ(problems_of("[[guard]]\ncall = \"a\"\nkind = \"malware-scan\"\nsubject = \"0\"\npasses = \"true\"\n"),
            Lines{"4: [[guard]]: unknown neutralization kind `malware-scan`; did you mean \"malware_scan\"?"});
}

TEST(Problems, UnknownRole) {
  EXPECT_EQ(problems_of("[[role]]\nrole = \"noretrun\"\ncall = \"a\"\n"),
            Lines{"3: [[role]]: unknown role `noretrun`; did you mean \"noreturn\"?"});
}

TEST(Problems, FieldWithoutItsOrigin) {
  EXPECT_EQ(problems_of("[[field]]\nvalue = \"a.B.c\"\n"), Lines{"2: [[field]]: `from` is missing"});
}

TEST(Problems, UnknownWord) {
  EXPECT_EQ(problems_of("[[callback]]\ncall = \"a\"\nfunction = \"0\"\npasses = \"element\"\n"),
            Lines{"5: [[callback]]: unknown passes `element`; did you mean \"elements\"?"});
  EXPECT_EQ(problems_of("[[member]]\nname = \"a\"\nrole = \"harmles\"\n"),
            Lines{"4: [[member]]: unknown role `harmles`; did you mean \"harmless\"?"});
  EXPECT_EQ(problems_of("[[command]]\nprogram = \"a\"\nrole = \"copies\"\n"),
            Lines{"4: [[command]]: unknown role `copies`; did you mean \"copy\"?"});
}

TEST(Problems, NoSelector) {
  EXPECT_EQ(
      problems_of("[[flow]]\ncall = \"a\"\nfrom = [\"f:0\", \"f:x\"]\n"),
      Lines{
          "4: [[flow]]: \"f:x\" is no argument; write \"name\", \"name:0\", \"0\", \"self\", \"*\", \"2*\" or \"**\""});
  EXPECT_EQ(problems_of("[[flow]]\ncall = \"a\"\nfrom = true\n"),
            Lines{"4: [[flow]]: an argument is written as text: \"name:0\""});
}

TEST(Problems, NoDottedName) {
  EXPECT_EQ(problems_of("[[flow]]\ncall = \"a..b\"\n"), Lines{"3: [[flow]]: `a..b` is no dotted name"});
  EXPECT_EQ(problems_of("[[flow]]\ncall = [\"a\", \"b c\"]\n"), Lines{"3: [[flow]]: `b c` is no dotted name"});
  EXPECT_EQ(problems_of("[[returns]]\ncall = \"a\"\ntype = \"a.b-c\"\n"),
            Lines{"4: [[returns]]: `a.b-c` is no dotted name"});
  EXPECT_EQ(problems_of("[[flow]]\ncall = []\n"), Lines{"3: [[flow]]: `call` names nothing"});
  EXPECT_EQ(problems_of("[[handler]]\ncall = \"*f\"\nargument = \"0\"\nkind = \"message\"\n"),
            Lines{"3: [[handler]]: `*f` is no dotted name"});
}

TEST(Problems, MissingKey) {
  EXPECT_EQ(problems_of("[[load]]\nname = \"a\"\n"),
            (Lines{"2: [[load]]: `data` is missing", "2: [[load]]: `why` is missing"}));
  EXPECT_EQ(problems_of("[[guard]]\ncall = \"a\"\nkind = \"sandbox\"\npasses = \"true\"\n"),
            Lines{"2: [[guard]]: `subject` is missing"});
}

TEST(Problems, OneOfSeveralKeys) {
  EXPECT_EQ(problems_of("[[source]]\ncall = \"a\"\nvalue = \"b\"\nkind = \"file\"\n"),
            Lines{"2: [[source]]: takes only one of `call`, `value`, `instance`"});
  EXPECT_EQ(problems_of("[[source]]\nkind = \"file\"\n"),
            Lines{"2: [[source]]: needs one of `call`, `value`, `instance`"});
  EXPECT_EQ(problems_of("[[source]]\ncall = \"a\"\n"), Lines{"2: [[source]]: needs one of `kind`, `kinds`"});
  EXPECT_EQ(problems_of("[[flow]]\ncall = \"a\"\nfrom = \"*\"\nsame = true\njoin = true\n"),
            Lines{"2: [[flow]]: takes only one of `same`, `join`"});
}

TEST(Problems, WrongType) {
  EXPECT_EQ(problems_of("[[flow]]\ncall = 1\n"),
            (Lines{"3: [[flow]]: `call` must be text or a list of it", "3: [[flow]]: `call` names nothing"}));
  EXPECT_EQ(problems_of("[[flow]]\ncall = [1]\n"),
            (Lines{"3: [[flow]]: `call` must be a list of text", "3: [[flow]]: `call` names nothing"}));
  EXPECT_EQ(problems_of("[[flow]]\ncall = \"a\"\nsame = 1\n"), Lines{"4: [[flow]]: `same` must be true or false"});
  EXPECT_EQ(problems_of("[[flow]]\ncall = \"a\"\nto_default = 1\nto = \"0\"\n"),
            (Lines{"4: [[flow]]: `to_default` must be text"}));
  EXPECT_EQ(problems_of("load = 1\n"), Lines{"2: x.toml: `load` must be a list"});
  EXPECT_EQ(problems_of("load = [1]\n"), Lines{"2: x.toml: rows are written [[load]]"});
}

TEST(Problems, Conditions) {
  std::string head = "[[load]]\nname = \"a\"\ndata = \"0\"\nwhy = \"w\"\n";
  EXPECT_EQ(problems_of(head + "only_if = [true]\n"),
            Lines{"6: [[load]]: a condition is a table: { argument = \"x:0\", is = true }"});
  EXPECT_EQ(problems_of(head + "only_if = [{ argument = \"x\" }]\n"),
            Lines{"6: [[load]] only_if: needs one of `is`, `is_none`, `given`, `suffix`, `prefix`"});
  EXPECT_EQ(problems_of(head + "only_if = [{ argument = \"x\", equals = 1, given = true }]\n"),
            Lines{"6: [[load]] only_if: unknown key `equals`"});
  EXPECT_EQ(problems_of(head + "never_if = [{ is = 1.5, argument = \"x\" }]\n"),
            Lines{"6: [[load]] never_if: a literal is true, false, an integer or text"});
}

TEST(Problems, Restrictions) {
  std::string head = "[[load]]\nname = \"a\"\ndata = \"0\"\nwhy = \"w\"\n";
  EXPECT_EQ(problems_of(head + "restriction = { argument = \"w\" }\n"),
            Lines{"6: [[load]] restriction: needs one of `when`, `constant`"});
  EXPECT_EQ(problems_of(head + "restriction = { when = true, argument = \"w\", pakcage = \"torch\" }\n"),
            Lines{"6: [[load]] restriction: unknown key `pakcage`; did you mean \"package\"?"});
  EXPECT_EQ(problems_of(head + "restriction = { when = true, argument = \"w\", when_given = [{ below = \"2\" }] }\n"),
            Lines{"6: [[load]] restriction.when_given: `restricted` is missing"});
}

TEST(Problems, AliasesOfWholeModules) {
  EXPECT_EQ(problems_of("[[alias]]\nfrom = \"a.*\"\nto = \"b\"\n"),
            Lines{"2: [[alias]]: `from` and `to` must both end in `.*` or neither"});
}

TEST(Problems, AFileWithAProblemGivesNoRows) {
  std::vector<ModelProblem> problems;
  EXPECT_FALSE(read_library("library = \"x\"\n[[flow]]\ncall = \"a\"\n[[flow]]\n", "x.toml", problems));
  EXPECT_EQ(problems.size(), 1u);
}

TEST(Problems, AreInTheOrderOfLines) {
  Lines lines = problems_of("[[role]]\nrole = \"x\"\ncall = \"a\"\n[[flow]]\ncall = \"a..b\"\n");
  ASSERT_EQ(lines.size(), 2u);
  EXPECT_EQ(lines[0].substr(0, 2), "3:");
  EXPECT_EQ(lines[1].substr(0, 2), "6:");
}

TEST(Rows, SelectorForms) {
  Library library =
      library_of("[[flow]]\ncall = \"a\"\nfrom = [\"f:2\", \"3\", \"g\", \"self\", \"*\", \"2*\", \"**\", 4]\n");
  ASSERT_EQ(library.flows.size(), 1u);
  const Selectors& from = library.flows[0].from;
  ASSERT_EQ(from.size(), 8u);
  EXPECT_EQ(from[0].name, "f");
  EXPECT_EQ(from[0].position, 2);
  EXPECT_EQ(from[1].position, 3);
  EXPECT_EQ(from[1].name, "");
  EXPECT_EQ(from[2].name, "g");
  EXPECT_EQ(from[2].position, -1);
  EXPECT_TRUE(from[3].receiver);
  EXPECT_TRUE(from[4].rest);
  EXPECT_EQ(from[4].position, 0);
  EXPECT_TRUE(from[5].rest);
  EXPECT_EQ(from[5].position, 2);
  EXPECT_TRUE(from[6].keywords);
  EXPECT_EQ(from[7].position, 4);
}

TEST(Rows, ALoadWithEverything) {
  Library library = library_of(R"(
[[load]]
name = "t.load"
data = ["f:0"]
fetches = "network"
literal = "model_hub"
urls = true
only_if = [{ argument = "a", given = true }, { argument = "b", is = 3 }]
never_if = { argument = "c", suffix = [".x", ".y"] }
covered = "malware_scan"
why = "unpickles"
remedy = "Do not."
reference = "its manual"
note = "for people"
  [load.restriction]
  argument = "w"
  when = true
  package = "t"
  when_given = [{ from = "1", below = "2", restricted = false, note = "CVE" }]
  unknown_given = false
  unknown_omitted = true
  omitted_needs_absent = ["p:2"]
  force_on = "ON"
  force_off = "OFF"
)");
  ASSERT_EQ(library.loads.size(), 1u);
  const LoadRow& row = library.loads[0];
  EXPECT_EQ(row.fetches, SourceKind::network);
  EXPECT_EQ(row.literal, SourceKind::model_hub);
  EXPECT_TRUE(row.urls);
  ASSERT_EQ(row.only_if.size(), 2u);
  EXPECT_EQ(row.only_if[0].given, true);
  EXPECT_EQ(row.only_if[1].is->integer, 3);
  ASSERT_EQ(row.never_if.size(), 1u);
  EXPECT_EQ(row.never_if[0].suffixes.size(), 2u);
  EXPECT_EQ(row.covered, NeutralizationKind::malware_scan);
  ASSERT_TRUE(row.restriction);
  EXPECT_TRUE(row.restriction->when.boolean);
  EXPECT_EQ(row.restriction->when_given.at(0).note, "CVE");
  EXPECT_FALSE(row.restriction->unknown_given);
  EXPECT_TRUE(row.restriction->unknown_omitted);
  EXPECT_EQ(row.restriction->omitted_needs_absent.size(), 1u);
  EXPECT_EQ(row.restriction->force_on, "ON");
  EXPECT_EQ(row.restriction->force_off, "OFF");
}

TEST(Rows, SeveralNamesAreSeveralRows) {
  Library library = library_of(
      "[[source]]\ncall = [\"a.get\", \"a.post\"]\nkind = \"network\"\n[[role]]\nrole = \"static\"\ncall = [\"a\", "
      "\"b\"]\n");
  ASSERT_EQ(library.sources.size(), 2u);
  EXPECT_EQ(library.sources[1].call, "a.post");
  EXPECT_EQ(library.sources[1].kinds, bit(SourceKind::network));
  EXPECT_EQ(library.roles.size(), 2u);
}

TEST(Rows, ABaseMayBeASuffix) {
  Library library = library_of("[[handler]]\nbase = \"*Servicer\"\nmethods = \"*\"\nkind = \"message\"\n");
  ASSERT_EQ(library.handlers.size(), 1u);
  EXPECT_EQ(library.handlers[0].base, "*Servicer");
}

TEST(DidYouMean, NearestOrNothing) {
  EXPECT_EQ(did_you_mean("wegihts", {"weights", "heights"}), "weights");
  EXPECT_EQ(did_you_mean("kind", {"kinds", "find"}), "kinds");
  EXPECT_EQ(did_you_mean("is", {"given", "suffix"}), "");
  EXPECT_EQ(did_you_mean("completely", {"different"}), "");
  EXPECT_EQ(did_you_mean("", {"a"}), "");
  EXPECT_EQ(did_you_mean("a", {}), "");
}

}  // namespace
}  // namespace loadgate::models

// Which file an import means.
#include "sema/modules.h"

#include <gtest/gtest.h>

namespace loadgate::sema {
namespace {

// The folder that is checked may be a package itself (`cd package && loadgate check`): above it there is nothing to search,
// and the search has to end there.
TEST(Modules, APackageThatIsTheCheckedFolderEndsTheSearch) {
  const std::vector<std::string> paths = {"__init__.py", "loaders/__init__.py", "loaders/disk.py", "utils.py"};
  const ModuleIndex modules(paths);
  EXPECT_EQ(modules.inside_package("utils", 2), 3u);
  EXPECT_EQ(modules.inside_package("torch", 2), kNoFile);
  EXPECT_EQ(modules.inside_package("torch", 3), kNoFile);
}

// Callers by a relative import are looked for in these files only, whichever way they are found: among few or among many.
TEST(Modules, RelativeImportersLieInAPackageAroundOrRightBelowOne) {
  const std::vector<std::string> paths = {"app/__init__.py", "app/io/__init__.py", "app/io/disk.py", "app/io/deep/far.py", "app/main.py",
                                          "app/web/view.py", "other/loose.py",     "top.py"};
  const ModuleIndex modules(paths);
  using Files = std::vector<FileId>;
  EXPECT_EQ(modules.relative_importers(2, {0, 1, 2, 3, 4, 5, 6, 7}), (Files{0, 1, 2, 3, 4, 5}));
  EXPECT_EQ(modules.relative_importers(2, {3, 6}), (Files{3}));
  EXPECT_EQ(modules.relative_importers(5, {0, 1, 2, 3, 4, 5, 6, 7}), (Files{0, 1, 2, 4, 5}));
  EXPECT_EQ(modules.relative_importers(6, {0, 6, 7}), Files{});
}

}  // namespace
}  // namespace loadgate::sema

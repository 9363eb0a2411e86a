#include "project/script_variables.h"

#include <gtest/gtest.h>

namespace loadgate::project {
namespace {

std::string show(std::string_view path, std::string_view text) {
  std::string result;
  for (const Requirements::Variable& variable : read_variables(path, text)) {
    if (!result.empty()) result += " ";
    result += std::to_string(variable.line);
    result += ":" + variable.name;
    result += "=" + variable.value;
  }
  return result;
}

TEST(Variables, Dockerfile) {
  EXPECT_EQ(show("Dockerfile", R"(FROM python:3.11
# ENV X=0
ENV A=1 B="two words" \
    # comment
    C=3
ENV D some value
ARG E=5
ARG F
env G=7
RUN export H=8 && I=9 python x.py
CMD ["env", "J=10", "python", "x.py"]
LABEL K=11
ENTRYPOINT L=12 python x.py
)"),
            "3:A=1 3:B=two words 3:C=3 6:D=some value 7:E=5 9:G=7 10:H=8 10:I=9 11:J=10 13:L=12");
  EXPECT_EQ(show("train.dockerfile", "ENV A=1"), "1:A=1");
  EXPECT_EQ(show("Dockerfile.gpu", "ENV A=1"), "1:A=1");
}

TEST(Variables, Shell) {
  EXPECT_EQ(show("run.sh", R"(#!/bin/bash
# export X=1
export A=1 B='2'
C=3
D=4 E=5 python train.py --lr=1 F=6
if true; then G=7 python x; fi
env H=8 python x
docker run -e I=9 --env J=10 --env=K=11 image
echo "L=12"
python x.py M=13
(cd x && N=14 make)
O=$(P=15 run) \
  python y
declare -x Q=17
setenv R 18
)"),
            "3:A=1 3:B=2 4:C=3 5:D=4 5:E=5 6:G=7 7:H=8 8:I=9 8:J=10 8:K=11 11:N=14 12:O= 12:P=15 14:Q=17 15:R=18");
  EXPECT_EQ(show(".env", "A=1\nexport B=\"2\"\n# C=3\nD=\n"), "1:A=1 2:B=2 4:D=");
  EXPECT_EQ(show("x.sh", "A='unclosed\nB=1\n"), "1:A=unclosed 2:B=1");
}

TEST(Variables, Compose) {
  EXPECT_EQ(show("docker-compose.yml", R"(services:
  app:
    environment:
      - A=1
      - "B=2"
      - C
    command: env D=4 python x
  other:
    environment:
      E: "5"   # comment
      F: yes
    image: G
  third:
    environment: {H: 8, "I": '9'}
    ports:
      - J=10
)"),
            "4:A=1 5:B=2 7:D=4 10:E=5 11:F=yes 14:H=8 14:I=9 16:J=10");
}

TEST(Variables, Workflow) {
  EXPECT_EQ(show(".github/workflows/ci.yml", R"(on: push
env:
  A: 1
jobs:
  test:
    runs-on: ubuntu-latest
    environment: production
    steps:
      - name: run
        env:
          B: ${{ secrets.X }}
          C: 'true'
        run: D=4 python x
      - run: |
          export E=5
          python train.py \
            --x
          echo "F=6" >> $GITHUB_ENV
      - env:
          G: 7
        run: make
)"),
            "3:A=1 11:B=${{ secrets.X }} 12:C=true 13:D=4 15:E=5 20:G=7");
  EXPECT_EQ(show(".gitlab-ci.yml", "variables:\n  A: '1'\nscript:\n  - B=2 python x\n"), "2:A=1 4:B=2");
}

TEST(Variables, MakeToxProcfile) {
  EXPECT_EQ(
      show("Makefile", "A = 1\nexport B := 2\nexport C=3 # x\nrun: export D=4\nrun:\n\t@E=5 python x\n\tpython F=6\n"),
      "2:B=2 3:C=3 4:D=4 6:E=5");
  EXPECT_EQ(show("tox.ini", "[testenv]\nsetenv =\n    A = 1\n    B=2\nset_env = C = 3\n"), "3:A=1 4:B=2 5:C=3");
  EXPECT_EQ(show("Procfile", "web: A=1 gunicorn app\n"), "1:A=1");
}

TEST(Variables, Hostile) {
  for (const char* name : {"Dockerfile", "x.sh", "compose.yml", "Makefile", "tox.ini", "Procfile"}) {
    show(name, std::string(100000, '\\'));
    show(name, std::string(100000, '"'));
    show(name, std::string(100000, '('));
    show(name, "env:\n" + std::string(100000, ' ') + "A: 1");
    show(name, std::string("A=\0b", 4));
    show(name, "");
  }
}

}  // namespace
}  // namespace loadgate::project

#include "cli/app.h"

int main(int argc, char** argv) { return loadgate::cli::run(argc, argv); }

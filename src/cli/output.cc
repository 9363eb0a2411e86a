#include "cli/output.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "report/printable.h"

namespace loadgate::cli {
namespace {

// 0, or the error's number.
int write_all(int descriptor, std::string_view text) {
  while (!text.empty()) {
    ssize_t count = ::write(descriptor, text.data(), text.size());
    if (count < 0) {
      if (errno == EINTR) continue;
      return errno;
    }
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  return 0;
}

void say(const char* what, std::string_view message) {
  std::string line = "loadgate: ";
  line.append(what).append(": ").append(report::printable(message)).append("\n");
  write_all(STDERR_FILENO, line);
}

}  // namespace

bool write_output(std::string_view text, const std::string& file) {
  if (file.empty()) {
    int error = write_all(STDOUT_FILENO, text);
    if (error == 0 || error == EPIPE) return true;
    complain(std::string("cannot write to standard output: ") + std::strerror(error));
    return false;
  }
  int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  int error = descriptor < 0 ? errno : write_all(descriptor, text);
  // Network file systems report a full disk only here.
  if (descriptor >= 0 && ::close(descriptor) != 0 && error == 0) error = errno;
  if (error == 0 || error == EPIPE) return true;
  complain("cannot write " + file + ": " + std::strerror(error));
  return false;
}

void complain(std::string_view message) { say("error", message); }
void warn(std::string_view message) { say("warning", message); }

}  // namespace loadgate::cli

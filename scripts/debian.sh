# Why: some checks need programs that Debian brings. Two steps of the gate that want some at once wait for each other.

# debian PACKAGE…: installs them.
debian() {
  (
    flock 9
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq && apt-get install -y -qq --no-install-recommends "$@"
  ) 9>"${TMPDIR:-/tmp}/piiri-debian.lock"
}

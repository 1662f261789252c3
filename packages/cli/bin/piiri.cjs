#!/usr/bin/env node
// Node 22 and later keep what they have compiled, so that the next call starts sooner. CommonJS, since modules take longer to start.
require("node:module").enableCompileCache?.();
require("../dist/main.cjs");

#!/usr/bin/env node
import module from "node:module";

// Node 22 and later keep what they have compiled, so that the next call starts sooner.
module.enableCompileCache?.();
module.createRequire(import.meta.url)("../dist/main.cjs");

// Why: each command of Piiri is a part of its own program, so nothing is ever started in a process of its own; what could is much to load.
export function spawn() {
  throw new Error("No command is a program of its own.");
}

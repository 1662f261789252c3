// Why: Node keeps what it compiles as it opens a file, so that the next call has it at once; what it compiles later, when a function is
// called for the first time, it compiles anew in each call. V8 compiles a function that stands in parentheses together with its file.
import { walk } from "estree-walker";
import MagicString from "magic-string";
import { parseAst } from "rollup/parseAst";

/**
 * Code in which some functions are compiled together with their file. It does what it did; methods of classes, and what is declared
 * within functions, stay as they are.
 *
 * @param {string} code of a CommonJS file
 * @param {(place: { start: number, end: number }) => boolean} isUsual whether the function that stands there is one of them
 */
export function compiledAtOnce(code, isUsual) {
  const text = new MagicString(code);
  const file = parseAst(code);
  const begin = file.body.find((statement) => !("directive" in statement))?.start ?? 0;
  for (const statement of file.body) {
    if (statement.type === "FunctionDeclaration" && isUsual(statement)) asValue(text, statement, begin);
  }
  walk(file, {
    enter(node, parent) {
      if (node.type === "Property" && node.method && !node.computed) {
        if (isUsual(node) && !/\bsuper\b/.test(code.slice(node.start, node.end))) asProperty(text, node);
      } else if (isOnItsOwn(node, parent) && isUsual(node)) {
        text.appendRight(node.start, "(").appendLeft(node.end, ")");
      }
    },
  });
  return text.toString();
}

/** A function that stands as a value. V8 knows no parentheses around an asynchronous arrow. */
function isOnItsOwn({ type, async }, parent) {
  if (type === "ArrowFunctionExpression") return !async;
  return type === "FunctionExpression" && parent.type !== "MethodDefinition" && !isMethod(parent);
}

function isMethod({ type, method, kind }) {
  return type === "Property" && (method || kind !== "init");
}

/** `function name(…) {…}` → `var name = (function(…) {…});` where the file begins, since it may be called by what stands before it. */
function asValue(text, { start, end, id, async, generator }, begin) {
  text.overwrite(start, id.end, `var ${id.name}=(${head({ async, generator })}`).appendLeft(end, ");");
  if (start !== begin) text.move(start, end, begin);
}

/** `name(…) {…}` → `name: (function(…) {…})`. */
function asProperty(text, { start, end, key, value }) {
  const name = text.original.slice(key.start, key.end);
  text.overwrite(start, key.end, `${name}:(${head(value)}`).appendLeft(end, ")");
}

function head({ async, generator }) {
  return `${async ? "async " : ""}function${generator ? "*" : ""}`;
}

// Why: Node keeps what it compiles as it opens a file, so that the next call has it at once; what it compiles later, when a function is
// called for the first time, it compiles anew in each call. V8 compiles a function that stands in parentheses together with its file.
import { walk } from "estree-walker";
import MagicString from "magic-string";
import { parseAst } from "rollup/parseAst";

/**
 * Code in which some functions are compiled together with their file. It does what it did. Methods of classes stay as they are.
 *
 * @param {string} code of a CommonJS file
 * @param {(place: { start: number, end: number }) => boolean} isUsual whether the function that stands there is one of them
 */
export function compiledAtOnce(code, isUsual) {
  const text = new MagicString(code);
  walk(parseAst(code), {
    enter(node, parent) {
      if (node.type === "Program" || isBody(node, parent)) declaredFirst(text, node.body, isUsual);
      if (!isUsual(node)) return;
      if (node.type === "ArrowFunctionExpression") arrowAsFunction(text, node);
      else if (node.type === "Property" && node.method) methodAsValue(text, node);
      else if (node.type === "FunctionExpression" && !isMethod(parent)) inParentheses(text, node);
    },
  });
  return text.toString();
}

function isBody({ type }, parent) {
  return type === "BlockStatement" && /Function/.test(parent.type);
}

/** `function name(…) {…}` → `var name = (function(…) {…});` where all begins, since it may be called by what stands before it. */
function declaredFirst(text, statements, isUsual) {
  const begin = statements.find((statement) => !("directive" in statement))?.start;
  for (const statement of statements) {
    if (statement.type !== "FunctionDeclaration" || !isUsual(statement)) continue;
    const { start, end, id } = statement;
    text.overwrite(start, id.end, `var ${id.name}=(${head(statement)}`).prependLeft(end, ");");
    if (start !== begin) text.move(start, end, begin);
  }
}

/** `name(…) {…}` → `name: (function(…) {…})`. */
function methodAsValue(text, node) {
  if (node.computed || holds(node.value, ({ type }) => type === "Super")) return;
  const name = text.original.slice(node.key.start, node.key.end);
  text.overwrite(node.start, node.key.end, `${name}:(${head(node.value)}`).prependLeft(node.end, ")");
}

/** `… => …` → `(function(…) {…})`: former V8 does not mind parentheses around an arrow. */
function arrowAsFunction(text, node) {
  if (holds(node, isOfPlace)) return;
  const { original: code } = text;
  const arrow = code.lastIndexOf("=>", node.body.start);
  const [first] = node.params;
  if (node.async) text.remove(node.start, node.start + "async".length);
  // What stands within is come to later, and ends sooner.
  text.appendRight(node.start, `(${head(node)}`).prependLeft(node.end, node.expression ? "})" : ")");
  if (first !== undefined && !code.slice(node.start, first.start).includes("(")) inParentheses(text, first);
  const body = arrow + /\S/.exec(code.slice(arrow + "=>".length)).index + "=>".length;
  text.overwrite(arrow, body, node.expression ? "{return " : "");
}

/** What means something else in a function than in an arrow. */
function isOfPlace({ type, name }) {
  return type === "ThisExpression" || type === "Super" || type === "MetaProperty" || name === "arguments";
}

/** @param {(node: any) => boolean} isWanted */
function holds(node, isWanted) {
  let found = false;
  walk(node, {
    enter(one) {
      // What is written within another function, or a class, is of that one.
      if (one !== node && /^Function|^ClassBody$/.test(one.type)) this.skip();
      else found ||= isWanted(one);
    },
  });
  return found;
}

function isMethod({ type, method, kind }) {
  return type === "MethodDefinition" || (type === "Property" && (method || kind !== "init"));
}

function inParentheses(text, { start, end }) {
  text.appendRight(start, "(").prependLeft(end, ")");
}

function head({ async, generator }) {
  return `${async ? "async " : ""}function${generator ? "*" : ""}`;
}

/** Items as a sentence lists them: a · a and b · a, b and c. */
export function listed(items: readonly string[], and: string): string {
  const last = items.slice(-1);
  const others = items.slice(0, -1).join(", ");
  return [others, ...last].filter((part) => part !== "").join(` ${and} `);
}

// Why: a command says itself what it is for and what it takes. What readers of the site see of all of them is made from it when the site is.

/** Every command with what it takes, as its help tells of it (`piiri help check`). */
export function commandList(
  /** @type {import("../packages/cli/src/usage/commandReference.js").CommandReference} */ {
    titles,
    globalOptions,
    commands,
  },
) {
  return [
    `## ${withoutColon(titles.globalOptions)}`,
    listed(globalOptions),
    `## ${withoutColon(titles.commands)}`,
    ...commands.flatMap((command) => entry(command, titles)),
  ].join("\n\n");
}

function entry({ name, summary, usage, arguments: taken, options, examples }, titles) {
  return [
    `### piiri ${name}`,
    sentence(summary),
    `**${titles.usage}** \`${usage}\``,
    ...part(titles.arguments, taken),
    ...part(titles.options, options),
    `**${titles.examples}**`,
    ["```sh", ...examples, "```"].join("\n"),
  ];
}

/** What there is nothing of is not spoken of. */
function part(title, taken) {
  return taken.length === 0 ? [] : [`**${title}**`, listed(taken)];
}

function listed(taken) {
  return taken.map(({ term, description }) => `- \`${term}\`: ${asText(description)}`).join("\n");
}

/** In help it begins a line of a list; here it stands by itself. */
function sentence(summary) {
  return asText(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`);
}

/** What is written for a terminal has no marks of Markdown, and an address in it is no link. */
function asText(written) {
  return written.replaceAll(/[\\`*[<@]/g, (sign) => `\\${sign}`);
}

function withoutColon(title) {
  return title.replace(/:$/, "");
}

/** JSON that cannot end the script that it stands in, whoever made it: within JSON the sign stands in texts alone. */
export function withinScript(json: string): string {
  return json.replaceAll("<", "\\u003c");
}

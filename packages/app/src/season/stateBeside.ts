/** Where what is remembered of a plan lies: in a folder beside its file. A file that was chosen by itself tells of no folder. */
export function stateBeside({ name, webkitRelativePath = "" }: File): string {
  return `${webkitRelativePath.slice(0, -name.length)}.piiri/`;
}

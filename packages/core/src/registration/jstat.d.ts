/** What the tests take from jStat, which has no types of its own. */
declare module "jstat" {
  const jStat: {
    readonly binomial: { readonly pdf: (count: number, of: number, share: number) => number };
    readonly beta: { readonly inv: (likelihood: number, alpha: number, beta: number) => number };
    readonly mean: (values: readonly number[]) => number;
    readonly combinationln: (of: number, count: number) => number;
    readonly betaln: (alpha: number, beta: number) => number;
  };

  // biome-ignore lint/style/noDefaultExport: it is how jStat gives itself
  export default jStat;
}

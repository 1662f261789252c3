declare module "*.css";
declare module "*.css?inline" {
  const text: string;
  export default text;
}
declare module "*?worker&inline" {
  /** Packed by `build/packedWorker.ts`, in base 64. */
  const packed: string;
  export default packed;
}

interface ImportMeta {
  /** The files that a pattern fits, each with how it is loaded. */
  readonly glob: <Content>(
    pattern: string,
    options: { readonly query: string; readonly import: string },
  ) => Readonly<Record<string, () => Promise<Content>>>;
}

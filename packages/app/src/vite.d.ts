declare module "*.css";
declare module "*.css?inline" {
  const text: string;
  export default text;
}
declare module "*?worker&inline" {
  const WorkerWithin: new () => Worker;
  export default WorkerWithin;
}

interface ImportMeta {
  /** The files that a pattern fits, each with how it is loaded. */
  readonly glob: <Content>(
    pattern: string,
    options: { readonly query: string; readonly import: string },
  ) => Readonly<Record<string, () => Promise<Content>>>;
}

// Why: the composer looks up what a file is by the end of its name.
const parse = (file) => {
  const base = String(file).split("/").at(-1) ?? "";
  const dot = base.lastIndexOf(".");
  return { base, ext: dot > 0 ? base.slice(dot) : "" };
};

export default { parse, extname: (file) => parse(file).ext, basename: (file) => parse(file).base };

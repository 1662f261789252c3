// Why: streams put work off until what runs now is done; a browser does so by itself.
export const nextTick = (work, ...given) => void Promise.resolve().then(() => work(...given));

export default { nextTick, env: {}, platform: "browser", versions: {}, emitWarning() {} };

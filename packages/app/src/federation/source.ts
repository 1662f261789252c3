import type { PiiriOptions } from "../piiriOptions.js";

/** What a federation decided, as it was written, and the files that it names. */
export interface FederationSource {
  /** JSON, as `piiri.config.json`. */
  readonly text: string;
  readonly file: (name: string) => Promise<Blob>;
  /** Where a file of code lies, if it lies anywhere. */
  readonly address?: (name: string) => string;
}

interface BakedIn {
  readonly appearance?: unknown;
  readonly files?: Readonly<Record<string, { readonly type: string; readonly base64: string }>>;
}

/** What `piiri page --config` put into the page that is one file; nothing in any other. */
export function sourceWithin(): FederationSource | undefined {
  const written = document.getElementById("piiri-federation")?.textContent ?? "";
  const { appearance, files = {} } = JSON.parse(written || "{}") as BakedIn;
  if (appearance === undefined) return undefined;
  return {
    text: JSON.stringify(appearance),
    file: (name) => {
      const { type, base64 } = files[name] ?? { type: "", base64: "" };
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      return Promise.resolve(new Blob([bytes], { type }));
    },
  };
}

const configFile = "piiri.config.json";

/** What lies beside a page in a folder, and which files of it were asked for. Without a network it is as it was last. */
export async function sourceBeside(): Promise<FederationSource & { readonly asked: ReadonlySet<string> }> {
  const asked = new Set<string>();
  const file = async (name: string) => {
    asked.add(name);
    const answer = await fetch(new URL(name, document.baseURI));
    if (!answer.ok) throw new Error(`no ${name}`);
    return answer.blob();
  };
  const text = await file(configFile)
    .then((blob) => blob.text())
    .catch(() => "");
  return { text, file, address: (name) => new URL(name, document.baseURI).href, asked };
}

/** What the page that holds Piiri says. */
export function sourceOf({ appearance = {}, file }: PiiriOptions): FederationSource {
  return {
    text: JSON.stringify(appearance),
    file: (name) => file?.(name) ?? Promise.reject(new Error(`no ${name}`)),
  };
}

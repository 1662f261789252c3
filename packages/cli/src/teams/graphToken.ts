import type { GraphOptions } from "@piiri/adapters-graph";
import type { Invocation } from "../invocation.js";
import { Refusal } from "../refusal.js";
import type { TeamsTexts } from "./texts.js";

const scope = "https://graph.microsoft.com/.default";

interface Credential {
  readonly getToken: (scope: string) => Promise<{ readonly token: string } | null>;
}

/**
 * Where tokens come from: the environment, or a person who signs in with their browser. Nothing where neither is named. The
 * library for signing in is large, so whoever needs it installs it.
 */
export function graphToken({ host, tell }: Invocation, texts: TeamsTexts): GraphOptions["token"] | undefined {
  const {
    PIIRI_GRAPH_TOKEN: given,
    PIIRI_GRAPH_CLIENT_ID: clientId,
    PIIRI_GRAPH_TENANT: tenantId = "organizations",
  } = host.environment;
  if (given !== undefined) return () => Promise.resolve(given);
  if (clientId === undefined) return undefined;
  let credential: Promise<Credential> | undefined;
  return async () => {
    credential ??= signingIn({ clientId, tenantId }, tell, texts);
    const token = await (await credential).getToken(scope);
    if (token === null) throw new Refusal(texts.errors["not-signed-in"], { exitCode: 3 });
    return token.token;
  };
}

async function signingIn(
  { clientId, tenantId }: { readonly clientId: string; readonly tenantId: string },
  tell: Invocation["tell"],
  texts: TeamsTexts,
): Promise<Credential> {
  // Named apart, so that it is not bundled.
  const library = "@azure/identity";
  const identity = (await import(library).catch((error: unknown) => {
    throw new Refusal(texts.identityMissing, { cause: error });
  })) as { DeviceCodeCredential: new (options: object) => Credential };
  return new identity.DeviceCodeCredential({
    clientId,
    tenantId,
    userPromptCallback: ({ message }: { readonly message: string }) => tell(message),
  });
}
